import CommandLanguage
import ScenarioTesting
import Shell

/// The file of a scenario that was found for a goal.
package struct GoalScenario {
  /// How every file begins that a search writes; nothing else may be replaced by one.
  package static let firstLine = "# konto explore"

  private let goal: Goal
  private let found: GoalSearch.Found
  private let search: GoalSearch

  /// The file of what a search has found.
  package init(_ found: GoalSearch.Found, of search: GoalSearch) {
    (goal, self.found, self.search) = (search.goal, found, search)
  }

  /// In its canonical form.
  package func text(_ language: Language) -> String {
    var rehearsing = Rehearsing(
      seed: search.seed, surroundings: search.surroundings, preferences: search.preferences)
    let cast = Cast.lines(policies: found.policies)
    var lines = found.moves.map(\.line)
    lines[lines.count - 1] += " => " + goal.expectation
    let told = rehearsing.told(lines, after: cast)
    let setup = rehearsing.needed(cast, before: told)
    let title = Text(pl: "Najkrótsza droga do: ", en: "The shortest way to: ").in(language) + goal.text
    let head = [
      "\(Self.firstLine) --goal \(WrittenValue.quoted(goal.text))", "",
      "scenario " + WrittenValue.quoted(title),
    ]
    let body = (setup + [""] + told).withoutUnusedNames
    let text = (head + body).joined(separator: "\n") + "\n"
    return (try? Formatter.format(Array(text.utf8), file: "explore", language: language).get()) ?? text
  }
}
