import Activation
import CommandLanguage
import Journal
import Testing

@testable import Shell

/// Whose account `show` and `why` look at: a login or PESEL, or any words that find it alone.
@Suite struct WhoTests {
  private static let people = [
    "create-account akowalska \"Anna Kowalska\" pesel=01620300022 phone=600700800",
    "create-account anna \"Ewa Nowak\" pesel=01620300015",
    "create-account amaria \"Anna Maria Kowalska\" pesel=85723199901 email=am@example.test",
  ]

  private static func session() throws -> Session {
    var session = Practice.empty
    try session.take(people)
    return session
  }

  @Test(arguments: [
    ("akowalska", "akowalska"), ("01620300022", "akowalska"), ("0022", "akowalska"),
    ("kowalska maria", "amaria"), ("\"kowalska maria\"", "amaria"), ("kowalska \"maria\"", "amaria"),
    ("am@example.test", "amaria"), ("600 700 800", "akowalska"), ("nowak", "anna"),
    // A login is found before a name.
    ("anna", "anna"),
  ])
  func whoIsFoundAlone(_ words: String, _ login: String) throws {
    for verb in ["show", "why"] {
      var session = try Self.session()
      let shown = try session.performance(of: "support: \(verb) \(words)").lines(Practice.preferences)
      #expect(shown.joined().contains("(\(login))"), "\(verb) \(words): \(shown)")
      #expect(session.newestActs(1).first?.entry.subject?.text == login)
    }
  }

  @Test(arguments: ["show", "why"]) func severalAreListedAndNoneIsTaken(_ verb: String) throws {
    var session = try Self.session()
    let performance = try session.performance(of: "support: \(verb) kowalska")
    guard case .refused(let rejection) = performance.outcome else { throw Unexpected(line: verb) }
    #expect(rejection.refusal.code == .admission(.accountAmbiguous))
    #expect(performance.outcome.value(of: .count)?.written == "2")
    let shown = performance.lines(Practice.preferences).joined(separator: "\n")
    #expect(shown.contains("akowalska  Anna Kowalska") && shown.contains("amaria"), "\(shown)")
    let entry = try #require(session.newestActs(1).first).entry
    #expect(
      entry.act == verb && entry.outcome == .refused(.admission(.accountAmbiguous)) && entry.subject == nil)
  }

  @Test func whoHasNoPartInItLearnsNothing() throws {
    var session = try Self.session()
    for words in ["kowalska", "akowalska", "nobody"] {
      guard case .refused(let rejection) = try session.take("akowalska: why \(words)") else {
        throw Unexpected(line: words)
      }
      #expect(rejection.refusal.code == .admission(.notAllowed) && rejection.suggestions.isEmpty)
    }
  }

  @Test(arguments: ["akowalsak", "kowalsak anna", "nowka"]) func whoIsNotFoundIsNear(_ words: String) throws {
    var session = try Self.session()
    let shown = try session.performance(of: "support: why \(words)").lines(Practice.preferences).joined()
    #expect(shown.contains("account-not-found") && shown.contains("did you mean"), "\(shown)")
    #expect(shown.contains("(Anna Kowalska)") || shown.contains("(Ewa Nowak)"), "\(shown)")
    let found = try session.performance(of: "support: find \(words)").lines(Practice.preferences).joined()
    #expect(found.contains("count=0") && found.contains("did you mean"), "\(found)")
  }

  @Test func aRefusalAtTheDeskNamesThePerson() throws {
    var session = Practice.session
    let shown = try session.performance(of: "bnowak: come brzoza\nclerk@brzoza: issue-pin").lines(
      Practice.preferences)
    #expect(shown.contains { $0.contains("Ewa Wójcik (ewojcik)") }, "\(shown)")
  }

  @Test(arguments: [
    ("support: issue-pin", "clerk@FACILITY: issue-pin"),
    ("akowalska: clock 2030-01-01T00:00", "admin: clock"),
    ("admin: login", "LOGIN: login"), ("akowalska: show akowalska", "admin: show, support: show"),
  ])
  func whoMayNotIsToldWhoMay(_ line: String, _ words: String) throws {
    var session = try Self.session()
    let shown = try session.performance(of: line).lines(Practice.preferences)
    #expect(shown.contains { $0.contains(words) }, "\(shown)")
  }
}
