import Activation
import CommandLanguage
import Exploration
import PlainText

/// The options of a search for a goal.
enum GoalOptions {
  static let goal = ValueOption<Goal>(
    "--goal", value: ValueDeclaration(name: Text(pl: "cel", en: "goal")),
    means: Text(
      pl: "Oczekiwanie, do którego prowadzi scenariusz: [KTO:] OCZEKIWANIE.",
      en: "The expectation to which the scenario leads: [ACTOR:] EXPECTATION.")
  ) { text throws(ValueProblem) in
    guard text.contains(where: { !$0.isWhitespace }) else { throw ValueProblem(example) }
    let goal: Goal
    do throws(SyntaxErrors) {
      goal = try Goal(text)
    } catch {
      throw ValueProblem(refusal(named: text) ?? error.advice)
    }
    if let name = goal.names.first { throw ValueProblem(valueless(name)) }
    return goal
  }

  /// Nothing is kept in a name before a search.
  private static func valueless(_ name: String) -> Text {
    Text(
      pl: "Nazwa $\(name) nie ma tu wartości: wpisz wartość zamiast nazwy.",
      en: "The name $\(name) has no value here: write the value itself.")
  }

  private static let example = Text(
    pl: "Podaj oczekiwanie, np. 'odmowa pin-exhausted' albo 'akowalska: stan=aktywne'.",
    en: "Give an expectation, such as 'refused pin-exhausted' or 'akowalska: status=active'.")

  /// A code alone is no expectation.
  private static func refusal(named text: String) -> Text? {
    guard let code = RefusalCode(rawValue: text.lowercased()) else { return nil }
    return Text(
      pl: "Kod odmowy podaje się po słowie „odmowa”: --goal 'odmowa \(code.rawValue)'.",
      en: "A refusal code goes after “refused”: --goal 'refused \(code.rawValue)'.")
  }

  static let steps = ValueOption<Int>(
    "--steps", value: Text(pl: "liczba", en: "number"),
    means: Text(
      pl: "Najwyżej tyle kroków do celu (domyślnie 16) albo poleceń w spacerze (domyślnie 200).",
      en: "At most so many steps to a goal (default 16), or statements of a walk (default 200)."),
    within: 1...1000)

  static let policy = ValueOption<String>(
    "--policy", value: ValueDeclaration(name: Text(pl: "nazwa=wartość", en: "name=value")),
    means: Text(
      pl: "Ustawienie, które obowiązuje od początku; można podać kilka razy.",
      en: "A setting that holds from the beginning; may be given more than once."),
    isRepeatable: true
  ) { text throws(ValueProblem) in
    guard Move("policy " + text, .policy) != nil, text.contains("=") else {
      throw ValueProblem(
        Text(
          pl: "Podaj ustawienie i wartość, np. pin-tries=1 (konto -c 'ustawienia').",
          en: "Give a policy and its value, such as pin-tries=1 (konto -c policy)."))
    }
    return text
  }

  static let output = ValueOption<String>(
    "-o", value: Text(pl: "plik", en: "file"),
    means: Text(
      pl:
        "Plik .scn, do którego trafia droga do celu (domyślnie standardowe wyjście), albo katalog na zestaw.",
      en: "The .scn file for a way to a goal (default: standard output), or the folder for a suite."),
    completion: .scenarios)

  /// The file for what is found; nil: standard output, which `-` names too.
  static func file(_ given: GivenOptions) throws(UsageProblem) -> String? {
    let path = try given.value(of: output)
    return path == Files.standardInput ? nil : path
  }

  static let all = [goal.declaration, steps.declaration, policy.declaration]
}

extension SyntaxErrors {
  /// The first of them, in words, with what may have been meant.
  fileprivate var advice: Text {
    guard let first = all.first else { return Text(pl: "", en: "") }
    guard let meant = Suggestion.words(first.suggestions) else { return first.words }
    return Text(pl: "\(first.words.pl); \(meant.pl)", en: "\(first.words.en); \(meant.en)")
  }
}
