import CLibedit
import Glibc

/// Line editing on a terminal that can move its cursor. Its parts are in the extensions, one per task.
///
/// libedit has the keys and the line; what it prints is thrown away, and the line is drawn here.
final class ScreenEditor {
  let settings: LineEditor.Settings
  let libedit: Libedit
  private let printed: PrintedText

  var completer: (String, Int) -> Completion = { _, cursor in Completion(start: cursor, candidates: []) }
  var dresser: (String, Int) -> Dressing = { _, _ in Dressing() }
  var prompt: [Styled] = []
  /// The lines that can be recalled, oldest first.
  var remembered: [String] = []
  var walk = HistoryWalk([])
  /// Where in the line the region begins, whose other end is the cursor.
  var mark = 0
  var input = InputDecoder()
  var pastes = PasteQueue()
  var menu: Menu?
  /// A text on its way into the line by the paste key.
  var arriving: Arrival? { didSet { pasteKeysLeft = Self.pasteKeysOffered } }
  /// How often the paste key is still offered: a function of libedit's that reads by itself takes it for a character.
  var pasteKeysLeft = 0
  /// Once for the paste function, and once more where the first was quoted.
  private static let pasteKeysOffered = 2
  var isCancelled = false
  /// Whether libedit has been told of a screen with room for the line.
  var hasRoom = false
  /// How much was cut off the line since, because it was too long.
  var excess = 0
  var canvas = Canvas()
  /// What leaves in the next write.
  private var bytes = ""

  /// Starts libedit; nil when it can't, when the terminal can't move its cursor, or when `.editrc` says "edit off".
  init?(settings: LineEditor.Settings) {
    guard let printed = PrintedText(),
      let libedit = Libedit.start(program: settings.program, output: printed.stream)
    else { return nil }
    (self.settings, self.printed, self.libedit) = (settings, printed, libedit)
    guard libedit.hasCapability("up") else { return nil }
    configure()
    guard libedit.isEditing else { return nil }
  }

  deinit {
    libedit.end()
  }

  private func configure() {
    let handle = libedit.handle
    _ = kel_set_pointer(handle, EL_CLIENTDATA, Unmanaged.passUnretained(self).toOpaque())
    // libedit's own handlers pass the signal on to the whole process group.
    _ = kel_set_int(handle, EL_SIGNAL, 0)
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

  /// What libedit prints about a key's binding, or about all; it has no other way to tell.
  private func bindingText(_ key: String?) -> String {
    _ = printed.taken()
    libedit.printBinding(key)
    return String(decoding: printed.taken(), as: UTF8.self)
  }

  // MARK: What goes to the terminal

  func put(_ text: String) { bytes += text }

  /// Sends everything collected to the terminal.
  func flush() {
    guard !bytes.isEmpty else { return }
    _ = writeAll(1, bytes)
    bytes = ""
  }

  /// Passes on the bell, which is all of what libedit prints that a person is to notice.
  func heedBell() {
    if printed.taken().contains(0x07) { put("\u{7}") }
  }
}
