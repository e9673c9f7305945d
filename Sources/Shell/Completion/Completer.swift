import Activation
import CommandLanguage
import PlainText

/// What fits at the cursor, from the vocabulary and from the live state: what this actor may do here and now
/// comes first.
package struct Completer {
  let session: Session
  private let files: (String) -> [String]
  /// The beginning of a login or a name, if that is what stands before the cursor.
  private(set) var beginning = ""
  /// Who would be shown what is offered: whoever acts in the line.
  private(set) var reader: Actor
  /// Whether nothing is said of people and of how things stand with them: of a world that lasts, to be told is to have
  /// looked.
  let isDiscreet: Bool
  /// The verbs, those first that can succeed for somebody.
  let verbsInOrder: (Actor) -> [Verb]

  /// - Parameters:
  ///   - files: the paths that begin as given, folders ending in `/`.
  ///   - verbs: those of the session in their order, if somebody knows it already.
  package init(
    _ session: Session, isDiscreet: Bool = false, files: @escaping (String) -> [String] = { _ in [] },
    verbs: ((Actor) -> [Verb])? = nil
  ) {
    self.session = session
    reader = session.actor
    verbsInOrder = verbs ?? session.verbsInOrder
    self.isDiscreet = isDiscreet
    self.files = files
  }

  var language: Language { session.preferences.language }
  var vocabulary: Vocabulary { session.surroundings.vocabulary }

  /// The proposals, best first, and the Unicode scalar at which the word that they replace begins.
  package func proposals(_ line: String, cursor: Int) -> (start: Int, proposals: [Proposal]) {
    let typed = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
    let words = TypedWords(typed)
    let word = words.last
    let start = cursor - word.unicodeScalars.count
    var completer = self
    completer.reader = actor(in: words)
    completer.beginning =
      word.split(separator: "=", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    return (start, matching(word, completer.candidates(for: word, after: words.before)))
  }

  /// Those in the session's own language that fit; only where none does, those that fit in the other.
  private func matching(_ word: String, _ all: [Proposal]) -> [Proposal] {
    let folded = Folding.base(word)
    let own = all.filter { $0.fits(folded) }
    var seen: Set<String> = []
    return (own.isEmpty ? all.compactMap { $0.inOtherLanguage(folded) } : own)
      .filter { seen.insert($0.text).inserted }
  }

  /// Who acts in a line.
  func actor(in words: TypedWords) -> Actor {
    guard let first = words.before.first, first.hasSuffix(":") else { return session.actor }
    return ActorName.read(String(first.dropLast())).map { session.actor($0) } ?? session.actor
  }

  private func candidates(for word: String, after before: [String]) -> [Proposal] {
    let actor = reader
    let rest = before.first?.hasSuffix(":") == true ? before.dropFirst() : before[...]
    guard let name = rest.first else {
      let verbs = verbs(for: actor)
      return before.isEmpty ? stepOfAnother(for: actor) + verbs + prefixes : verbs
    }
    guard let verb = vocabulary.verb(name), session.mayUse(verb, as: actor) else { return [] }
    let given = Array(rest.dropFirst())
    if given.last == "->" { return [] }
    if let mark = given.lastIndex(of: "=>") { return expectations(verb, word, Array(given[(mark + 1)...])) }
    return arguments(of: verb, word, given, by: actor)
  }

  private func arguments(of verb: Verb, _ word: String, _ given: [String], by actor: Actor) -> [Proposal] {
    if word.hasPrefix("$") { return session.nameList.map { Proposal("$" + $0) } }
    if let equals = word.firstIndex(of: "=") {
      let key = String(word[..<equals])
      guard let parameter = verb.keys.first(where: { $0.name.matches(key) }) else { return [] }
      // Of a list the part behind the last comma is completed.
      let listed = parameter.kind.isList ? word[equals...].lastIndex(of: ",").map { word[...$0] } : nil
      return inOrder(values(parameter.kind, word), of: parameter, verb, by: actor).map {
        $0.behind(listed.map(String.init) ?? key + "=")
      }
    }
    let taken = given.filter { !$0.contains("=") && $0 != "->" }.count
    let open = verb.positional.first(where: \.takesAllWords) ?? verb.positional.dropFirst(taken).first
    let positional = open.map { inOrder(values($0.kind, word), of: $0, verb, by: actor) } ?? []
    return (verb == .find ? positional.map(\.onlyShown) : positional) + keys(of: verb, given)
  }

  private func keys(of verb: Verb, _ given: [String]) -> [Proposal] {
    verb.keys.filter { parameter in
      !given.contains { parameter.name.matches(String($0.prefix { $0 != "=" })) }
    }.map { parameter in
      Proposal(parameter.name, in: language, suffix: "=", parameter.summary.in(language), endsWord: false)
    }
  }

  func values(_ kind: ValueKind, _ word: String) -> [Proposal] {
    kind.words.map { Proposal($0, in: language) } + (kind.form.map { values($0, word) } ?? [])
  }

  private func values(_ form: ValueKind.Form, _ word: String) -> [Proposal] {
    switch form {
    case .account: people
    case .facility: facilities
    case .persona: personas
    case .actor: actors
    case .operatorName: session.grants.operators.map { Proposal($0) }
    case .role: roles
    case .code: Vocabulary.codesFoundInTrail.map { Proposal($0.en) }
    case .act: acts
    case .topic: verbs + HelpTopic.terms.map { Proposal($0, in: language) }
    case .explainable: Explained.terms.map { Proposal($0, in: language) }
    case .file: TypedPath(word).proposals(files)
    case .moment: [Proposal(session.now.localWritten)]
    case .date: [Proposal(session.now.localDate.written)]
    case .pointInTime: [Proposal("7d"), Proposal(session.now.localDate.written)]
    case .checkpoint: session.checkpointNames.map { Proposal($0) }
    case .name, .title, .pesel, .secret, .duration, .signedDuration, .number, .variable, .text, .list: []
    }
  }

  /// What the trail can have entries of.
  private var acts: [Proposal] {
    vocabulary.trailActs.map { Proposal($0.in(language), vocabulary.deed(of: $0.en).in(language)) }
  }

  private var verbs: [Proposal] {
    vocabulary.verbs.filter(session.mayBeHelped(with:)).map {
      Proposal($0.name, in: language, $0.summary.in(language))
    }
  }
}
