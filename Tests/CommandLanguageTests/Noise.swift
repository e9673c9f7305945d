import TestSupport

@testable import CommandLanguage

/// Seeded noise: bytes, and good lines and files spoilt at random.
struct Noise {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// What a parser may stumble over.
  private static let pieces = [
    "\"", "\\", "$", "${", "}", "=", "=>", "->", ">", "#", ":", " ", "\t", "~", "!=", "<=", ",", "@", "/",
    "\\u{", "\\u{17C}",
    "ż", "\u{301}", "\u{338}", "🇵🇱", "👨‍👩‍👧", "\u{600}", "\u{FEFF}", "\0", "\u{9B}", "\r", "\r\n", "\n",
    "\u{2028}", "\u{A0}",
    "12345678", "01620300022", "pin", "password=", "scenario ", "examples\n", "include \"x.scn\"\n", "setup",
    "$a", "=> refused ",
  ]

  static let goodLines: [String] =
    Vocabulary.standard.verbs.flatMap(\.examples) + [
      #"scenario "A new account $x" tags=pin,smoke"#, "examples", #"include "common.scn""#, "> narration",
      "clerk@brzoza/Zofia: issue-pin akowalska -> pin=expires => expires>=2026-01-12T08:00 account~kow",
      #"akowalska: enter-pin "${a} $b" => refused pin-wrong tries-left<=4  # comment"#,
    ]

  static let goodFile = """
    > Anna
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account akowalska "Anna Kowalska" pesel=01620300022 password=Wiosna-2026
    scenario "PIN $entry" tags=pin
      akowalska: login => screen=home status=inactive
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000
      clerk@brzoza: issue-pin -> pin
      as akowalska
      enter-pin $entry
      confirm => refused $code tries-left<5
    examples
      entry code
      00000000 pin-wrong
      "1 2" pin-format
    cleanup
      support: show akowalska => pin=open
    """

  mutating func bytes() -> [UInt8] {
    (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  mutating func goodLine() -> String { Self.goodLines.randomElement(using: &random) ?? "" }

  /// The bytes of the text with up to five random edits.
  mutating func spoilt(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &random) ?? "").utf8), at: place)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...4, using: &random)))
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 3: bytes.insert(contentsOf: bytes.prefix(Int.random(in: 0...20, using: &random)), at: place)
      case 4: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &random), at: place)
      default: if bytes.count >= 2 { bytes.swapAt(place % bytes.count, (place + 1) % bytes.count) }
      }
    }
    return bytes
  }
}
