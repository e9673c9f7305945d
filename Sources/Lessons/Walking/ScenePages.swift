import CommandLanguage
import PlainText
import Shell

/// A scene laid out for an audience: a page for each of its beats.
package struct ScenePages: Sendable {
  /// Its beats, in order.
  package let beats: [Beat]
  private let scene: Scene
  private let changes: ShownChanges
  private let place: ScenePlace
  private let preferences: Preferences
  private var showsNotes: Bool
  private let showsTitle: Bool

  /// Lines are never longer than this, so that the eye finds the next.
  private static let widest = 76

  /// - Parameters:
  ///   - preferences: the language, the colours and the columns.
  ///   - showsNotes: whether the trainer's notes stand beside the sentences that they are on.
  ///   - showsTitle: whether the first page has the title.
  package init(
    _ scene: Scene, _ place: ScenePlace, _ preferences: Preferences, showsNotes: Bool = false,
    showsTitle: Bool = true
  ) {
    self.scene = scene
    self.place = place
    self.showsNotes = showsNotes
    self.showsTitle = showsTitle
    var narrow = preferences
    narrow.width = min(preferences.width ?? 80, Self.widest + Self.margin)
    self.preferences = narrow
    beats = Beat.all(of: scene)
    changes = ShownChanges(scene, narrow.narrower(by: Self.margin))
  }

  private static let margin = 2

  /// The page of a beat: all since the last that began on an empty one.
  package func page(at index: Int) -> WalkPage {
    // The first page has the title itself.
    let heading = beats[index] == .title && showsTitle ? place.numbering : place.heading
    var page = WalkPage(header: header(heading))
    let first = beats[...index].lastIndex(where: \.beginsPage) ?? 0
    for (beat, isLast) in zip(beats[first...index], (first...index).map { $0 == index }) {
      add(beat, isLast, to: &page)
    }
    return page
  }

  /// Whether a note stands on the screen at a beat once notes are shown: one that has left it above does not.
  package func hasNotes(at index: Int, on painter: PagePainter) -> Bool {
    var noted = self
    noted.showsNotes = true
    return painter.showsNotes(of: noted.page(at: index))
  }

  private func add(_ beat: Beat, _ isLast: Bool, to page: inout WalkPage) {
    switch beat {
    case .title:
      guard showsTitle else { return }
      if place.lesson != scene.identity.shownTitle {
        page.add(said(place.lesson).map { Ink.faint($0, preferences.colour) })
      }
      page.add(said(scene.identity.shownTitle).map { Ink.bold($0, preferences.colour) })
      note(place.notes, on: &page)
    case .narration(let step): add(scene.steps[step].narration, scene.steps[step].notes, to: &page)
    case .closing: add(scene.closing, scene.closingNotes, to: &page)
    case .typed(let step):
      // What has a narration bears its notes there; without one, they stand before the line.
      if scene.steps[step].narration.isEmpty { note(scene.steps[step].notes, on: &page) }
      type(scene.steps[step], isLast, to: &page)
    case .outcome(let step): page.add(changes.steps[step].map { String.blanks(Self.margin) + $0 })
    }
  }

  private func add(_ narration: [String], _ notes: [String], to page: inout WalkPage) {
    for sentence in narration { page.add(said(sentence)) }
    note(notes, on: &page)
  }

  private func note(_ notes: [String], on page: inout WalkPage) {
    guard showsNotes else { return }
    for text in notes { page.note(noted(text)) }
  }

  private func header(_ text: String) -> String {
    Ink.faint(text.shortened(to: (preferences.width ?? 80) - 2), preferences.colour)
  }

  private func said(_ text: String) -> [String] {
    preferences.wrapped(Visible.text(LongNumbers.masked(text)), indent: Self.margin)
  }

  private func noted(_ text: String) -> [String] {
    preferences.wrapped("✎ " + Visible.text(LongNumbers.masked(text)), indent: Self.margin, hanging: 2)
      .map { Ink.yellow($0, preferences.colour) }
  }

  private func type(_ step: SceneStep, _ isLast: Bool, to page: inout WalkPage) {
    let prompt = String.blanks(Self.margin) + step.prompt(preferences.language)
    let lines = preferences.wrapped(
      step.prompt(preferences.language) + " " + step.typed, indent: Self.margin, hanging: 4)
    let inked = lines.enumerated().map { index, line in
      index == 0 && line.hasPrefix(prompt)
        ? Ink.bold(prompt, preferences.colour) + line.dropFirst(prompt.count) : line
    }
    guard isLast else { return page.add(inked) }
    page.type(lines, behind: prompt.count + 1, inked: inked)
  }
}

/// Where in a lesson a scene stands.
package struct ScenePlace: Sendable {
  /// What the lesson is called.
  let lesson: String
  /// From 1.
  let number: Int
  let count: Int
  let title: String
  /// The trainer's notes of the lesson as a whole, for its first scene.
  let notes: [String]

  /// The place of one of the scenes of a lesson, from 0.
  package init(_ index: Int, of stage: Stage) {
    lesson = Visible.text(stage.title)
    number = index + 1
    count = stage.rehearsals.count
    title = stage.rehearsals[index].identity.shownName
    notes = index == 0 ? stage.notes : []
  }

  /// The number and the title.
  package var heading: String { count > 1 ? "\(numbering)  \(title)" : title }

  /// The number alone; nothing where there is one scene.
  var numbering: String { count > 1 ? "\(number)/\(count)" : "" }
}
