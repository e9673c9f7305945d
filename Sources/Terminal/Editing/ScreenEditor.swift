import CLibedit
import Glibc

/// Line editing on a terminal that can move its cursor. Its parts are in the extensions, one per task.
final class ScreenEditor {
  let settings: LineEditor.Settings
  let libedit: Libedit
  let frame: Frame
  private(set) var mirror: RecallMirror

  var completer: (String, Int) -> Completion = { _, cursor in Completion(start: cursor, candidates: []) }
  /// The lines Ctrl-R searches, oldest first.
  var remembered: [String] = []
  var input = InputDecoder()
  var pastes = PasteQueue()
  /// A text on its way into the line by the paste key.
  var arriving: Arrival?
  var isCancelled = false

  private(set) var promptRuns: [Styled] = []
  private let promptBuffer = WideBuffer("")

  /// Starts libedit; nil when it can't, when the terminal can't move its cursor, or when `.editrc` says "edit off".
  init?(settings: LineEditor.Settings) {
    guard let frame = Frame(target: 1),
      let mirror = RecallMirror(limit: settings.historyLimit),
      let libedit = Libedit.start(program: settings.program, output: frame.stream)
    else { return nil }
    (self.settings, self.frame, self.libedit, self.mirror) = (settings, frame, libedit, mirror)
    guard libedit.hasCapability("up") else { return nil }
    configure()
    guard libedit.isEditing else { return nil }
  }

  deinit {
    libedit.end()
    mirror.end()
  }

  private func configure() {
    let handle = libedit.handle
    _ = kel_set_pointer(handle, EL_CLIENTDATA, Unmanaged.passUnretained(self).toOpaque())
    _ = kel_set_prompt(handle, { ScreenEditor.of($0)?.promptBuffer.start }, wchar_t(PromptText.mark.value))
    // libedit's own handlers pass the signal on to the whole process group.
    _ = kel_set_int(handle, EL_SIGNAL, 0)
    _ = kel_set_history(handle, mirror.handle)
    addFunctions()
    KeyBinder(libedit: libedit, describe: bindingText).bindAll()
    // Ctrl-C, Ctrl-Z and Ctrl-\ arrive as characters while a line is edited.
    libedit.setTerminalMode("-isig")
    // Ctrl-S goes back in a search; the terminal would take it as "stop the output" and look frozen.
    libedit.setTerminalMode("-ixon")
    _ = kel_set_getc(handle) { editor, character in
      guard let editor = ScreenEditor.of(editor), let scalar = editor.nextScalar() else { return 0 }
      character?.pointee = wchar_t(bitPattern: scalar.value)
      return 1
    }
  }

  /// The editor behind a libedit handle; libedit gives callbacks nothing else.
  static func of(_ handle: OpaquePointer?) -> ScreenEditor? {
    var pointer: UnsafeMutableRawPointer?
    guard kel_get_pointer(handle, EL_CLIENTDATA, &pointer) == 0, let pointer else { return nil }
    return Unmanaged<ScreenEditor>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// What libedit prints about a key's binding; it has no other way to tell.
  private func bindingText(_ key: String) -> String {
    _ = frame.taken()
    libedit.printBinding(key)
    return String(decoding: frame.taken(), as: UTF8.self)
  }

  func setPrompt(_ runs: [Styled]) {
    promptRuns = runs
    promptBuffer.set(PromptText.marked(runs, colour: settings.colour))
  }

  func remember(_ entry: String, removing duplicate: Int?) {
    mirror.append(entry, removing: duplicate)
  }
}

extension ScreenEditor {
  var columns: Int { TerminalWidth.columns(fd: 1) ?? 80 }
  var rows: Int { TerminalWidth.rows(fd: 1) ?? 24 }

  /// Where libedit's cursor stands, and where its line ends.
  private var positions: (cursor: ScreenPosition, end: ScreenPosition) {
    let (text, cursor) = libedit.line
    let prompt = PromptText.plain(promptRuns)
    let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor)))
    let width = columns
    return (.after(prompt + before, width: width), .after(prompt + text, width: width))
  }

  /// Clears prompt and line, leaving the terminal's cursor where the prompt begins.
  func erase() {
    let row = positions.cursor.row
    frame.put((row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J")
  }

  /// Moves the terminal's cursor behind the line; libedit must be told to redraw or to end the line afterwards.
  func goToEnd() {
    let (cursor, end) = positions
    let rows = end.row - cursor.row
    frame.put((rows > 0 ? "\u{1B}[\(rows)B" : "") + "\r" + (end.column > 0 ? "\u{1B}[\(end.column)C" : ""))
  }

  /// Prints rows below the line and draws the line again below them.
  func printBelow(_ lines: [String]) {
    goToEnd()
    frame.put("\r\n")
    for line in lines { frame.put(line + "\r\n") }
    libedit.redraw()
  }

  /// A narrower or wider terminal has wrapped the old rows by itself, so the new width tells where the prompt is.
  func redrawAfterResize() {
    erase()
    libedit.resize()
    libedit.redraw()
  }
}
