import CommandLanguage
import PlainText

/// The words that somebody looks for: without case, diacritics, and the small words of a sentence.
struct SoughtWords {
  private let words: [String]
  /// Whether they stand in a sentence: small words are among them.
  let isSentence: Bool

  /// So many are looked for; no question needs more, and a line has room for two thousand.
  private static let most = 50

  /// In bytes: no word has more, and a letter with a thousand marks would be compared with every word there is.
  private static let longest = 128

  /// How well a thing fits.
  struct Hits {
    /// The words that are nowhere in it.
    var missing = 0
    var score = 0
  }

  init(_ text: String) {
    let all = Self.tokens(text)
    let telling = all.filter { !Self.small.contains($0) }
    words = Array((telling.isEmpty ? all : telling).prefix(Self.most))
    isSentence = telling.count < all.count
  }

  var count: Int { words.count }

  /// Whether what stands between blanks may be words.
  static func areWords(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: " ")).allSatisfy { $0.count <= longest }
  }

  /// - Parameter parts: the texts of a thing, by how much it tells that a word is found there; the name among them has
  ///   the weight 3.
  func hits(in parts: [(weight: Int, text: Text)]) -> Hits {
    guard !words.isEmpty else { return Hits(missing: 1) }
    let tokens = parts.map { (weight: $0.weight, pl: Self.tokens($0.text.pl), en: Self.tokens($0.text.en)) }
    var hits = Hits()
    for word in words {
      let best =
        tokens.map { part in part.weight * Self.likeness(of: word, among: part.pl + part.en) }.max() ?? 0
      if best == 0 { hits.missing += 1 }
      hits.score += best
    }
    let isWholeName = tokens.contains { part in
      part.weight == 3 && [part.pl, part.en].contains { $0.allSatisfy(words.contains) }
    }
    if isWholeName { hits.score += 10 }
    return hits
  }

  private static func likeness(of word: String, among tokens: [String]) -> Int {
    tokens.reduce(0) { max($0, likeness(of: word, $1)) }
  }

  /// 3: the same; 2: a form of it, as far as endings tell; 1: perhaps.
  static func likeness(of word: String, _ token: String) -> Int {
    if word == token { return 3 }
    guard !(word + token).contains(where: \.isNumber) else { return 0 }
    let common = zip(word, token).prefix { $0 == $1 }.count
    let (rest, tail) = (word.count - common, token.count - common)
    if rest == 0, common >= 3 { return common >= 4 || tail <= 2 ? 2 : 0 }
    // A short name with an ending: „pinem”.
    if tail == 0, common == 3 { return endings.contains(word.suffix(rest)) ? 2 : 0 }
    switch common {
    case ..<3: return 0
    case 3: return max(rest, tail) <= 2 && min(rest, tail) >= 1 ? 1 : 0
    case 4: return max(rest, tail) <= 2 ? 2 : 0
    case _: return max(rest, tail) <= 4 ? 2 : 0  // numbers have no end
    }
  }

  /// Of Polish nouns, folded.
  private static let endings: Set<Substring> = ["a", "u", "y", "em", "om", "ow"]

  private static func tokens(_ text: String) -> [String] {
    Folding.base(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Folded.
  private static let small = Set(
    """
    a about aby albo ale an and any are as at bardzo be bez bo but by byc can cannot co cos could czemu \
    czy d did dla dlaczego do does don duzo for from gdy gdzie get had has have he her here him his how i ich if ile im in into is \
    it its ja jak jaka jaki jakie jego jej jesli jest just juz kiedy kto ktora ktore ktory ktos ll lub \
    ma mam many may me mi mnie moge moich moim moj moja moje mojego mojej mojemu moze mozna much musi \
    must musze my na nad nasz nasze need nic nie no not now o od of off on ona oni or our out po pod przez \
    pacjent pacjenta pacjentka pacjentki patient patients przy robic s sa se she should si sie so some swoj swoja swoje swojego swojej t ta tak tam te teraz tego tej ten \
    than that the their them then there they this to too trzeba tu ty tym u up us very w was we what \
    when where which who whom whose why wiec wiele will with would wtedy you your z za zbyt ze zeby zrobic
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
