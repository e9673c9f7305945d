import Activation
import Testing

/// Logins, names, titles and addresses (<doc:Values>).
@Suite struct NameTests {
  private static let thirtyTwo = "a" + String(repeating: "b", count: 31)

  @Test("A login", arguments: ["abc", "akowalska", "a.b_c-9", "a11", thirtyTwo, "administrator"])
  func login(_ text: String) {
    #expect(Login(text)?.text == text)
  }

  @Test(
    "Not a login",
    arguments: [
      "", "ab", thirtyTwo + "b", "Abc", "1abc", ".abc", "a bc", "ażbc", "abc!", "abc\n", "aab\u{301}",
      "admin", "support", "wsparcie", "clerk", "pracownik", "guest", "none", "brak", "own", "własny",
      "wlasny", "off", "stop",
    ])
  func noLogin(_ text: String) {
    #expect(Login(text) == nil)
  }

  @Test(
    "A holder's name",
    arguments: [
      "Anna Kowalska", "Anna Maria Kowalska-Nowak", "Seán O'Brien", "Seán O’Brien", "Żółć Ęśą",
      "А Б", "A " + String(repeating: "b", count: 98),
    ])
  func holderName(_ text: String) {
    #expect(HolderName(text)?.text == text)
  }

  @Test(
    "Not a holder's name",
    arguments: [
      "", "Anna", "Anna  Kowalska", " Anna Kowalska", "Anna Kowalska ", "Anna\tKowalska",
      "Anna K0walska", "Anna Kowalska.", "Anna -", "-Anna Lis", "Anna- Lis", "Anna Lis-", "'Anna Lis",
      "Anna Lis’", "Anna 'Lis", "A " + String(repeating: "b", count: 99),
      "Anna\nKowalska", "Anna Kowalska\u{7}",
    ])
  func noHolderName(_ text: String) {
    #expect(HolderName(text) == nil)
  }

  @Test("A name that a store has had since before the ends of its words counted")
  func keptName() {
    #expect(HolderName(kept: "Anna Lis-")?.text == "Anna Lis-")
    #expect(HolderName(kept: "Anna -") == nil && HolderName(kept: "Anna") == nil)
  }

  @Test("A name's first word and the rest make it up")
  func partsOfAName() {
    let name = HolderName("Anna Maria Kowalska-Nowak")
    #expect(name?.firstName == "Anna")
    #expect(name?.familyName == "Maria Kowalska-Nowak")
  }

  @Test("A title", arguments: ["x", "Przychodnia nr 1", " x", String(repeating: "ż", count: 100)])
  func title(_ text: String) {
    #expect(Title(text)?.text == text)
  }

  @Test(
    "Not a title",
    arguments: [
      "", " ", "   ", "\u{A0}", "a\u{7}b", "a\nb", "a\u{9B}b", String(repeating: "ż", count: 101),
    ])
  func noTitle(_ text: String) {
    #expect(Title(text) == nil)
  }

  @Test("A facility's id", arguments: ["ab", "przychodnia-1", thirtyTwo])
  func facilityID(_ text: String) {
    #expect(FacilityID(text)?.text == text)
  }

  @Test(
    "Not a facility's id",
    arguments: [
      "", "a", thirtyTwo + "b", "1a", "-a", "Ab", "a_b", "a.b", "żaba", "a b",
    ])
  func noFacilityID(_ text: String) {
    #expect(FacilityID(text) == nil)
  }

  @Test("An e-mail address", arguments: ["a@b", "anna.k+x@example.test", "ż@ż"])
  func email(_ text: String) {
    #expect(EmailAddress(text)?.text == text)
  }

  @Test(
    "Not an e-mail address",
    arguments: [
      "", "@", "a@", "@b", "ab", "a@b@c", "a @b", "a@b ", "a\u{A0}@b", "a\t@b", "a@b\n", "a\u{0}@b",
    ])
  func noEmail(_ text: String) {
    #expect(EmailAddress(text) == nil)
  }

  @Test(
    "A phone number",
    arguments: [
      "123456789", "+48 600 100 200", "123456789012345", "+123 456 789 012 345",
    ])
  func phone(_ text: String) {
    #expect(PhoneNumber(text)?.text == text)
  }

  @Test(
    "Not a phone number",
    arguments: [
      "", "12345678", "1234567890123456", "+", "++48600100200", "600-100-200", "48+600100200",
      "٦٠٠١٠٠٢٠٠", "600 100 20O",
    ])
  func noPhone(_ text: String) {
    #expect(PhoneNumber(text) == nil)
  }
}
