import Activation
import PlainText

/// People and facilities that no line of a file makes, each beside one like it that a line does: slips, most likely.
/// Where people come from elsewhere, or by a name, nothing is said of them.
struct Strangers {
  /// Who and what there is in a scenario.
  fileprivate struct Cast {
    var people: Set<String> = []
    var facilities: Set<String> = []
    /// The words by which somebody may be looked for.
    var words: Set<String> = []
    /// Whether a name brings somebody, or some facility, of whom no more is known.
    var isOpen = false
  }

  static func findings(_ script: Script, _ soundness: Soundness) -> [Finding] {
    guard soundness.isWhole else { return [] }
    let shared = cast(of: script.setup + script.cleanup, Cast())
    guard !shared.isOpen else { return [] }
    let own = script.scenarios.map { cast(of: $0.steps, shared) }
    let findings = zip(script.scenarios, own).flatMap { scenario, cast in
      cast.isOpen ? [] : scenario.steps.compactMap(\.statement).flatMap { strangers(in: $0, cast) }
    }
    let everybody = own.reduce(into: shared) { all, cast in
      all.people.formUnion(cast.people)
      all.facilities.formUnion(cast.facilities)
      all.words.formUnion(cast.words)
      all.isOpen = all.isOpen || cast.isOpen
    }
    guard !everybody.isOpen else { return findings }
    return findings
      + (script.setup + script.cleanup).compactMap(\.statement).flatMap { strangers(in: $0, everybody) }
  }

  private static func cast(of steps: [Step], _ shared: Cast) -> Cast {
    steps.compactMap(\.statement).reduce(into: shared) { cast, statement in
      let isPerson = statement.verb == .createAccount || statement.verb == .persona
      guard isPerson || statement.verb == .facility else { return }
      let words = statement.wordsGiven
      guard let id = words.first?.literal else {
        cast.isOpen = true
        return
      }
      if isPerson {
        cast.people.insert(id)
        cast.words.formUnion(words.dropFirst().compactMap(\.literal).map(Folding.name))
      } else {
        cast.facilities.insert(id)
      }
    }
  }

  private static func strangers(in statement: Statement, _ cast: Cast) -> [Finding] {
    // Where a refusal is expected, to be nobody may be the point; so it is of a login that is stated at a desk.
    if case .refused? = statement.expectation { return [] }
    guard cast.mayNotKnow(statement.actor) || statement.verb.parameters.contains(where: \.namesSomebody)
    else { return [] }
    return statement.namesGiven.compactMap { given in
      let known = given.kind == .person ? cast.people : cast.facilities
      guard !known.contains(given.text), !cast.mayFind(given) else { return nil }
      let near = Suggestion.nearest(to: given.text, among: known.sorted().filter { $0.count > 3 })
      guard !near.isEmpty else { return nil }
      return Finding(
        statement.toldSource, given.range, .stranger(given.text, given.kind),
        suggestions: near.map { Term($0) })
    }
  }
}

extension Strangers.Cast {
  /// Whether whoever acts may be a stranger; most are not, and then the line need not be split for them.
  fileprivate func mayNotKnow(_ actor: ActorReference?) -> Bool {
    switch actor {
    case .stated(.known(.patient(let login))): !people.contains(login.text)
    case .stated(.known(.clerk(let facility, _))): !facilities.contains(facility.words)
    case .stated(.holder), .named: true
    case .stated(.known(.admin)), .stated(.known(.support)), .stated(.known(.auditor)), nil: false
    }
  }

  /// Whether it is a part of somebody's name, as `show` takes it.
  fileprivate func mayFind(_ given: StatedName) -> Bool {
    given.kind == .person && words.contains { $0.contains(Folding.name(given.text)) }
  }
}

/// A login or a facility's id that a line writes out, and where.
struct StatedName {
  let text: String
  let kind: StrangerKind
  let range: Range<Int>

  fileprivate init?(_ template: Template, _ kind: StrangerKind) {
    guard let text = template.literal, Login(text) != nil || kind == .facility && FacilityID(text) != nil
    else {
      return nil
    }
    (self.text, self.kind, range) = (text, kind, template.range)
  }
}

extension ParameterDescription {
  fileprivate var namesSomebody: Bool { strangerKind != nil || kind.form == .actor }

  fileprivate var strangerKind: StrangerKind? {
    switch kind.form {
    case .account: .person
    case .facility: .facility
    case .persona, .actor, .operatorName, .role, .name, .title, .pesel, .secret, .moment, .date, .pointInTime,
      .duration, .signedDuration, .number,
      .code, .act, .topic, .explainable, .file, .variable, .checkpoint, .text, .list, nil:
      nil
    }
  }
}

extension Statement {
  /// What stands by its place among the arguments. The line is split once more for that.
  var wordsGiven: [Template] {
    guard let syntax else { return [] }
    return syntax.arguments.compactMap { token in
      switch token {
      case .word(let template), .string(let template): template
      case .pair, .arrow, .expect, .comparison: nil
      }
    }
  }

  private var syntax: StatementSyntax? {
    guard let tokens = try? Lexer.tokens(source) else { return nil }
    return try? StatementSyntax(tokens, source)
  }

  /// The people and facilities that it writes out: who acts, and the arguments.
  fileprivate var namesGiven: [StatedName] {
    guard let syntax else { return [] }
    var names = syntax.actor.flatMap { StatedName(actor: $0) }.map { [$0] } ?? []
    guard verb != .present else { return names }
    var places = verb.positional[...]
    for token in syntax.arguments {
      switch token {
      case .word(let template), .string(let template):
        guard let parameter = places.popFirst() else { continue }
        names += [StatedName(template, of: parameter)].compactMap { $0 }
      case .pair(let key, _, let template):
        guard let parameter = verb.keys.first(where: { $0.name.matches(key) }) else { continue }
        names += [StatedName(template, of: parameter)].compactMap { $0 }
      case .arrow, .expect, .comparison: continue
      }
    }
    return names
  }
}

extension StatedName {
  fileprivate init?(_ template: Template, of parameter: ParameterDescription) {
    let isWord = parameter.kind.words.contains { $0.matches(template.literal ?? "") }
    if parameter.kind.form == .actor {
      self.init(actor: template)
    } else {
      guard !isWord, let kind = parameter.strangerKind else { return nil }
      self.init(template, kind)
    }
  }

  /// A patient's login, or the facility of a clerk.
  fileprivate init?(actor template: Template) {
    switch template.literal.flatMap(ActorName.parse) {
    case .patient: self.init(template, .person)
    case .clerk(let facility, _): self.init(facility.words, .facility, template.range)
    case .admin, .support, .auditor, nil: return nil
    }
  }

  private init(_ text: String, _ kind: StrangerKind, _ range: Range<Int>) {
    (self.text, self.kind, self.range) = (text, kind, range)
  }
}
