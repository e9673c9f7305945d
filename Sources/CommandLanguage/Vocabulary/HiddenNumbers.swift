import Activation
import PlainText

/// Numbers that may be a PESEL or a PIN, in words that stay in the trail: in one piece or in groups, in the digits of any
/// script. A PESEL shows its last four digits (S7), a PIN none.
enum HiddenNumbers {
  /// Digits with at most two blanks, hyphens or dots between each and the next.
  private struct Group {
    var places: [Int] = []
    var digits = ""
    /// How many stand together, piece by piece.
    var pieces: [Int] = []
  }

  /// As PINs are drawn and shown: in one piece, or by fours.
  private static let leastOfPIN = 6
  private static let pieceOfPIN = 4
  private static let lengthOfPESEL = 11
  private static let shownOfPESEL = 4

  static func masked(_ text: String) -> String {
    var characters = Array(text)
    for group in groups(in: characters) {
      for place in group.places.prefix(hiddenDigits(of: group)) { characters[place] = "•" }
    }
    return String(characters)
  }

  private static func groups(in characters: [Character]) -> [Group] {
    var (groups, gap) = ([Group](), Int.max)
    for (place, character) in characters.enumerated() {
      if let digit = digit(character) {
        if gap > 2 { groups.append(Group()) }
        let last = groups.count - 1
        groups[last].places.append(place)
        groups[last].digits += String(digit)
        if gap == 0, let piece = groups[last].pieces.indices.last {
          groups[last].pieces[piece] += 1
        } else {
          groups[last].pieces.append(1)
        }
        gap = 0
      } else if gap < 2, character == " " || character == "\u{A0}" || character == "-" || character == "." {
        gap += 1
      } else {
        gap = .max
      }
    }
    return groups
  }

  /// How many of its first digits do not show.
  private static func hiddenDigits(of group: Group) -> Int {
    let count = group.places.count
    if count > shownOfPESEL, holdsPESEL(group.digits) || group.pieces.contains(where: { $0 >= 10 }) {
      return count - shownOfPESEL
    }
    let isByFours = group.pieces.count > 1 && group.pieces.allSatisfy { $0 == pieceOfPIN }
    return isByFours || group.pieces.contains { $0 >= leastOfPIN } ? count : 0
  }

  private static func holdsPESEL(_ digits: String) -> Bool {
    guard digits.count >= lengthOfPESEL else { return false }
    let all = Array(digits)
    return (0...all.count - lengthOfPESEL).contains { start in
      PESEL(String(all[start..<start + lengthOfPESEL])) != nil
    }
  }

  private static func digit(_ character: Character) -> Int? {
    character.isNumber ? character.wholeNumberValue.flatMap { $0 < 10 ? $0 : nil } : nil
  }
}
