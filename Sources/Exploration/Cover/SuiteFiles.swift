import Activation
import CommandLanguage
import ScenarioTesting

extension CoveringSuite {
  /// A file of it.
  package struct File: Sendable {
    /// Without a folder.
    package let name: String
    /// In its canonical form.
    package let text: String
    /// How many scenarios stand in it.
    package let scenarios: Int
    /// How many statements they have together.
    package let statements: Int
  }

  /// What no scenario was found for, by their names.
  package var missingNames: [String] { missing.map(\.name) }

  /// The files, one for each kind of what their scenarios show.
  package func files(_ language: Language) -> [File] {
    Target.Kind.allCases.compactMap { kind in
      let own = chosen.filter { ($0.main?.kind ?? .rules) == kind }
      return own.isEmpty ? nil : file(kind, own, language)
    }
  }

  private func file(_ kind: Target.Kind, _ chosen: [Chosen], _ language: Language) -> File {
    var rehearsing = rehearsing
    var titles: [String: Int] = [:]
    let stories = chosen.map { chosen -> Story in
      let title = chosen.title(language)
      titles[title, default: 0] += 1
      let number = titles[title] ?? 1
      var story = Story(
        number == 1 ? title : "\(title) (\(number))", tags: chosen.tags, chosen.written.lines,
        after: chosen.written.setup, &rehearsing)
      story.show(chosen.shows, &rehearsing)
      return story
    }
    let words = Target.Kind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: ",")
    let head = ["\(GoalScenario.firstLine) --cover \(words) --seed \(seed)"]
    let text = (head + stories.flatMap { [""] + $0.lines(language) }).joined(separator: "\n") + "\n"
    let formatted = try? Formatter.format(Array(text.utf8), file: "explore", language: language).get()
    return File(
      name: kind.fileName, text: formatted ?? text, scenarios: chosen.count,
      statements: chosen.reduce(0) { $0 + $1.written.cost })
  }
}

extension CoveringSuite.Chosen {
  /// What it is told for.
  fileprivate var main: Target? {
    let own = written.candidate.shows
    return shows.contains(own) ? own : Target.all.first(where: shows.contains)
  }

  fileprivate func title(_ language: Language) -> String {
    let codes = Target.all.compactMap { target -> String? in
      if case .code(let code) = target, shows.contains(target) { code.rawValue } else { nil }
    }
    if codes.count > 1, case .code? = main { return codes.joined(separator: ", ") }
    return main?.words(language) ?? ""
  }

  fileprivate var tags: [String] {
    let rules = Set(shows.compactMap(\.rule))
    return Rule.allCases.filter(rules.contains).map(\.rawValue)
  }
}

extension Target {
  /// As reports name it.
  fileprivate var name: String {
    switch self {
    case .policy(let policy): policy.rawValue
    case .code(let code): code.rawValue
    case .transition(let transition): transition.name
    case .rule(let rule): rule.rawValue
    }
  }
}

extension CoveringSuite {
  /// The file for what only mutants show.
  package static let mutantFileName = "mutants.scn"

  /// The file of scenarios that notice mutants which nothing else does; nil where there are none.
  package static func mutantFile(_ advice: [AdvisedScenario], _ language: Language) -> File? {
    guard !advice.isEmpty else { return nil }
    let text = "\(GoalScenario.firstLine) --mutants\n\n" + AdvisedScenario.text(advice, language)
    return File(
      name: mutantFileName, text: text, scenarios: advice.count,
      statements: advice.reduce(0) { $0 + $1.statementCount })
  }
}
