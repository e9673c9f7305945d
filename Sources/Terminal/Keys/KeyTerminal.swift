import Glibc

/// A terminal that is read key by key and drawn on as a whole: on its other screen, so that what stood there before
/// is there again afterwards.
///
/// For the main thread only.
package final class KeyTerminal {
  private var settings: termios?
  private static let entering = "\u{1B}[?1049h\u{1B}[2J\u{1B}[H"
  private static let leaving = "\u{1B}[?25h\u{1B}[?1049l"

  /// Nil where standard input or output is no terminal, or one that can't move its cursor.
  package init?() {
    guard isTerminal(0), isTerminal(1), !Self.isDumb else { return nil }
    Interrupts.install()
  }

  deinit { leave() }

  /// Whether `TERM` names a terminal that can't move its cursor.
  package static var isDumb: Bool {
    guard let name = getenv("TERM") else { return true }
    return ["", "dumb"].contains(String(cString: name))
  }

  /// Takes the terminal over; false where it cannot be.
  @discardableResult
  package func enter() -> Bool {
    guard settings == nil else { return true }
    var now = termios()
    guard tcgetattr(0, &now) == 0 else { return false }
    var keys = now
    keys.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    keys.c_iflag &= ~tcflag_t(IXON | ICRNL)
    guard tcsetattr(0, TCSADRAIN, &keys) == 0 else { return false }
    settings = now
    return writeAll(1, Self.entering)
  }

  /// Gives it back as it was.
  package func leave() {
    guard var before = settings else { return }
    settings = nil
    writeAll(1, Self.leaving)
    tcsetattr(0, TCSADRAIN, &before)
  }

  /// Writes all of a text; false where the terminal is gone.
  @discardableResult
  package func write(_ text: String) -> Bool { writeAll(1, text) }

  /// How many columns and rows there are.
  package var size: (columns: Int, rows: Int) {
    (TerminalWidth.columns(fd: 1) ?? 80, TerminalWidth.rows(fd: 1) ?? 24)
  }

  /// The next key.
  ///
  /// - Parameter milliseconds: after so long a silence that is the answer; nil: waits for ever.
  package func next(within milliseconds: Int? = nil) -> Key {
    var bytes: [UInt8] = []
    while true {
      if Interrupts.terminationSignal != nil { return .terminated }
      if Interrupts.takeInterrupt() { return .interrupt }
      if Interrupts.takeResize() { return .resized }
      let patience = bytes.isEmpty ? milliseconds.map(Int32.init) ?? -1 : Self.pauseInSequence
      switch WakePipe.wait(for: 0, milliseconds: patience) {
      case .signal: continue
      case .silence: return bytes.isEmpty ? .silence : .escape
      case .input:
        guard let byte = Self.byte() else { return .endOfInput }
        bytes.append(byte)
        if let key = KeyDecoder.key(bytes) { return key }
      }
    }
  }

  /// A lone Escape is told from the beginning of a sequence by what follows at once.
  private static let pauseInSequence: Int32 = 50

  private static func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(0, &byte, 1)
      if count == 1 { return byte }
      guard count < 0, errno == EINTR || errno == EAGAIN else { return nil }
    }
  }
}
