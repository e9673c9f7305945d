import Testing

@testable import Shell

/// The portal's screen gives nothing away: a person without an account has the same before them as one with an account.
@Suite struct StrangersScreenTests {
  private func window(of login: String, after lines: [String]) throws -> [Substring] {
    let lines = (lines + ["screen"]).map { "\(login): \($0)" }.joined(separator: "\n")
    let shown = try Practice.shown(lines).replacing(login, with: "•••")
    return shown.split(separator: "\n").filter { "┌│├└".contains($0.prefix(1)) }
  }

  @Test(arguments: [
    [], ["login password=Abcd-1234"], ["properties"], ["records"], ["logout"], ["forgot-password"],
    ["forgot-password", "login password=Abcd-1234"],
  ])
  func isThatOfAnAccountsHolder(_ lines: [String]) throws {
    let known = try window(of: "jnowak", after: lines)
    let unknown = try window(of: "jnowac", after: lines)
    #expect(known.count > 5 && known == unknown)
  }
}
