import Activation
import PlainText

/// A code as somebody would call it who does not know it: codes are the same in both dialects, and people put them into
/// their own words, `konto-nieaktywne`, `wrong-pin`.
enum SaidCode {
  /// Those that are written nearly so, else those that are meant.
  static func near(_ text: String) -> [Term] {
    let near = Suggestion.nearest(to: text, among: RefusalCode.allCases.map { Term($0.rawValue) })
    return near.isEmpty ? codes(meantBy: text) : near
  }

  /// At most three codes, those first that have most of the words; none where most of the words are in none.
  static func codes(meantBy text: String) -> [Term] {
    let parts = Folding.base(text).split { !$0.isLetter && !$0.isNumber }
    let meanings = parts.filter { !fillers.contains($0) }.map(meanings)
    guard !meanings.isEmpty else { return [] }
    let found = RefusalCode.allCases.compactMap { code -> (hits: Int, rest: Int, term: Term)? in
      let words = code.rawValue.split(separator: "-")
      let hits = meanings.count { !$0.isDisjoint(with: words) }
      let rest = words.count { word in !meanings.contains { $0.contains(word) } }
      return hits * 2 > meanings.count || hits == meanings.count ? (hits, rest, Term(code.rawValue)) : nil
    }
    let most = found.map(\.hits).max() ?? 0
    let best = found.filter { $0.hits == most }
    let least = best.map(\.rest).min()
    return best.filter { $0.rest == least }.prefix(3).map(\.term)
  }

  private static func meanings(of part: Substring) -> Set<Substring> {
    let longest = stems.filter { stem, _ in part.hasPrefix(stem) }.max { $0.stem.count < $1.stem.count }
    return Set((longest?.words ?? []) + [part])
  }

  private static let fillers: Set<Substring> = [
    "jest", "is", "the", "a", "error", "blad", "refused", "odmowa", "kod",
  ]

  /// Folded beginnings of words, and the words of codes that they mean.
  private static let stems: [(stem: String, words: [Substring])] = [
    ("kont", ["account"]), ("nieaktywn", ["inactive"]), ("aktywn", ["active"]), ("aktywow", ["active"]),
    ("aktywac", ["activation"]), ("deactivated", ["inactive"]), ("activated", ["active"]),
    ("zablok", ["locked"]), ("blokad", ["locked"]), ("block", ["locked"]), ("lock", ["locked"]),
    ("bledn", ["wrong", "invalid"]), ("zly", ["wrong", "bad"]), ("zle", ["wrong", "bad"]),
    ("nieprawidl", ["wrong", "invalid"]), ("niepopraw", ["wrong", "invalid"]),
    ("incorrect", ["wrong", "invalid"]), ("bad", ["wrong", "invalid", "bad"]),
    ("wrong", ["wrong", "invalid", "bad"]), ("invalid", ["invalid", "wrong"]),
    ("wygas", ["expired"]), ("przeterm", ["expired"]), ("niewazn", ["expired", "invalid"]),
    ("outdated", ["expired"]), ("wykorzyst", ["used"]), ("uzyt", ["used", "reused"]),
    ("zastap", ["superseded"]), ("wyczerp", ["exhausted"]), ("uniewazn", ["revoked"]),
    ("brak", ["no", "not", "none", "missing", "unknown"]), ("nie", ["no", "not"]), ("pust", ["empty"]),
    ("missing", ["missing", "none", "no"]), ("format", ["format"]), ("hasl", ["password"]),
    ("krotk", ["short"]), ("zajet", ["taken"]), ("istniej", ["taken"]), ("exists", ["taken"]),
    ("nieznan", ["unknown", "found"]), ("nieznalez", ["found"]), ("niejednozn", ["ambiguous"]),
    ("podmiot", ["facility"]), ("placow", ["facility"]), ("szpital", ["facility"]),
    ("hospital", ["facility"]),
    ("niezintegr", ["integrated"]), ("dokumentac", ["records"]), ("dokument", ["document"]),
    ("rodzaj", ["kind"]), ("nieokaz", ["shown"]), ("okaz", ["shown"]), ("tozsam", ["identity"]),
    ("niezgod", ["mismatch"]), ("cudz", ["own", "mismatch"]), ("different", ["mismatch"]),
    ("kontakt", ["contact"]), ("nazw", ["name"]), ("ekran", ["screen"]), ("niezalog", ["signed"]),
    ("zalog", ["signed", "sign"]), ("logowan", ["sign", "signed"]), ("login", ["login", "sign"]),
    ("signin", ["sign"]), ("uprawn", ["allowed"]), ("niedozwol", ["allowed"]), ("zabron", ["allowed"]),
    ("forbidden", ["allowed"]), ("denied", ["allowed"]), ("permission", ["allowed"]),
    ("limit", ["throttled"]), ("czest", ["throttled"]), ("token", ["token"]), ("podpis", ["signature"]),
    ("profil", ["tp"]), ("zaufan", ["tp"]), ("trusted", ["tp"]), ("profile", ["tp"]), ("pz", ["tp"]),
    ("minal", ["timed", "expired"]), ("niedostep", ["unavailable"]), ("wizyt", ["appointment"]),
    ("przeszl", ["past"]), ("zegar", ["clock"]), ("wstecz", ["backwards"]), ("dziennik", ["audit"]),
    ("zmian", ["change"]), ("osob", ["persona"]), ("person", ["persona"]), ("poziom", ["assurance"]),
  ]
}
