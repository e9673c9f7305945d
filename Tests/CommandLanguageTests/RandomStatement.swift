import Activation
import TestSupport

@testable import CommandLanguage

/// A random good statement, made from the declaration of its verb.
struct StatementMaker {
  typealias Part = RandomFile.Part

  private var random: SplitMix
  private let verb: Verb

  init(random: SplitMix) {
    var random = random
    verb = Vocabulary.standard.verbs.randomElement(using: &random)!
    self.random = random
  }

  /// The words; the generator goes on after those that were used.
  func words(_ outer: inout SplitMix) -> [[Part]] {
    var maker = self
    defer { outer = maker.random }
    return maker.words()
  }

  private mutating func words() -> [[Part]] {
    let who: [[Part]] = chance(2) ? [actor() + [.fixed(":")]] : []
    return who + [[.term(verb.name)]] + arguments() + tail()
  }

  // MARK: Arguments

  private mutating func arguments() -> [[Part]] {
    let positional = verb.positional.filter { $0.isRequired || chance(2) }
    let required = verb.keys.filter { $0.isRequired || $0.name == verb.neededOfOthers }
    // These go with some keys alone, or exclude others.
    let particular = ["viewed", "count-by", "reason"]
    let optional = verb.keys.filter { key in
      !required.contains { $0.name == key.name } && !particular.contains(key.name.en)
    }
    // Of some verbs the keys exclude each other.
    let most = ["present", "activate"].contains(verb.name.en) ? 1 : 3
    let chosen = optional.shuffled(using: &random).prefix(Int.random(in: 0...most, using: &random))
    let keys = (required + chosen).map { key in [.term(key.name), .fixed("=")] + value(key.kind) }
    var placed = keys
    for parameter in positional.reversed() { placed.insert(value(parameter.kind), at: 0) }
    if placed.count > 1, chance(3) { placed.append(placed.removeFirst()) }
    return verb.positional.count > 1 ? positional.map { value($0.kind) } + keys : placed
  }

  private mutating func value(_ kind: ValueKind) -> [Part] {
    let terms = kind.words
    return switch kind.form {
    case nil: perhapsQuoted([.term(pick(terms))])
    case .list: perhapsQuoted(list(terms))
    case .duration where !terms.isEmpty: chance(2) ? [.term(pick(terms))] : [.fixed("15m")]
    case .text where !terms.isEmpty, .secret where !terms.isEmpty, .account where !terms.isEmpty,
      .persona where !terms.isEmpty:
      perhapsQuoted(chance(2) ? [.term(pick(terms))] : [.fixed("akowalska")])
    case .actor: perhapsQuoted(actor())
    case .act: perhapsQuoted(list(Vocabulary.standard.trailActs))
    case .code: perhapsQuoted(list(terms + [Term("pin-wrong"), Term("pesel-revealed")]))
    case .pointInTime:
      perhapsQuoted([pick([.term(pick(terms)), .fixed("7d"), .fixed("2026-12-31"), .fixed("2026-01-05T09:00")])])
    case .topic: [.term(chance(2) ? pick(HelpTopic.terms) : pick(Vocabulary.standard.verbs).name)]
    case .explainable: [pick([.fixed("R11"), .fixed("pin-wrong"), .term(PolicyName.pinTries.term)])]
    case .account, .facility, .persona, .pesel, .secret, .text, .title, .name: [.fixed(pick(Self.texts))]
    case .moment: [.fixed(pick(["2026-01-05T09:00", "\"2026-01-05T09:00\""]))]
    case .date: [.fixed("2026-12-31")]
    case .duration: [.fixed(pick(["15m", "7d"]))]
    case .signedDuration: [.fixed(pick(["+15m", "-7d"]))]
    case .number: [.fixed("7")]
    case .file: [.fixed("\"brak wizyty.scn\"")]
    case .variable, .checkpoint: [.fixed("v2")]
    case .operatorName: [.fixed("ewa")]
    case .role: perhapsQuoted(role())
    }
  }

  private static let texts = [
    "akowalska", "brak", "none", "aktywne", "wsparcie", "12345678", "$v1", "${v1}", "a$v1", "\"$v1 ${v1}x\"",
    "a\\n",
    #""Zażółć \"brak\" \\ \$x \n \t \u{17C}""#, "\"# nie => komentarz -> x\"", "\"  \"", "\"a=b\"", "\"\"",
  ]

  private mutating func list(_ terms: [Term]) -> [Part] {
    let count = Int.random(in: 1...3, using: &random)
    return Array((0..<count).map { _ in [Part.term(pick(terms))] }.joined(separator: [.fixed(",")]))
  }

  private mutating func perhapsQuoted(_ parts: [Part]) -> [Part] {
    chance(4) ? [.fixed("\"")] + parts + [.fixed("\"")] : parts
  }

  private mutating func role() -> [Part] {
    let clerk = Part.term(Term("clerk", "pracownik"))
    return pick([
      [.fixed("portal")], [clerk], [clerk, .fixed("@jawor")], [.term(Term("auditor", "audytor"))],
    ])
  }

  private mutating func actor() -> [Part] {
    let clerk = Part.term(Term("clerk", "pracownik"))
    return pick([
      [.fixed("admin")], [.term(Term("support", "wsparcie"))], [clerk, .fixed("@brzoza")],
      [clerk, .fixed("@brzoza/wsparcie")], [clerk, .fixed("@$v1")], [.fixed("akowalska")], [.fixed("$v1")],
    ])
  }

  // MARK: What stands behind

  private mutating func tail() -> [[Part]] {
    var tail: [[Part]] = []
    if verb.value != nil || !verb.fields.isEmpty, chance(3) { tail += capture() }
    if chance(2) { tail += [[.fixed("=>")]] + expectation() }
    return tail
  }

  private mutating func capture() -> [[Part]] {
    let name = Part.fixed(pick(["pin", "kod", "brak"]))
    if verb.value != nil, chance(2) { return [[.fixed("->")], [name]] }
    let fields = verb.fields.map(\.term) + (verb.value == nil ? [] : [Field.valueTerm])
    return [[.fixed("->")], [name, .fixed("="), .term(pick(fields))]]
  }

  private mutating func expectation() -> [[Part]] {
    let comparisons = comparisons()
    switch Int.random(in: 0...3, using: &random) {
    case 0: return [[.term(Vocabulary.refused)]] + comparisons
    case 1: return [[.term(Vocabulary.refused)], [.fixed(pick(["pin-wrong", "$v1"]))]] + comparisons
    case 2: return [[.fixed("ok")]] + comparisons
    default: return comparisons.isEmpty ? [[.fixed("ok")]] : comparisons
    }
  }

  private mutating func comparisons() -> [[Part]] {
    let fields = (verb.fields + verb.refusalFields).map { ($0.term, $0.kind) }
    let subjects = fields + (verb.value.map { [(Field.valueTerm, $0.kind)] } ?? [])
    guard !subjects.isEmpty else { return [] }
    return (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let (term, kind) = pick(subjects)
      return [.term(term)] + compared(kind)
    }
  }

  private mutating func compared(_ kind: FieldKind) -> [Part] {
    let equality = Part.fixed(pick(["=", "!="]))
    let order = Part.fixed(pick(["=", "!=", "<", "<=", ">", ">="]))
    switch (kind, Int.random(in: 0...3, using: &random)) {
    case (_, 0): return [equality, .term(WordValues.none)]
    case (_, 1): return [.fixed(pick(["~brak", "~aktywne", "~\"none\"", "=$v1", "~$v1"]))]
    case (.word(let terms), _): return [equality] + perhapsQuoted([.term(pick(terms))])
    case (.number, _): return [order, .fixed("4")]
    case (.moment, _): return [order, .fixed("2026-01-12T09:00")]
    case (.text, _): return [equality, .fixed(pick(["brzoza", "aktywne", "\"Szpital # 1\""]))]
    }
  }

  private mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices.randomElement(using: &random)!
  }
}
