import Activation
import CommandLanguage
import PlainText
import Shell

/// What a handout holds, whatever it is written as: the scenes with their steps, the refusals, the words and the rules.
package struct HandoutContent: Sendable {
  let title: String
  let notes: [String]
  let scenes: [HandoutScene]
  let refusals: [HandoutRefusal]
  /// The commands that are typed in it, each once.
  let verbs: [Verb]
  let words: [GlossaryWord]
  let rules: [Rule]
  let language: Language

  /// So many refusals of a lesson make it worth a table.
  private static let leastRefusals = 3
  /// Columns of what is drawn: as much as a page takes.
  private static let columns = 72

  /// - Parameter forTrainer: whether the trainer's notes stand in it.
  package init(_ stage: Stage, _ language: Language, forTrainer: Bool) {
    self.language = language
    title = Visible.text(stage.title)
    notes = forTrainer ? stage.notes : []
    let preferences = Preferences(language: language, format: .text, colour: false, width: Self.columns)
    let played = stage.rehearsals.map { $0.scene() }
    var count = 0
    scenes = played.map { scene in
      defer { count += QuizCourse.questions(of: scene).count }
      return HandoutScene(scene, preferences, from: count + 1, forTrainer: forTrainer)
    }
    var seen: Set<Verb> = []
    verbs = played.flatMap(\.steps).map(\.performance.statement.verb).filter { seen.insert($0).inserted }
    let rejections = played.flatMap(\.steps).compactMap(\.performance.rejection)
    let found = HandoutRefusal.all(of: rejections, language)
    refusals = found.count >= Self.leastRefusals ? found : []
    words = GlossaryWord.used(in: scenes.map(\.text).joined(separator: " "), language)
    let named = stage.rehearsals.flatMap(\.identity.tags).compactMap(Rule.init)
    let all = Set(named + rejections.map { $0.refusal.code.declared.basis.rule })
    rules = Rule.allCases.filter(all.contains)
  }

  /// Whether something is typed that paper does not show.
  var hidesSecrets: Bool { scenes.flatMap(\.steps).contains { $0.typed.contains("•") } }
}

/// A scene on paper.
struct HandoutScene: Sendable {
  let title: String
  let steps: [HandoutStep]
  let closing: [String]
  let closingNotes: [String]

  /// - Parameter first: the number of the first step that a quiz asks: they count through the whole lesson, as there.
  init(_ scene: Scene, _ preferences: Preferences, from first: Int, forTrainer: Bool) {
    title = scene.identity.shownName(preferences.language)
    let changes = ShownChanges(scene, preferences)
    let asked = QuizCourse.questions(of: scene)
    steps = zip(scene.steps, changes.steps).enumerated().map { index, pair in
      let (step, lines) = pair
      return HandoutStep(
        number: asked.firstIndex(of: index).map { first + $0 }, narration: step.narration.map(Self.harmless),
        notes: forTrainer ? step.notes.map(Self.harmless) : [],
        who: step.prompt(preferences.language), typed: step.typed, lines: LongNumbers.masked(lines: lines))
    }
    closing = scene.closing.map(Self.harmless)
    closingNotes = forTrainer ? scene.closingNotes.map(Self.harmless) : []
  }

  private static func harmless(_ text: String) -> String { Visible.text(LongNumbers.masked(text)) }

  /// All that is to read, for the words used in it.
  var text: String {
    ([title] + closing + steps.flatMap { $0.narration + $0.notes + $0.lines }).joined(separator: " ")
  }
}

/// A step on paper.
struct HandoutStep: Sendable {
  /// nil of what is done beside: no quiz asks for it.
  let number: Int?
  let narration: [String]
  let notes: [String]
  let who: String
  let typed: String
  /// What came of it, drawn.
  let lines: [String]
}

/// What the portal or the desk says, and what to do.
struct HandoutRefusal: Hashable, Sendable {
  let says: String
  let toDo: String

  /// Each once, in the order in which they come: several that say the same, with the same to do, are one to whoever reads.
  static func all(of rejections: [Rejection], _ language: Language) -> [HandoutRefusal] {
    var seen: Set<HandoutRefusal> = []
    return rejections.map { rejection in
      let declared = rejection.refusal.code.declared
      return HandoutRefusal(
        says: (declared.onScreen ?? declared.what).in(language),
        toDo: String(rejection.remedy(language).drop { $0 == "→" || $0 == " " }))
    }.filter { seen.insert($0).inserted }
  }
}

extension Performance {
  fileprivate var rejection: Rejection? {
    if case .refused(let rejection) = outcome { rejection } else { nil }
  }
}
