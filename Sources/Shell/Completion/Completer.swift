import Activation
import CommandLanguage
import PlainText

/// A word that would fit at the cursor.
package struct Proposal: Hashable, Sendable {
  package let text: String
  package let note: String
  /// Whether a blank follows; not after `key=`.
  package let endsWord: Bool

  init(_ text: String, _ note: String = "", endsWord: Bool = true) {
    self.text = text
    self.note = note
    self.endsWord = endsWord
  }
}

/// What fits at the cursor, from the vocabulary and from the live state: what this actor may do here and now
/// comes first.
package struct Completer {
  let session: Session
  private let files: (String) -> [String]
  /// The beginning of a login, if that is what stands before the cursor.
  private(set) var beginning = ""

  /// - Parameter files: the paths that begin as given, folders ending in `/`.
  package init(_ session: Session, files: @escaping (String) -> [String] = { _ in [] }) {
    self.session = session
    self.files = files
  }

  var language: Language { session.preferences.language }
  var vocabulary: Vocabulary { session.surroundings.vocabulary }

  /// The proposals, best first, and the Unicode scalar at which the word that they replace begins.
  package func proposals(_ line: String, cursor: Int) -> (start: Int, proposals: [Proposal]) {
    let typed = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    let word = String(words.last ?? "")
    let before = words.dropLast().filter { !$0.isEmpty }.map(String.init)
    let start = cursor - word.unicodeScalars.count
    var completer = self
    completer.beginning = word.split(separator: "=").last.map(String.init) ?? ""
    return (start, matching(word, completer.candidates(for: word, after: before)))
  }

  private func matching(_ word: String, _ all: [Proposal]) -> [Proposal] {
    let folded = Folding.search(word)
    var seen: Set<String> = []
    return all.filter { Folding.search($0.text).hasPrefix(folded) && seen.insert($0.text).inserted }
  }

  private func candidates(for word: String, after before: [String]) -> [Proposal] {
    var rest = before[...]
    var actor = session.actor
    if let first = rest.first, first.hasSuffix(":") {
      actor = ActorName.parse(String(first.dropLast())) ?? actor
      rest = rest.dropFirst()
    }
    guard let name = rest.first else {
      return verbs(for: actor, word) + (before.isEmpty ? actors(suffix: ":") : [])
    }
    guard let verb = vocabulary.verb(name) else { return [] }
    let given = Array(rest.dropFirst())
    if given.last == "->" { return [] }
    if given.contains("=>") { return expectations(verb, word, isFirst: given.last == "=>") }
    return arguments(of: verb, word, given)
  }

  private func arguments(of verb: Verb, _ word: String, _ given: [String]) -> [Proposal] {
    if word.hasPrefix("$") { return session.nameList.map { Proposal("$" + $0) } }
    if let equals = word.firstIndex(of: "=") {
      let key = String(word[..<equals])
      guard let parameter = verb.keys.first(where: { $0.name.matches(key) }) else { return [] }
      return values(parameter.kind, word).map {
        Proposal(key + "=" + $0.text, $0.note, endsWord: $0.endsWord)
      }
    }
    let taken = given.filter { !$0.contains("=") && $0 != "->" }.count
    let positional = verb.positional.dropFirst(taken).first.map { values($0.kind, word) } ?? []
    return positional + keys(of: verb, given)
  }

  private func keys(of verb: Verb, _ given: [String]) -> [Proposal] {
    verb.keys.filter { parameter in
      !given.contains { parameter.name.matches(String($0.prefix { $0 != "=" })) }
    }.flatMap { parameter in
      names(parameter.name).map { Proposal($0 + "=", parameter.summary(language), endsWord: false) }
    }
  }

  private func expectations(_ verb: Verb, _ word: String, isFirst: Bool) -> [Proposal] {
    if let equals = word.firstIndex(of: "="), let field = Field(word: String(word[..<equals])) {
      guard case .word(let terms) = field.kind else { return [] }
      return terms.flatMap(names).map { Proposal(word[...equals] + $0) }
    }
    let fields = (verb.fields + verb.refusalFields).flatMap { names($0.term) }
      .map { Proposal($0 + "=", endsWord: false) }
    let outcomes = isFirst ? [Proposal("ok")] + names(Vocabulary.refused).map { Proposal($0) } : []
    return outcomes + fields + RefusalCode.allCases.map { Proposal($0.rawValue, $0.declared.what(language)) }
  }

  func values(_ kind: ValueKind, _ word: String) -> [Proposal] {
    kind.words.flatMap(names).map { Proposal($0) } + (kind.form.map { values($0, word) } ?? [])
  }

  private func values(_ form: ValueKind.Form, _ word: String) -> [Proposal] {
    switch form {
    case .account: accounts
    case .facility: facilities
    case .persona: personas
    case .actor: actors(suffix: "")
    case .code: Vocabulary.trailCodes.map { Proposal($0.en) }
    case .verb: verbs
    case .topic: verbs + HelpTopic.terms.map { Proposal($0(language)) }
    case .explainable: Explained.terms.map { Proposal($0(language)) }
    case .file:
      files(word.replacing("\"", with: "")).map {
        Proposal("\"\($0)" + ($0.hasSuffix("/") ? "" : "\""), endsWord: !$0.hasSuffix("/"))
      }
    case .moment: [Proposal(session.now.written)]
    case .date: [Proposal(session.now.date.written)]
    case .name, .title, .pesel, .secret, .duration, .signedDuration, .number, .variable, .text, .list: []
    }
  }

  private var verbs: [Proposal] {
    vocabulary.verbs.map { Proposal($0.name(language), $0.summary(language)) }
  }

  /// Both names of a term, that of the session's language first.
  private func names(_ term: Term) -> [String] {
    let other: Language = language == .pl ? .en : .pl
    return term.en == term.pl ? [term.en] : [term(language), term(other)]
  }
}
