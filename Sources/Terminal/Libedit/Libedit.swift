import CLibedit
import Glibc
import Synchronization

/// A started libedit, with its operations named in Swift's terms.
struct Libedit {
  let handle: OpaquePointer

  /// Starts libedit on descriptors 0, 1 and 2; nil when it can't.
  static func start(program: String, output: UnsafeMutablePointer<FILE>) -> Libedit? {
    var handle: OpaquePointer?
    terminals.withLock { _ in
      handle = el_init_fd(program, kel_stdin(), output, kel_stderr(), 0, 1, 2)
    }
    return handle.map(Libedit.init)
  }

  func end() { Self.terminals.withLock { _ in el_end(handle) } }

  /// What is known of terminals, its library keeps where all threads read and write it (ncurses, `tgetent`): one begins
  /// or ends at a time.
  private static let terminals = Mutex(())

  // MARK: The edited line

  /// The line and the cursor in it, in Unicode scalars.
  var line: (text: String, cursor: Int) {
    guard let info = el_wline(handle)?.pointee, let start = info.buffer, start <= info.lastchar
    else { return ("", 0) }
    let characters = UnsafeBufferPointer(start: start, count: info.lastchar - start)
    return (WideText.decode(characters), min(max(0, info.cursor - start), characters.count))
  }

  /// The most characters that a line may have.
  static let longestLine = 65_536

  /// Puts right what libedit's functions leave: a cursor outside the line, where the next would write, and a line that a
  /// repeated key has made longer than anybody could want.
  ///
  /// - Returns: how many characters were cut off.
  func keepInBounds() -> Int {
    guard let info = el_wline(handle)?.pointee, let start = info.buffer else { return 0 }
    let excess = max(0, info.lastchar - start - Self.longestLine)
    if excess > 0 {
      let end = start + Self.longestLine
      setLine(start, end: end, cursor: min(info.cursor, end))
    }
    if info.cursor < start { moveCursor(by: 1) }
    if info.cursor > info.lastchar { moveCursor(by: -1) }
    return excess
  }

  /// `el_wline` gives no copy: it is libedit's own idea of the line.
  private func setLine(
    _ start: UnsafePointer<wchar_t>, end: UnsafePointer<wchar_t>, cursor: UnsafePointer<wchar_t>
  ) {
    UnsafeMutablePointer(mutating: el_wline(handle))?.pointee =
      LineInfoW(buffer: start, cursor: cursor, lastchar: end)
  }

  func insert(_ text: String) {
    guard !text.isEmpty else { return }
    _ = el_winsertstr(handle, WideText.encode(text))
  }

  func deleteBeforeCursor(_ count: Int) {
    el_deletestr(handle, Int32(count))
  }

  func deleteAfterCursor() {
    let (text, cursor) = line
    let count = text.unicodeScalars.count - cursor
    moveCursor(by: count)
    deleteBeforeCursor(count)
  }

  /// What was there is not kept for Ctrl-Y: nobody has cut it.
  func replaceLine(with text: String, cursor: Int? = nil) {
    if let start = el_wline(handle)?.pointee.buffer { setLine(start, end: start, cursor: start) }
    insert(text)
    if let cursor { moveCursor(by: cursor - text.unicodeScalars.count) }
  }

  func moveCursor(by count: Int) {
    if count != 0 { _ = el_cursor(handle, Int32(count)) }
  }

  // MARK: The terminal

  /// Tells libedit of a screen on which every line has room, whatever the terminal's size: on a small one its own drawing,
  /// which nobody sees, writes to rows that are not there. Holds until the next line.
  func takeRoom() {
    command(EL_SETTC, with: "co", Self.room)
    command(EL_SETTC, with: "li", Self.room)
  }

  /// Rows and columns. A character that is not shown as it is takes nine of them at most.
  private static let room = "1024"

  /// Switches between libedit's terminal settings and the ones it found.
  func takeTerminal(_ take: Bool) { _ = kel_set_int(handle, EL_PREP_TERM, take ? 1 : 0) }

  func hasCapability(_ name: String) -> Bool { kel_has_capability(handle, name) != 0 }

  func setTerminalMode(_ change: String) { command(EL_SETTY, with: "-d", change) }

  // MARK: Keys

  /// Reads the user's `.editrc`.
  func readUserSettings() { _ = el_source(handle, nil) }

  func bind(_ key: String, _ function: String) { command(EL_BIND, with: key, function) }

  /// Binds a key for vi's command mode.
  func bindInCommandMode(_ key: String, _ function: String) {
    _ = kel_command3(handle, EL_BIND, WideText.encode("-a"), WideText.encode(key), WideText.encode(function))
  }

  /// Prints what a key is bound to, or every binding.
  func printBinding(_ key: String?) {
    if let key {
      _ = kel_command1(handle, EL_BIND, WideText.encode(key))
    } else {
      _ = kel_command0(handle, EL_BIND)
    }
  }

  func addFunction(_ name: String, help: String, _ function: kel_key_fn) {
    _ = kel_add_function(handle, WideText.permanent(name), WideText.permanent(help), function)
  }

  func useViKeys() { _ = kel_set_string(handle, EL_EDITOR, WideText.encode("vi")) }

  func useEmacsKeys() { _ = kel_set_string(handle, EL_EDITOR, WideText.encode("emacs")) }

  /// Whether the user has chosen vi's keys.
  var usesViKeys: Bool {
    var name: UnsafeMutableRawPointer?
    guard kel_get_pointer(handle, EL_EDITOR, &name) == 0, let name else { return false }
    return name.assumingMemoryBound(to: wchar_t.self).pointee
      == wchar_t(bitPattern: ("v" as Unicode.Scalar).value)
  }

  /// Whether the user has not switched editing off.
  var isEditing: Bool {
    var mode: Int32 = 1
    return kel_get_int(handle, EL_EDITMODE, &mode) != 0 || mode != 0
  }

  private func command(_ operation: Int32, with first: String, _ second: String) {
    _ = kel_command2(handle, operation, WideText.encode(first), WideText.encode(second))
  }
}
