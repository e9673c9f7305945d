import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// A store keeps no visits to the portal: what is not known in a shell is not said there to be so.
@Suite struct VisitTests {
  private static let creation =
    "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Wiosna-1999"

  private func shown(in session: inout Session) throws -> String {
    try session.performance(of: "support: show anna").lines(Practice.preferences).joined(separator: "\n")
  }

  @Test func whoIsSignedInElsewhereIsNotSaidToBeSignedOut() throws {
    let folder = try Folder()
    let store = try folder.store()
    defer { store.close() }
    var here = Session(on: store)
    try here.take(Self.creation)
    try here.take("anna: login password=Wiosna-1999")
    #expect(try shown(in: &here).contains("home"))
    var elsewhere = Session(on: store)
    let text = try shown(in: &elsewhere)
    #expect(text.contains("not known here") && !text.contains("not signed in"), "\(text)")
    #expect(try elsewhere.take("support: show anna => screen=none").value(of: .screen)?.written == "none")
  }

  @Test func inPracticeItIsKnown() throws {
    var session = Practice.empty
    try session.take(Self.creation)
    #expect(try shown(in: &session).contains("not signed in"))
  }
}
