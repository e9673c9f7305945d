import Activation
import CommandLanguage
import PlainText
import Shell

/// The sentences between the statements of a scenario that was found: who does what, by the verbs, and what it shows, by
/// the rules.
struct Narration {
  let language: Language
  /// The names of people by their logins.
  let names: [Login: String]
  /// The names of facilities by their ids.
  let facilities: [String: String]

  init(_ language: Language, in world: World) {
    self.language = language
    names = Dictionary(uniqueKeysWithValues: world.accounts.values.map { ($0.login, $0.holder.text) })
    facilities = Dictionary(
      uniqueKeysWithValues: world.register.facilities.values.map { ($0.id.text, $0.name.text) })
  }

  /// The lines of the steps, a sentence before what one actor does in a row.
  func lines(_ steps: [ToldStep]) -> [String] {
    var lines: [String] = []
    for turn in turns(steps) {
      if !lines.isEmpty { lines.append("") }
      lines.append("> " + sentence(turn))
      lines += turn.flatMap(\.rules).map { "> \($0.rawValue): " + $0.reading.in(language) }
      lines += turn.map(\.line)
    }
    return lines
  }

  private func turns(_ steps: [ToldStep]) -> [[ToldStep]] {
    var turns: [[ToldStep]] = []
    for step in steps {
      if turns.last?.last?.actor == step.actor {
        turns[turns.count - 1].append(step)
      } else {
        turns.append([step])
      }
    }
    return turns
  }

  private func sentence(_ turn: [ToldStep]) -> String {
    let deeds = turn.map(deed).counted.map { deed, count in
      count == 1 ? deed : deed + Text(pl: " (\(count) razy)", en: " (\(count) times)").in(language)
    }
    let told = who(turn.first?.actor) + " " + listed(deeds) + "."
    guard let code = turn.last?.code else { return told }
    return told + " " + Text(pl: "Odmowa: ", en: "Refused: ").in(language) + what(code)
  }

  private func what(_ code: RefusalCode) -> String {
    let what = code.declared.what.in(language)
    return what.hasSuffix(".") ? what : what + "."
  }

  private func deed(_ step: ToldStep) -> String {
    switch step.walksByPIN {
    case true?: Verb.enterPIN.deed.in(language) + and + Verb.confirm.deed.in(language)
    case false?: Verb.trustedProfile.deed.in(language) + and + Verb.confirm.deed.in(language)
    case nil: step.verb.deed.in(language)
    }
  }

  private var and: String { Text(pl: " i ", en: " and ").in(language) }

  /// What is two things in itself is set off by a comma.
  private func listed(_ deeds: [String]) -> String {
    guard let last = deeds.last, deeds.count > 1 else { return deeds.first ?? "" }
    let isMixed = deeds.contains { $0.contains(and) }
    let then = Text(pl: ", potem ", en: ", then ").in(language)
    return deeds.dropLast().joined(separator: ", ") + (isMixed ? then : and) + last
  }

  private func who(_ actor: Actor?) -> String {
    switch actor {
    case .patient(let login)?:
      names[login] ?? Text(pl: "Ktoś bez konta", en: "Somebody without an account").in(language)
    case .clerk(let facility, _)?:
      Text(pl: "Pracownik", en: "A clerk").in(language)
        + (facilities[facility.words].map { " (\($0))" } ?? "")
    case .support?: Text(pl: "Wsparcie", en: "Support").in(language)
    case .auditor?: Text(pl: "Audytor", en: "The auditor").in(language)
    case .admin?, nil: Text(pl: "Administrator", en: "The administrator").in(language)
    }
  }
}

extension [String] {
  /// Equal ones that stand side by side as one, with their number.
  fileprivate var counted: [(text: String, count: Int)] {
    var counted: [(text: String, count: Int)] = []
    for text in self {
      if counted.last?.text == text {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((text, 1))
      }
    }
    return counted
  }
}
