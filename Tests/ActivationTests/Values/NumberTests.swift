import Testing

@testable import Activation

/// The numbers with check digits of <doc:Values>.
@Suite struct NumberTests {
  @Test(
    "A valid PESEL",
    arguments: [
      "44051401359", "02211307589", "01620300015", "01620300022", "85723199901", "72622912348",
      "99610100093", "90670456784",
    ])
  func validPESEL(_ text: String) {
    #expect(PESEL(text)?.digits == text)
  }

  @Test(
    "Not a PESEL",
    arguments: [
      "00000000000", "02381307589", "71622912341", "00422900012",
      "44051401358", "", "4405140135", "440514013599", " 4405140135", "44051401359 ",
      "4405140135a", "٤٤٠٥١٤٠١٣٥٩", "４４０５１４０１３５９", "44051401359\n", "-4051401359",
    ])
  func invalidPESEL(_ text: String) {
    #expect(PESEL(text) == nil)
  }

  @Test("Only one check digit is right, and every change of one digit shows")
  func checkDigit() {
    let good = Array("01620300015")
    for place in good.indices {
      for digit in "0123456789" where digit != good[place] {
        var changed = good
        changed[place] = digit
        #expect(PESEL(String(changed)) == nil)
      }
    }
  }

  @Test(
    "The month carries the century",
    arguments: [
      ("44051401359", "1944-05-14"), ("02211307589", "2002-01-13"), ("01620300015", "2201-02-03"),
      ("85723199901", "2285-12-31"), ("72622912348", "2272-02-29"), ("99610100093", "2299-01-01"),
      ("90670456784", "2290-07-04"),
    ])
  func dateOfBirth(_ text: String, _ date: String) {
    #expect(PESEL(text)?.dateOfBirth?.written == date)
  }

  @Test("Both ends of every century; months between them do not exist")
  func centuries() {
    let starts = [0: 1900, 20: 2000, 40: 2100, 60: 2200, 80: 1800]
    for month in 0..<100 {
      let digits = "01" + (month < 10 ? "0" : "") + "\(month)" + "010000"
      let born = PESEL(digits + checkDigit(of: digits))?.dateOfBirth?.written
      let within = month % 20
      let year = (starts[month - within] ?? 0) + 1
      let expected = (1...12).contains(within) ? "\(year)-\(within < 10 ? "0" : "")\(within)-01" : nil
      #expect(born == expected)
    }
  }

  private func checkDigit(of digits: String) -> String {
    let sum = zip(digits.compactMap(\.wholeNumberValue), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])
      .reduce(0) { $0 + $1.0 * $1.1 }
    return String((10 - sum % 10) % 10)
  }

  @Test("A valid identity card's number", arguments: ["ZZZ500000", "ZZZ412345", "XXX600001"])
  func validIDCard(_ text: String) {
    #expect(DocumentKind.idCard.accepts(number: text))
  }

  @Test(
    "Not an identity card's number",
    arguments: [
      "ABS523456", "", "ZZZ50000", "ZZZ5000000", "zzz500000", "ZZ0500000", "ZZZ50000O", "ZZZ 50000",
      "ŻZZ500000", "ZZ0000000",
    ])
  func invalidIDCard(_ text: String) {
    #expect(!DocumentKind.idCard.accepts(number: text))
  }

  @Test("A valid passport's number", arguments: ["ZZ0000000", "ZZ1123456"])
  func validPassport(_ text: String) {
    #expect(DocumentKind.passport.accepts(number: text))
  }

  @Test("Not a passport's number", arguments: ["ZZ0000001", "ZZZ500000", "Z00000000", "ZZ000000", ""])
  func invalidPassport(_ text: String) {
    #expect(!DocumentKind.passport.accepts(number: text))
  }

  @Test(
    "Other kinds have any number that is not empty",
    arguments: [DocumentKind.drivingLicence, .residenceCard, .mDowod, .schoolID])
  func otherKinds(_ kind: DocumentKind) {
    #expect(kind.accepts(number: "x"))
    #expect(!kind.accepts(number: ""))
  }

  @Test("A valid REGON", arguments: ["123456785", "999999010"])
  func validREGON(_ text: String) {
    #expect(REGON(text)?.digits == text)
  }

  @Test("Not a REGON", arguments: ["123456784", "", "12345678", "1234567850", "12345678A", "１23456785"])
  func invalidREGON(_ text: String) {
    #expect(REGON(text) == nil)
  }
}
