import CommandLanguage
import PlainText

/// The words that somebody looks for: without case, diacritics, and the small words of a sentence.
struct SoughtWords {
  private let words: [String]

  /// How well a thing fits.
  struct Hits {
    /// The words that are nowhere in it.
    var missing = 0
    var score = 0
  }

  init(_ text: String) {
    let all = Self.tokens(text)
    let telling = all.filter { !Self.small.contains($0) }
    words = telling.isEmpty ? all : telling
  }

  var count: Int { words.count }

  /// - Parameter parts: the texts of a thing, by how much it tells that a word is found there; the name among them has
  ///   the weight 3.
  func hits(in parts: [(weight: Int, text: Text)]) -> Hits {
    guard !words.isEmpty else { return Hits(missing: 1) }
    let tokens = parts.map { (weight: $0.weight, pl: Self.tokens($0.text.pl), en: Self.tokens($0.text.en)) }
    var hits = Hits()
    for word in words {
      let best = tokens.map { part in part.weight * Self.likeness(of: word, among: part.pl + part.en) }.max() ?? 0
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
    switch common {
    case ..<3: return 0
    case 3: return max(rest, tail) <= 2 && min(rest, tail) >= 1 ? 1 : 0
    case 4: return max(rest, tail) <= 2 ? 2 : 0
    case _: return max(rest, tail) <= 4 ? 2 : 0  // numbers have no end
    }
  }

  private static func tokens(_ text: String) -> [String] {
    Folding.base(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Folded.
  private static let small = Set(
    """
    a aby ale albo by byc bez bo co czy cos dla do gdy gdzie go i ich ile im in ja jak jaki jakie jaka jest jego jej juz \
    jesli kiedy kto ktos ktory ktore ktora lub ma mam mi mnie mnie moge mozna moj moja moje moim moze musze musi na nad nie \
    nic o od on ona oni po pod przez przy sa se si sie ta tak tam te tego tej ten to trzeba tu ty tym u w we wiec wtedy z za \
    ze zeby a about an and any are as at be but by can could did do does for from get had has have he her here him his how \
    i if in into is it its just may me must my need no not of off on or our out she should so some t s d ll than that the \
    their them then there they this to up us was we what when where which who whom whose why will with would you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
