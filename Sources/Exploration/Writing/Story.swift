import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// A scenario that was found, in words: a title, as much of the cast as it needs, its statements with what each led to.
struct Story {
  let title: String
  let tags: [String]
  private let setup: [String]
  private(set) var steps: [ToldStep]
  private let world: World

  /// - Parameters:
  ///   - lines: the statements; those that say nothing of what they lead to are told what they did lead to.
  ///   - setup: what stands before them.
  init(
    _ title: String, tags: [String] = [], _ lines: [String], after setup: [String],
    _ rehearsing: inout Rehearsing
  ) {
    (self.title, self.tags, self.setup) = (title, tags, setup)
    (steps, world) = rehearsing.told(lines, after: setup)
  }

  /// Says of those targets that are rules which statement shows them.
  mutating func show(_ targets: Set<Target>, _ rehearsing: inout Rehearsing) {
    let shown = rehearsing.rulesShown(steps.map(\.line), after: setup)
    for (index, rules) in shown.enumerated() where index < steps.count {
      steps[index].rules = Rule.allCases.filter { rules.contains($0) && targets.contains(.rule($0)) }
    }
  }

  /// The scenario, its header first.
  func lines(_ language: Language) -> [String] {
    let tagged = tags.isEmpty ? "" : " tags=" + tags.joined(separator: ",")
    let told = Narration(language, in: world).lines(steps)
    let gap = setup.isEmpty ? [] : [""]
    return ["scenario " + WrittenValue.quoted(title) + tagged]
      + (setup + gap + told).withoutUnusedNames.withShortNames
  }
}

extension [String] {
  /// A name says whose it is only where there are several of its kind.
  fileprivate var withShortNames: [String] {
    var lines = self
    for kind in ["pin", "code", "token"] {
      var names: [String] = []
      for line in self {
        for word in line.split(whereSeparator: { " =".contains($0) }) where word.hasPrefix("\(kind)-") {
          if line.contains(" -> \(word)"), !names.contains(String(word)) { names.append(String(word)) }
        }
      }
      // Longer names first: one may begin like another.
      for (index, name) in names.enumerated().sorted(by: { $0.element.count > $1.element.count }) {
        let short = index == 0 ? kind : "\(kind)-\(index + 1)"
        lines = lines.map { line in
          line.replacing("-> \(name)", with: "-> \(short)").replacing("$\(name)", with: "$\(short)")
        }
      }
    }
    return lines
  }
}
