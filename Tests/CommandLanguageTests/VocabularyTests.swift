import Activation
import PlainText
import Testing

@testable import CommandLanguage

/// The words of the language are those that this suite expects, all of them and no others.
@Suite struct VocabularyTests {
  @Test("Every verb with its actors, arguments, main value and fields", arguments: Dialects.verbs)
  func verb(_ row: String) throws {
    let name = try #require(row.split(separator: " ").first)
    let verb = try #require(Vocabulary.standard.verb(String(name)))
    #expect(verb.row == row)
  }

  @Test("No verb but those")
  func verbs() {
    #expect(Vocabulary.standard.verbs.map(\.row) == Dialects.verbs)
  }

  @Test("The headers")
  func headers() {
    #expect(HeaderWord.glossary.entries.map(\.term).byEnglish == Dialects.headers.byEnglish)
  }

  @Test("The keys")
  func keys() throws {
    let verbs = Vocabulary.standard.verbs.filter { $0.name.en != "policy" }
    let tags = Term("tags", "tagi")
    #expect(Set(verbs.flatMap(\.keys).map(\.name) + [tags]) == Set(Dialects.keys))
    #expect(try Parsed.header(#"scenario "T" tags=a"#).kind == Parsed.header(#"scenario "T" tagi=a"#).kind)
  }

  @Test("The fields")
  func fields() {
    #expect((Field.allCases.map(\.term) + [Field.valueTerm]).byEnglish == Dialects.fields.byEnglish)
  }

  @Test("The word-values")
  func values() {
    #expect(WordValues.all.byEnglish == Dialects.values.byEnglish)
  }

  @Test("The policies")
  func policies() {
    #expect(PolicyName.allCases.map(\.term) == Dialects.policies)
    #expect(Vocabulary.standard.verb("policy")?.keys.map(\.name) == Dialects.policies)
  }

  @Test("Who types a word that was Polish once is told what it is now", arguments: Dialects.former)
  func former(_ line: String, now: [String]) {
    #expect(Parsed.errors(line).first?.suggestions.map(\.en) == now)
  }

  @Test("No two words that could stand in one place have a name in common")
  func oneMeaningInItsPlace() {
    let verbs = Vocabulary.standard.verbs
    let places =
      [verbs.map(\.name) + HeaderWord.glossary.terms, Field.allTerms, Explained.terms]
      + verbs.map { $0.keys.map(\.name) }
      + verbs.flatMap(\.parameters).map(\.kind.words)
      + Field.allCases.map { $0.kind.words + [WordValues.none] }
    for terms in places {
      var meanings: [String: Set<String>] = [:]
      for term in terms {
        for name in [term.en, term.pl, Folding.ascii(term.pl)] { meanings[name, default: []].insert(term.en) }
      }
      #expect(meanings.filter { $0.value.count > 1 }.isEmpty)
    }
  }

  @Test("Every word that a field or an argument can be is a word-value, a verb, a code, a fault, an outcome or a role")
  func wordsOfKinds() {
    let known = Set(
      Dialects.values + Vocabulary.standard.verbs.map(\.name) + Fault.allCases.map { Term($0.rawValue) }
        + RefusalCode.allCases.map { Term($0.rawValue) }
        + [Vocabulary.ok, Vocabulary.refused, ActorName.clerk])
    let ofFields = Field.allCases.flatMap { $0.kind.words }
    let ofArguments = Vocabulary.standard.verbs.flatMap(\.parameters).flatMap { $0.kind.words }
    #expect(Set(ofFields + ofArguments).subtracting(known).isEmpty)
  }

  @Test(
    "What the word fields can be (the language, Fields and Values)",
    arguments: [
      (Field.status, ["active", "inactive"]),
      (.origin, ["never-activated", "reset"]),
      (.method, ["pin", "trusted-profile"]),
      (.pin, ["none", "open", "used", "superseded", "expired", "exhausted", "revoked"]),
      (
        .screen,
        [
          "none", "home", "properties", "activation-form", "trusted-profile", "change-password",
        ]
      ),
      (.message, ["method", "code", "consent"]),
      (.reason, ["active", "never-activated", "reset"]),
      (.pinLocked, ["yes", "no"]), (.signInLocked, ["yes", "no"]),
    ])
  func words(_ field: Field, _ words: [String]) {
    #expect(field.kind.words.map(\.en).sorted() == words.sorted())
  }

  @Test("`next` names verbs, and every verb of the procedure, What comes next")
  func next() {
    let verbs = [
      "activate", "answer", "change-password", "come", "confirm", "enter-pin", "issue-pin", "login",
      "present", "properties", "records", "reset-password", "wait",
    ]
    #expect(Field.next.kind.words.map(\.en).sorted() == verbs)
    #expect(Field.next.kind.words.allSatisfy { Vocabulary.standard.verb($0.en)?.name == $0 })
  }

  @Test("Who may leave out a key that others need")
  func neededOfOthers() {
    let needed = Vocabulary.standard.verbs.compactMap { verb in
      verb.neededOfOthers.map { [verb.name.en, $0.en] }
    }
    #expect(needed == [["forgot-password", "login"], ["reset-password", "token"]])
  }

  @Test("Every example parses, and is one of its verb", arguments: Vocabulary.standard.verbs.map(\.name.en))
  func examples(_ name: String) throws {
    let verb = try #require(Vocabulary.standard.verb(name))
    #expect(!verb.examples.isEmpty)
    for example in verb.examples {
      #expect(try Parsed.statement(example).verb.name == verb.name, "\(example)")
    }
  }

  @Test("Every verb says in both languages what it is, and so does every argument")
  func summaries() {
    let texts = Vocabulary.standard.verbs.flatMap { [$0.summary] + $0.parameters.map(\.summary) }
    #expect(texts.allSatisfy { !$0.pl.isEmpty && !$0.en.isEmpty })
  }
}

extension [Term] {
  var byEnglish: [Term] { sorted { $0.en < $1.en } }
}

extension FieldKind {
  var words: [Term] {
    guard case .word(let terms) = self else { return [] }
    return terms
  }
}
