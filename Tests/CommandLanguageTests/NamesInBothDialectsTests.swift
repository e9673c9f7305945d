import Activation
import PlainText
import Testing

@testable import CommandLanguage

/// Each name in its two dialects and without its diacritics (the language, Lines).
@Suite struct NamesInBothDialectsTests {
  enum Category: String, CaseIterable {
    case verbs, headers, keys, fields, policies

    var terms: [Term] {
      switch self {
      case .verbs: Vocabulary.standard.verbs.map(\.name)
      case .headers: Dialects.headers
      case .keys: Dialects.keys
      case .fields: Dialects.fields
      case .policies: Dialects.policies
      }
    }

    /// The English name of what the program understands by a word.
    func meaning(_ word: String) -> String? {
      switch self {
      case .verbs: Vocabulary.standard.verb(word)?.name.en
      case .headers: HeaderReader.word(of: SourceLine(place: .here, text: word)).map { "\($0)" }
      case .fields:
        Field.valueTerm.matches(word) ? Field.valueTerm.en : Field(word: word)?.term.en
      case .keys:
        (Vocabulary.standard.verbs.flatMap(\.keys).map(\.name) + [Term("tags", "tagi")])
          .first { $0.matches(word) }?.en
      case .policies: PolicyName.allCases.map(\.term).first { $0.matches(word) }?.en
      }
    }
  }

  @Test("No word means two things", arguments: Category.allCases)
  func unambiguous(_ category: Category) {
    var meanings: [String: Set<String>] = [:]
    for term in category.terms {
      for name in [term.en, term.pl, Folding.ascii(term.pl)] { meanings[name, default: []].insert(term.en) }
    }
    #expect(meanings.filter { $0.value.count > 1 }.isEmpty)
  }

  @Test("Both names, and with any of the Polish letters plain", arguments: Category.allCases)
  func understood(_ category: Category) {
    for term in category.terms {
      for word in [term.en, term.pl] + Self.partlyPlain(term.pl) {
        #expect(category.meaning(word) == term.en, "\(word)")
      }
    }
  }

  @Test("A diacritic that the name does not have is a mistake", arguments: Category.allCases)
  func foreignDiacritics(_ category: Category) {
    for term in category.terms {
      for word in Self.adorned(term.en) + Self.adorned(term.pl) where !term.matches(word) {
        #expect(category.meaning(word) != term.en, "\(word)")
      }
    }
  }

  @Test("Names have one form: no capitals, no ends cut off", arguments: Category.allCases)
  func otherForms(_ category: Category) {
    for term in category.terms {
      for word in [term.en.uppercased(), term.pl.uppercased(), term.en + "-", " " + term.pl, ""] {
        #expect(category.meaning(word) == nil || category == .headers && word.hasPrefix(" "), "\(word)")
      }
    }
  }

  /// The words of every field and of every parameter, with `none` where a field can lack.
  static let wordsInTheirPlaces =
    Field.allCases.map { $0.kind.words } + Vocabulary.standard.verbs.flatMap(\.parameters).map(\.kind.words)

  @Test("A word-value is looked up among those of its own key or field", arguments: wordsInTheirPlaces)
  func wordValues(_ terms: [Term]) throws {
    for term in terms {
      for word in [term.en, term.pl] + Self.partlyPlain(term.pl) {
        #expect(try Reading.word(word, terms) == term.en, "\(word)")
      }
    }
  }

  @Test("A letter typed in two code points is the same letter")
  func decomposed() throws {
    let decomposed = "wła\u{73}\u{301}ciwos\u{301}ci"
    #expect(try Parsed.statement("akowalska: " + decomposed).verb.name.en == "properties")
  }

  @Test("The dialects mix within a line")
  func mixed() throws {
    let one = try Parsed.statement("a.b: okaż document=paszport ważny-do=2030-12-31 => ok")
    let other = try Parsed.statement("a.b: present dokument=passport expires=2030-12-31 => ok")
    #expect(try one.instruction() == other.instruction())
  }

  /// The name with each of its Polish letters plain in turn, with all but that one plain, and with all.
  private static func partlyPlain(_ name: String) -> [String] {
    let letters = Array(name)
    let polish = letters.indices.filter { Folding.ascii(String(letters[$0])) != String(letters[$0]) }
    return [Folding.ascii(name)]
      + polish.flatMap { index -> [String] in
        let plain = letters.indices.map {
          $0 == index ? Folding.ascii(String(letters[$0])) : String(letters[$0])
        }
        let others = letters.indices.map {
          $0 == index ? String(letters[$0]) : Folding.ascii(String(letters[$0]))
        }
        return [plain.joined(), others.joined()]
      }
  }

  /// The name with a diacritic put on each letter in turn.
  private static func adorned(_ name: String) -> [String] {
    let marks: [Character: String] = [
      "a": "ą", "c": "ć", "e": "é", "l": "ł", "n": "ń", "o": "ö", "s": "š", "z": "ż", "ś": "š", "ó": "ö",
      "ł": "ĺ",
    ]
    let letters = Array(name)
    return letters.indices.compactMap { index in
      marks[letters[index]].map { String(letters[..<index]) + $0 + String(letters[(index + 1)...]) }
    }
  }
}
