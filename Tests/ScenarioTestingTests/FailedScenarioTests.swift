import CommandLanguage
import Testing

@testable import ScenarioTesting

/// How the state file knows again a scenario whose title told what its acts handed out.
@Suite struct FailedScenarioTests {
  private static let secret = "41686800"

  private func failed(_ title: String) -> FailedScenario {
    let identity = ScenarioIdentity(title, in: "a.scn").hiding(HiddenSecrets([Self.secret]))
    return FailedScenario(identity, in: "/")
  }

  @Test("No other scenario of the file is taken for it: one that has failed and did not run is not forgotten")
  func stayApart() {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let titles = letters.flatMap { one in letters.map { "\(one)\($0) PIN \(Self.secret)" } }
    let all = titles.map(failed)
    #expect(all.allSatisfy { $0.code != nil && !$0.title.contains(Self.secret) })
    #expect(Set(all).count == titles.count)
  }

  @Test("It is known by its whole title but the numbers: nothing that is kept tells a PIN")
  func knownAgain() {
    let title = "PIN \(Self.secret)"
    let whole = FailedScenario.all(ScenarioIdentity(title, in: "a.scn"), in: "/")
    #expect(whole.contains(failed(title)))
    let other = FailedScenario(ScenarioIdentity(title, in: "a.scn"), in: "/")
    #expect(other != failed(title))
    let digits = "94478527"
    let alike = ScenarioIdentity("PIN \(digits)", in: "a.scn").hiding(HiddenSecrets([digits]))
    #expect(FailedScenario(alike, in: "/").code == failed(title).code)
  }

  @Test("Of hidden titles that differ in numbers alone, one that ran does not make the other forgotten")
  func alikeOnesAreForgottenTogether() throws {
    let suite = SmallSuite("scenario \"PIN 41686800\"\nclock\nscenario \"PIN 12345678\"\nclock\n")
    let identity = ScenarioIdentity("PIN 12345678", in: "a.scn").hiding(HiddenSecrets(["12345678"]))
    let before = [FailedScenario(identity, in: "/s")]
    #expect(try again(suite, "41686800", before) == ["/s/a.scn PIN •••"])
    #expect(try again(suite, nil, before) == [])
  }

  private func again(_ suite: SmallSuite, _ name: String?, _ before: [FailedScenario]) throws -> [String] {
    let plan = try suite.plan { $0.names = [name].compactMap { $0 } }
    return plan.failed(in: try suite.run(plan), before: before, folder: "/s").map { "\($0.file) \($0.title)" }
  }
}
