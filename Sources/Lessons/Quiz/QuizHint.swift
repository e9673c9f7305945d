import CommandLanguage
import Shell

/// Help with a step, more exact each time: what has to be done, the verb, its form, the whole line.
package struct QuizHint: Sendable {
  private let step: SceneStep
  private let session: Session

  /// - Parameter session: the learner's world, whose names the whole line uses.
  package init(_ step: SceneStep, _ session: Session) {
    self.step = step
    self.session = session
  }

  private var verb: Verb { step.performance.statement.verb }

  /// How many there are: a verb without arguments has no form to be told.
  package var count: Int { verb.parameters.isEmpty ? 3 : 4 }

  /// The hint of a rank, from 1; beyond the last it is the last.
  package func words(_ rank: Int, _ language: Language) -> String {
    let stage = min(rank, count) == count ? 4 : rank
    return switch stage {
    case ..<2:
      Text(
        pl: "szukane polecenie: „\(verb.summary.pl)” (spis poleceń: klawisz Tab)",
        en: "the command wanted: “\(verb.summary.en)” (Tab lists the commands)"
      ).in(language)
    case 2: Text(pl: "polecenie: \(verb.name.pl)", en: "the command: \(verb.name.en)").in(language)
    case 3: form.in(language)
    case _: Text(pl: "cały wiersz: \(line(.pl))", en: "the whole line: \(line(.en))").in(language)
    }
  }

  private var form: Text {
    let (pl, en) = (verb.usage(.pl), verb.usage(.en))
    guard pl.contains("[") else { return Text(pl: "pisze się: \(pl)", en: "its form: \(en)") }
    return Text(
      pl: "pisze się: \(pl) – tego, co w nawiasach, można nie podawać",
      en: "its form: \(en) – what stands in brackets may be left out")
  }

  /// The rank of the first that tells more than the verb.
  package static let beyondTheVerb = 3

  /// Whether the hint of that rank is the whole line.
  package func isWhole(_ rank: Int) -> Bool { rank >= count }

  /// The line to be typed, in a dialect, with what a person must read off a slip or a screen.
  package func line(_ language: Language) -> String {
    let typed = step.performance.statement.typedOpenly { session.value(of: $0) }
    return Formatter.translated(typed, into: language)
  }
}
