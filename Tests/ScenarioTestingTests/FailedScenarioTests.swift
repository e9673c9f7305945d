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

  @Test("It is known by its whole title, and what is kept of a PIN tells a hundredth of it at most")
  func knownAgain() {
    let title = "PIN \(Self.secret)"
    let whole = FailedScenario.all(ScenarioIdentity(title, in: "a.scn"), in: "/")
    #expect(whole.contains(failed(title)))
    let other = FailedScenario(ScenarioIdentity(title, in: "a.scn"), in: "/")
    #expect(other != failed(title))
    let kept = failed(title).code?.split(separator: "-").last?.count
    #expect(kept.map { $0 <= 2 } == true)
  }
}
