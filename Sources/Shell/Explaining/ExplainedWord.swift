import Activation
import CommandLanguage

/// A word of the language that people see, with all that it stands for.
struct ExplainedWord: Hashable, Sendable {
  /// Both names.
  let term: Term
  /// What it stands for, where: a verb, a field, a value …
  private(set) var senses: [Text]

  /// The words of a vocabulary, each once.
  static func all(of vocabulary: Vocabulary) -> [ExplainedWord] {
    let found =
      roles + verbs(vocabulary) + fields + values(vocabulary) + headers + expectations + keys(vocabulary)
    var places: [Term: Int] = [:]
    return found.reduce(into: []) { words, found in
      if let place = places[found.term] {
        words[place].senses.append(found.sense)
      } else {
        places[found.term] = words.count
        words.append(ExplainedWord(term: found.term, senses: [found.sense]))
      }
    }
  }

  /// Whether it is that word, or somebody's at a desk: `clerk@brzoza` is a clerk.
  func isNamed(_ word: String) -> Bool {
    if term == ActorName.clerk, let at = word.firstIndex(of: "@") { return term.matches(String(word[..<at])) }
    return term.matches(word)
  }
}

extension ExplainedWord {
  private typealias Sense = (term: Term, sense: Text)

  private static var roles: [Sense] {
    let actors: [Sense] = Role.allCases.map {
      ($0.name, sense(Text(pl: "kto działa", en: "who acts"), $0.meaning))
    }
    let portal: Sense = (
      OtherMeanings.portal.term, sense(Text(pl: "rola", en: "a role"), OtherMeanings.portal.meaning)
    )
    return actors + [portal]
  }

  private static func verbs(_ vocabulary: Vocabulary) -> [Sense] {
    vocabulary.verbs.map { verb in
      let what = Text(
        pl: "polecenie (więcej: pomoc \(verb.name.pl))", en: "a verb (more: help \(verb.name.en))")
      return (verb.name, sense(what, verb.summary))
    }
  }

  private static var fields: [Sense] {
    Field.allCases.map { ($0.term, sense(Text(pl: "pole wyniku", en: "a field of a result"), $0.meaning)) }
  }

  private static func values(_ vocabulary: Vocabulary) -> [Sense] {
    WordValues.all.compactMap { value in
      ValueMeanings.meaning(of: value).map { (value, sense(places(of: value, in: vocabulary), $0)) }
    }
  }

  /// Of which fields and keys it is a value.
  private static func places(of value: Term, in vocabulary: Vocabulary) -> Text {
    let fields = Field.allCases.filter { field in
      guard case .word(let terms) = field.kind else { return false }
      return terms.contains(value) || value == WordValues.none
    }.map(\.term)
    let parameters = vocabulary.verbs.flatMap(\.keys).filter { $0.kind.words.contains(value) }.map(\.written)
    let all = (fields + parameters).reduce(into: [Term]()) { if !$0.contains($1) { $0.append($1) } }
    guard !all.isEmpty, all.count <= 6 else { return Text(pl: "wartość", en: "a value") }
    return Text(
      pl: "wartość \(all.map(\.pl).joined(separator: ", "))",
      en: "a value of \(all.map(\.en).joined(separator: ", "))")
  }

  private static var headers: [Sense] {
    HeaderWord.glossary.entries.map { entry in
      (
        entry.term,
        sense(Text(pl: "nagłówek w pliku .scn", en: "a header of a .scn file"), entry.value.meaning)
      )
    } + [
      (
        HeaderWord.tagsKey,
        Text(
          pl: "klucz nagłówka: tagi, po których wybiera się scenariusze",
          en: "a key of a header: the tags by which scenarios are chosen")
      ),
      (
        HeaderWord.skipKey,
        Text(
          pl: "klucz nagłówka: dlaczego ten scenariusz się nie wykonuje",
          en: "a key of a header: why the scenario does not run")
      ),
      (
        HeaderWord.knownBugKey,
        Text(
          pl: "klucz nagłówka: przez jaki znany błąd ten scenariusz jest niezgodny z oczekiwaniami",
          en: "a key of a header: the known bug by which the scenario is not as expected")
      ),
    ]
  }

  private static var expectations: [Sense] {
    OtherMeanings.expectations.map {
      ($0.term, sense(Text(pl: "w oczekiwaniu", en: "in an expectation"), $0.meaning))
    }
  }

  /// The keys of the verbs; policies are explained as such.
  private static func keys(_ vocabulary: Vocabulary) -> [Sense] {
    vocabulary.verbs.flatMap { verb in
      verb.keys.filter { PolicyName(rawValue: $0.name.en) == nil }.map { key in
        let what = Text(
          pl: "klucz polecenia \(verb.name.pl) (\(key.written.pl))",
          en: "a key of \(verb.name.en) (\(key.written.en))")
        return (key.name, sense(what, key.summary))
      }
    }
  }

  private static func sense(_ what: Text, _ meaning: Text) -> Text {
    Text(pl: "\(what.pl) – \(meaning.pl)", en: "\(what.en) – \(meaning.en)")
  }
}
