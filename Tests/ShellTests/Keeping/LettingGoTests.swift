import Activation
import Testing

@testable import Journal
@testable import Shell

/// A shell holds on to few of a store's accounts, and nobody notices.
@Suite struct LettingGoTests {
  @Test func whoIsIdleIsLetGoAndHadAgain() throws {
    var session = Session(on: try Store())
    try session.succeed(creation(0), "anna0: login")
    for number in 1...250 { try session.succeed(creation(number)) }
    #expect(session.world.accounts.count <= 201)
    let anna = try #require(Login("anna0"))
    let other = try #require(Login("anna1"))
    #expect(session.world.accounts[anna] != nil && session.world.accounts[other] == nil)
    try session.succeed("anna0: properties", "anna1: login password=Haslo-Nr-1", "anna1: properties")
    try session.succeed("show anna2", "why anna3")
    try session.succeed("anna4: login", "anna4: properties")
    #expect(try session.take("find anna1").value(of: .count)?.written == "1")
    #expect(try session.take("accounts").value(of: .count)?.written == "251")
  }

  private func creation(_ number: Int) throws -> String {
    let digits = "0162030" + String(String(1000 + number).dropFirst()) + "0"
    let pesel = try #require((0...9).map { digits.prefix(10) + String($0) }.first { PESEL($0) != nil })
    return "create-account anna\(number) \"Anna Kowal\" pesel=\(pesel) password=Haslo-Nr-1"
  }
}
