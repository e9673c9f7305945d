import Activation
import PlainText

/// Numbers that may be a PESEL or a PIN, in words that stay in the trail: in one piece or in groups, in the digits of any
/// script. A PESEL shows its last four digits (S7), a PIN none.
enum HiddenNumbers {
  /// PINs are shown by fours.
  private static let pieceOfPIN = 4
  private static let lengthOfPESEL = 11

  static func masked(_ text: String) -> String {
    GroupedDigits.rewritten(
      LongNumbers.masked(text), least: GroupedDigits.leastOfPIN, joinedBy: .loose
    ) { number, written in
      var left = hiddenDigits(of: number)
      return String(
        written.map { character in
          guard left > 0, character.unicodeScalars.first.flatMap(WrittenNumber.value) != nil else {
            return character
          }
          left -= 1
          return "•"
        })
    }
  }

  /// How many of its first digits do not show.
  private static func hiddenDigits(of number: WrittenNumber) -> Int {
    let digits = number.digits.map(\.value)
    let pieces = number.groups.map(\.count)
    if number.isTelephoneBehindPlus { return 0 }
    if holdsPESEL(digits) { return digits.count - LongNumbers.shown(of: digits.count) }
    let isByFours = pieces.count > 1 && pieces.allSatisfy { $0 == pieceOfPIN }
    return isByFours || pieces.contains(where: GroupedDigits.lengthOfPIN.contains) ? digits.count : 0
  }

  private static func holdsPESEL(_ digits: [Int]) -> Bool {
    guard digits.count >= lengthOfPESEL else { return false }
    return (0...digits.count - lengthOfPESEL).contains { start in
      PESEL(digits[start..<start + lengthOfPESEL].map(String.init).joined()) != nil
    }
  }
}
