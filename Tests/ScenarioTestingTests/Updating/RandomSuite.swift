import Activation
import CommandLanguage
import Journal
import Shell
import Testing

/// A random scenario file whose acts are the examples of the verbs and whose expectations are guesses.
struct RandomSuite {
  private var random: SeededRandom
  private(set) var text = """
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account akowalska "Anna Kowalska" pesel=01620300022
      akowalska: login

    """

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    for number in 1...4 {
      text += "\nscenario \"Case \(number)\"\n"
      for _ in 0...Int.random(in: 3...8, using: &random) {
        add(Self.acts.randomElement(using: &random) ?? "clock")
      }
    }
    addTable()
    text += "\ncleanup\n"
    add("support: verify")
  }

  /// Those that need no file and no name, and end nothing.
  private static let acts: [String] = Vocabulary.standard.verbs.filter {
    !["run", "capture", "quit"].contains($0.name.en)
  }
  .flatMap(\.examples).filter { !$0.contains("$") }.map { String($0.prefix { $0 != ">" }) }
  .map { $0.hasSuffix(" -") ? String($0.dropLast(2)) : $0 }

  private mutating func add(_ act: String) {
    let verb = act.split(separator: " ").lazy.compactMap { Vocabulary.standard.verb(String($0)) }.first
    let guess = verb.map { self.guess($0) } ?? ""
    text += "  " + act + guess + (chance(6) ? "  # a remark => \(act)" : "") + "\n"
  }

  private mutating func guess(_ verb: Verb) -> String {
    let comparisons = comparisons(verb)
    switch Int.random(in: 0...4, using: &random) {
    case 0: return ""
    case 1: return "  => ok" + comparisons
    case 2: return comparisons.isEmpty ? "   =>  refused" : " =>" + comparisons
    case 3: return " =>  refused" + (chance(2) ? "  " + code : "") + comparisons
    default: return " => odmowa " + code + comparisons
    }
  }

  private var code: String {
    mutating get { (RefusalCode.allCases.randomElement(using: &random) ?? .admission(.notAllowed)).rawValue }
  }

  private mutating func comparisons(_ verb: Verb) -> String {
    let subjects =
      (verb.fields + verb.refusalFields).map { ($0.term, $0.kind) }
      + (verb.value.map { [(Field.valueTerm, $0.kind)] } ?? [])
    return subjects.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)).map { term, kind in
      " " + (chance(2) ? term.en : term.pl) + comparison(kind)
    }.joined()
  }

  private mutating func comparison(_ kind: FieldKind) -> String {
    if chance(6) { return pick(["=none", "!=brak", "~a"]) }
    switch kind {
    case .word(let terms): return pick(["=", "!="]) + (chance(2) ? pick(terms).en : pick(terms).pl)
    case .number:
      return pick(["=", "!=", "<", "<=", ">", ">="]) + String(Int.random(in: 0...3, using: &random))
    case .moment: return pick(["<", ">=", "="]) + pick(["2026-01-05T08:00", "2026-01-20T08:00"])
    case .text: return pick(["=", "!=", "~"]) + pick(["brzoza", "akowalska", "\"a b\""])
    }
  }

  /// A table of guesses.
  private mutating func addTable() {
    text += """

      scenariusz "Tabela"
        support: show akowalska  => status=$status resets<=$resets screen=$screen
        akowalska: dokumentacja  => odmowa $code
      przykłady
        status  resets screen code

      """
    for _ in 0...2 {
      text +=
        "  "
        + [
          pick(["active", "nieaktywne"]), pick(["0", "1", "7"]), pick(["home", "\"brak\"", "właściwości"]),
          code,
        ].joined(separator: " ") + "\n"
    }
  }

  private mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
