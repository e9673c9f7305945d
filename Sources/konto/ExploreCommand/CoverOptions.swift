import CommandLanguage
import Exploration

/// The options of a search for a suite.
enum CoverOptions {
  static let cover = ValueOption<Set<Target.Kind>>(
    "--cover",
    value: ValueDeclaration(
      name: Text(pl: "co", en: "what"), words: Target.Kind.allCases.map(\.rawValue), completion: .words),
    means: Text(
      pl: "Zestaw, który sprawdza wszystkie kody odmów, przejścia, reguły i ustawienia; kilka po przecinku.",
      en: "A suite that reaches all of these; several with commas between.")
  ) { text throws(ValueProblem) in
    var kinds: Set<Target.Kind> = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let kind = Target.Kind(rawValue: word) else {
        throw .noneOf(Target.Kind.allCases.map(\.rawValue), word)
      }
      kinds.insert(kind)
    }
    return kinds
  }

  static let extend = OptionDeclaration.flag(
    "--extend",
    means: Text(
      pl: "Tylko to, czego brakuje zestawowi w podanych ścieżkach.",
      en: "Only what the suite of the paths that follow lacks."))

  static let mutants = OptionDeclaration.flag(
    "--mutants",
    means: Text(
      pl: "Także scenariusze, które zauważają mutanty niezauważone przez ten zestaw.",
      en: "Also scenarios that notice the mutants that this suite does not notice."))

  static let all = [cover.declaration, extend, mutants]

  static let paths = ArgumentDeclaration(
    value: ValueDeclaration(name: Text(pl: "ścieżka", en: "path"), completion: .scenarios),
    summary: Text(
      pl: "Z --extend: zestaw, który ma być uzupełniony.",
      en: "With --extend: the suite that is to be extended."))
}
