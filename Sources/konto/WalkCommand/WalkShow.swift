import Activation
import CommandLanguage
import Lessons
import PlainText
import Shell
import Terminal

/// A walk at a terminal: pages, and keys that lead from one to the next.
struct WalkShow {
  private let stage: Stage
  private let settings: Settings
  private let pace: WalkPace
  private let isAutomatic: Bool
  private let terminal: KeyTerminal
  private var place = WalkPlace(scene: 0, beat: 0)
  private var scene: Scene
  private var showsNotes = false
  /// Whether it is to be said where to go on, after things were tried.
  private var isAsked = false
  /// Whether it went on from the last page: once more, and it leaves.
  private var isAtEnd = false

  init(
    _ stage: Stage, _ settings: Settings, _ pace: WalkPace, isAutomatic: Bool, _ terminal: KeyTerminal
  ) {
    self.stage = stage
    self.settings = settings
    self.pace = pace
    self.isAutomatic = isAutomatic
    self.terminal = terminal
    scene = stage.rehearsals[0].scene()
  }

  func carryOut() -> ExitStatus {
    guard terminal.enter() else { return .inputOutput }
    defer { terminal.leave() }
    var show = self
    return show.loop()
  }

  private mutating func loop() -> ExitStatus {
    var isNew = true
    while true {
      if let key = draw(typing: isNew), let status = leaving(key) { return status }
      let before = place
      let key = terminal.next(within: isAutomatic && !isAsked ? pace.pause : nil)
      if let status = leaving(key) { return status }
      if [.character("?"), .character("h")].contains(key) {
        if let status = explainKeys() { return status }
        isNew = false
        continue
      }
      guard follow(key) else { return .asExpected }
      // Going on to the next beat, not back to it, types.
      isNew = place.isNext(after: before)
    }
  }

  /// The status with which a key ends the walk; nil for all others.
  private func leaving(_ key: Key) -> ExitStatus? {
    switch key {
    case .interrupt, .terminated: .interrupted
    case .endOfInput, .character("q"): .asExpected
    case .character, .enter, .backspace, .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .escape,
      .resized, .silence:
      nil
    }
  }

  /// False where the walk is at its end.
  private mutating func follow(_ key: Key) -> Bool {
    if key == .resized { return true }
    let wasAtEnd = isAtEnd
    isAtEnd = false
    defer { isAsked = key == .character("t") }
    if isAsked || wasAtEnd, [.left, .up, .backspace, .escape, .character("b")].contains(key) { return true }
    switch key {
    case .character(" "), .enter, .right, .down:
      if go(forward: true) { return true }
      isAtEnd = true
      return !wasAtEnd
    case .silence: return isAutomatic ? go(forward: true) : true
    case .left, .up, .backspace, .character("b"): _ = go(forward: false)
    case .pageDown: enter(place.scene + 1, beat: 0)
    case .pageUp: enter(place.beat == 0 ? place.scene - 1 : place.scene, beat: 0)
    case .home: enter(0, beat: 0)
    case .end: enter(stage.rehearsals.count - 1, beat: 0)
    case .character("n"): showsNotes.toggle()
    case .character("t"): return tryThings()
    case .character("g"): jump()
    case .character, .escape, .resized, .interrupt, .terminated, .endOfInput: break
    }
    return true
  }

  // MARK: Where it stands

  private mutating func go(forward: Bool) -> Bool {
    let count = Beat.all(of: scene).count
    if forward {
      if place.beat + 1 < count {
        place.beat += 1
      } else if place.scene + 1 < stage.rehearsals.count {
        enter(place.scene + 1, beat: 0)
      } else {
        return false
      }
    } else if place.beat > 0 {
      place.beat -= 1
    } else if place.scene > 0 {
      enter(place.scene - 1, beat: .max)
    }
    return true
  }

  private mutating func enter(_ number: Int, beat: Int) {
    guard stage.rehearsals.indices.contains(number) else { return }
    if number != place.scene { scene = stage.rehearsals[number].scene() }
    place = WalkPlace(scene: number, beat: min(beat, Beat.all(of: scene).count - 1))
  }

  /// Asks in the last row for the number of a scenario.
  private mutating func jump() {
    let question = Text(
      pl: "Do scenariusza (1–\(stage.rehearsals.count)): ", en: "To scenario (1–\(stage.rehearsals.count)): ")
    var typed = ""
    while true {
      ask(question.in(language) + typed)
      switch terminal.next() {
      case .character(let character) where character.isASCII && character.isNumber && typed.count < 4:
        typed.append(character)
      case .backspace: typed = String(typed.dropLast())
      case .enter where typed.isEmpty: return
      case .enter:
        if let number = Int(typed), 1...stage.rehearsals.count ~= number { return enter(number - 1, beat: 0) }
        // The question stands there again, with the numbers that there are.
        typed = ""
      case .resized, .silence, .character: continue
      case _: return  // any other key means: stay
      }
    }
  }

  /// Shows what each key does until one is pressed; nil where that key does not leave the walk.
  private func explainKeys() -> ExitStatus? {
    var preferences = settings.preferences
    preferences.width = terminal.size.columns
    terminal.write(WalkKeys.page(preferences))
    while true {
      let key = terminal.next()
      if key == .resized || key == .silence { continue }
      return key == .character("q") ? nil : leaving(key)
    }
  }

  // MARK: Trying things

  /// Opens the prompt in the world of this beat, and asks where to go on; what is done there is forgotten.
  private mutating func tryThings() -> Bool {
    terminal.leave()
    var session = place.session(in: scene)
    session.preferences = settings.preferences
    _ = Prompt(session, .lesson).carryOut()
    if Interrupts.terminationSignal == nil { Interrupts.clear() }
    return terminal.enter()
  }

  /// Shows a question in the last row.
  private func ask(_ line: String) {
    let (columns, rows) = terminal.size
    terminal.write("\u{1B}[\(rows);1H" + line.shortened(to: columns - 1) + "\u{1B}[K")
  }

  // MARK: Drawing

  private var language: Language { settings.preferences.language }

  /// - Parameter typing: whether what is typed is to come stroke by stroke.
  /// - Returns: the key by which somebody ended the typing.
  private func draw(typing: Bool) -> Key? {
    let (columns, rows) = terminal.size
    var preferences = settings.preferences
    preferences.width = columns
    let pages = ScenePages(scene, ScenePlace(place.scene, of: stage), preferences, showsNotes: showsNotes)
    let painter = PagePainter(rows: rows)
    let page = pages.page(at: place.beat)
    let hasNotes = pages.hasNotes(at: place.beat, on: painter)
    let footer = footer(columns - 1, preferences.colour, hasNotes: hasNotes)
    let isTyped = !typing || pace.isInstant || page.typed.isEmpty
    terminal.write(painter.frame(page, footer: footer, isTyped: isTyped))
    guard !isTyped else { return nil }
    for stroke in painter.strokes(page) {
      let key = terminal.next(within: pace.stroke)
      guard key == .silence else {
        _ = draw(typing: false)
        return key
      }
      terminal.write(stroke)
    }
    return nil
  }

  private func footer(_ columns: Int, _ colour: Bool, hasNotes: Bool) -> String {
    guard let question = isAsked ? Self.question : isAtEnd ? Self.end : nil else {
      return Ink.faint(WalkKeys.footer(language, hasNotes: hasNotes).shortened(to: columns), colour)
    }
    return Ink.yellow(question.in(language).shortened(to: columns), colour)
  }

  private static let question = Text(
    pl: "Próby niczego tu nie zmieniły · spacja dalej · ← powrót do tego kroku",
    en: "Nothing has changed here · space go on · ← back to this step")

  private static let end = Text(
    pl: "To już koniec · spacja wyjście · ← wstecz", en: "That is all · space leave · ← back")
}

/// A beat of one of the scenes.
struct WalkPlace: Equatable {
  var scene: Int
  var beat: Int

  /// Whether it is where one step forward leads.
  func isNext(after other: WalkPlace) -> Bool {
    scene == other.scene ? beat == other.beat + 1 : scene == other.scene + 1 && beat == 0
  }

  /// The world at that beat, with whoever acts there.
  func session(in played: Scene) -> Session {
    switch Beat.all(of: played)[beat] {
    case .title: return played.beginning
    case .narration(let step), .typed(let step):
      return Self.acting(played.steps[step], played.steps[step].before)
    case .outcome(let step): return Self.acting(played.steps[step], played.steps[step].after)
    case .closing: return played.steps.last.map { Self.acting($0, $0.after) } ?? played.beginning
    }
  }

  private static func acting(_ step: SceneStep, _ session: Session) -> Session {
    var session = session
    session.actor = step.performance.actor
    return session
  }
}
