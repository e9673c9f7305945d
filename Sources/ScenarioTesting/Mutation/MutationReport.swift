import Activation
import CommandLanguage
import PlainText
import Shell

/// A mutation run told to people: what no scenario notices and what would, then how many were noticed.
package struct MutationReport: Sendable {
  private let preferences: Preferences
  private let isVerbose: Bool

  /// - Parameter verbose: also which scenario noticed which mutant.
  package init(_ preferences: Preferences, verbose: Bool = false) {
    self.preferences = preferences
    isVerbose = verbose
  }

  private var language: Language { preferences.language }
  private var colour: Bool { preferences.colour }

  /// First those that survive, with what would notice them; the count last.
  package func lines(_ result: MutationResult) -> [String] {
    let noticed = isVerbose ? result.verdicts.compactMap(line) : []
    return result.verdicts.flatMap { verdict -> [String] in
      guard case .unnoticed(let advice) = verdict.finding else { return [] }
      return result.accepts(verdict.mutant) ? [accepted(verdict.mutant)] : lines(verdict.mutant, advice)
    } + noticed + [summary(result)]
  }

  private func accepted(_ survivor: Mutant) -> String {
    let words = Text(pl: "niezauważony, jak zapisano", en: "not noticed, as listed").in(language)
    return Ink.faint("– " + survivor.id + "  " + words, colour)
  }

  private func lines(_ survivor: Mutant, _ advice: AdvisedScenario?) -> [String] {
    let head = Ink.red("✗ " + survivor.id, colour) + "  " + Ink.faint(survivor.breaks.written, colour)
    let lines = [head, "    " + survivor.fault.in(language)]
    guard let advice else { return lines + [""] }
    // The comment says again what goes wrong.
    let scenario = advice.text(language).split(separator: "\n").dropFirst()
    return lines + ["    " + Self.notices.in(language) + ":"]
      + scenario.map { "      " + Ink.cyan(String($0), colour) } + [""]
  }

  /// What stands before a scenario that is advised.
  static let notices = Text(
    pl: "zauważyłby to taki scenariusz", en: "a scenario like this would notice it")

  /// Who noticed it; nil where nobody did.
  private func line(_ verdict: MutantVerdict) -> String? {
    guard case .noticed(let scenario, let place) = verdict.finding else { return nil }
    let mutant = Ink.green("✓ " + verdict.mutant.id, colour)
    let seen = Ink.faint("\(Visible.path(place.file)):\(place.line)", colour)
    return mutant + "  " + seen + "  " + Visible.text(scenario.name)
  }

  private func summary(_ result: MutationResult) -> String {
    let counted = Plural.mutants.counted(result.verdicts.count).in(language) + ": "
    if result.isStrong, result.survivors.isEmpty {
      return Ink.green(
        "✓ " + counted + Text(pl: "wszystkie zauważone", en: "all noticed").in(language), colour)
    }
    var parts = [Plural.noticed.counted(result.noticed)]
    parts.append(Plural.unnoticed.counted(result.survivors.count))
    if result.undecided > 0 { parts.append(Plural.untried.counted(result.undecided)) }
    let told = counted + parts.map { $0.in(language) }.joined(separator: ", ")
    return result.isStrong ? Ink.green("✓ " + told, colour) : Ink.red("✗ " + told, colour)
  }
}

extension Plural {
  static let mutants = Plural(pl: "mutant", "mutanty", "mutantów", en: "mutant", "mutants")
  fileprivate static let noticed = Plural(
    pl: "zauważony", "zauważone", "zauważonych", en: "noticed", "noticed")
  fileprivate static let unnoticed = Plural(
    pl: "niezauważony", "niezauważone", "niezauważonych", en: "not", "not")
  fileprivate static let untried = Plural(
    pl: "niesprawdzony", "niesprawdzone", "niesprawdzonych", en: "not tried", "not tried")
}
