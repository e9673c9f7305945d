import Activation
import PlainText

/// People and facilities that no line of a file makes, each beside one like it that a line does: slips, most likely.
/// Where people come from elsewhere, or by a name, nothing is said of them.
struct Strangers {
  /// Who and what there is in a scenario.
  fileprivate struct Cast {
    var people: Set<String> = []
    var facilities: Set<String> = []
    /// By which somebody may be looked for.
    var words = SearchWords([], beside: [])
    /// Whether a name brings somebody, or some facility, of whom no more is known.
    var isOpen = false
  }

  static func findings(_ script: Script, _ soundness: Soundness) -> [Finding] {
    guard soundness.isWhole else { return [] }
    let outside = script.setup + script.cleanup
    let shared = Cast(of: outside, beside: Cast())
    guard !shared.isOpen else { return [] }
    var (casts, findings) = ([Cast](), [Finding]())
    for scenario in script.scenarios {
      let steps = scenario.steps
      let cast = Cast(of: steps, beside: shared)
      casts.append(cast)
      if !cast.isOpen { findings += strangers(in: steps, cast) }
    }
    // Most lines outside scenarios name nobody whom only a scenario brings.
    guard outside.contains(where: { $0.statement.map { !isAtHome($0, in: shared) } ?? false }) else {
      return findings
    }
    let everybody = Cast(casts, beside: shared)
    return everybody.isOpen ? findings : findings + strangers(in: outside, everybody)
  }

  private static func strangers(in steps: [Step], _ cast: Cast) -> [Finding] {
    var findings: [Finding] = []
    for (index, step) in steps.enumerated() {
      guard case .statement(let statement) = step, !isAtHome(statement, in: cast) else { continue }
      let told = strangers(in: statement, cast)
      guard !told.isEmpty, statement.verb != .actAs || !isToBeRefused(steps[(index + 1)...]) else { continue }
      findings += told
    }
    return findings
  }

  /// Whether whoever begins to act there is refused at once, and is meant to be.
  private static func isToBeRefused(_ steps: ArraySlice<Step>) -> Bool {
    let next = steps.lazy.compactMap(\.statement).first { $0.actor == nil }
    if case .refused? = next?.expectation { return true }
    return false
  }

  /// Whether all whom a line names are known, as far as its first words tell.
  private static func isAtHome(_ statement: Statement, in cast: Cast) -> Bool {
    // Where a refusal is expected, to be nobody may be the point; so it is of a login that is stated at a desk.
    if case .refused? = statement.expectation { return true }
    guard !cast.mayNotKnow(statement.actor) else { return false }
    if statement.verb == .find, statement.expectsNone { return true }
    guard statement.verb != .present else { return true }
    guard let kinds = statement.verb.indices.kindsOfNames else { return false }
    guard !kinds.isEmpty else { return true }
    guard let words = statement.plainArguments(atMost: kinds.count) else { return false }
    return zip(words, kinds).allSatisfy { word, kind in
      switch kind {
      case .person?: cast.people.contains(word)
      case .facility?: cast.facilities.contains(word)
      case nil: true
      }
    }
  }

  private static func strangers(in statement: Statement, _ cast: Cast) -> [Finding] {
    var told: [StrangerKind: Set<String>] = [:]
    return statement.namesGiven.compactMap { given in
      let known = given.kind == .person ? cast.people : cast.facilities
      guard !known.contains(given.text), !cast.mayFind(given) else { return nil }
      let near = Suggestion.nearest(to: given.text, among: known.sorted().filter { $0.count > 3 })
      // Whoever does something with their own account is named twice.
      guard !near.isEmpty, told[given.kind, default: []].insert(given.text).inserted else { return nil }
      return Finding(
        statement.toldSource, given.range, .stranger(given.text, given.kind),
        suggestions: near.map { Term($0) })
    }
  }
}

extension Strangers.Cast {
  /// - Parameter shared: those of all scenarios.
  fileprivate init(of steps: [Step], beside shared: Strangers.Cast) {
    self = shared
    var introductions: [Statement] = []
    for case .statement(let statement) in steps {
      let isPerson = statement.verb == .createAccount || statement.verb == .persona
      guard isPerson || statement.verb == .facility else { continue }
      guard let id = statement.plainArguments(atMost: 1)?.first ?? statement.wordsGiven.first?.literal else {
        isOpen = true
        continue
      }
      if isPerson {
        people.insert(id)
        introductions.append(statement)
      } else {
        facilities.insert(id)
      }
    }
    if !introductions.isEmpty { words = SearchWords(introductions, beside: [shared.words]) }
  }

  /// Those of all scenarios together, each of which has the shared ones too.
  fileprivate init(_ all: [Strangers.Cast], beside shared: Strangers.Cast) {
    self = shared
    let own = all.filter { $0.words !== shared.words }.flatMap(\.words.introductions)
    words = SearchWords(own, beside: [shared.words])
    for cast in all {
      people.formUnion(cast.people)
      facilities.formUnion(cast.facilities)
      isOpen = isOpen || cast.isOpen
    }
  }

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
    given.kind == .person && words.holdPart(Folding.name(given.text))
  }
}

/// The words with which lines bring somebody. A class: they are read where somebody is not known by a login.
private final class SearchWords {
  private let others: [SearchWords]
  let introductions: [Statement]
  private lazy var own = Set(
    introductions.flatMap { $0.wordsGiven.dropFirst().compactMap(\.literal).map(Folding.name) })

  init(_ introductions: [Statement], beside others: [SearchWords]) {
    (self.introductions, self.others) = (introductions, others)
  }

  /// Whether one of them holds that part.
  func holdPart(_ part: String) -> Bool {
    own.contains { $0.contains(part) } || others.contains { $0.holdPart(part) }
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

extension Statement {
  /// Whether it is to show nothing.
  fileprivate var expectsNone: Bool {
    expectation?.comparisons.contains {
      $0.field == .count && $0.op == .equal && $0.expected.literal == "0"
    } ?? false
  }

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
