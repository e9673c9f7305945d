import CommandLanguage
import Testing

@testable import ScenarioTesting

/// Lines that are told as they are written.
@Suite struct HarmlessLineTests {
  @Test("They are told as others are that are looked at more closely, but for what other lines tell of")
  func shipped() {
    var (harmless, all) = (0, 0)
    for script in ShippedScenarios.scripts {
      for scenario in script.scenarios {
        let secrets = scenario.secrets(of: scenario.row(0))
        for case .statement(let statement) in script.setup + scenario.steps + script.cleanup {
          all += 1
          guard let text = statement.harmlessText else { continue }
          harmless += 1
          #expect(statement.source.text.drop { $0 == " " } == text)
          #expect(secrets.hidden(in: statement.source.text).drop { $0 == " " } == statement.visibleText)
        }
      }
    }
    #expect(harmless > all / 2 && harmless < all)
  }

  @Test(
    "A line is none that may hold something",
    arguments: [
      "login password=Zima-2026", "print 01620300022", "print a # pin 12345678", #"print "a\u{2D}b""#,
      "print 50%25",
      "print a&#65;b", "set p Zima-2026", "explain Zima-2026", "print żółć",
    ])
  func harmful(_ line: String) throws {
    let script = try #require(SmallSuite("scenario \"A\"\n  \(line)\n").plan().scripts.first)
    let statement = try #require(script.scenarios[0].steps.first?.statement)
    #expect(statement.harmlessText == nil)
  }
}
