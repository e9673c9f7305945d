import Foundation
import Glibc
import TestSupport

/// The program at a pseudo-terminal of its own: quicker than a whole screen, for tests that only want to know whether
/// the prompt comes back.
final class PseudoTerminal {
  struct Silence: Error, CustomStringConvertible {
    let description: String
  }

  private let process = Process()
  private let here: Int32
  private let folder: Folder
  private var shown: [UInt8] = []
  /// What was waited for among it.
  private var seen: [UInt8] = []

  /// Starts the program with an `.editrc` of its user.
  init(
    editrc: String, arguments: [String] = [], environment: [String: String] = [:]
  ) throws {
    folder = try Folder()
    _ = try folder.write(".editrc", editrc)
    var (master, slave) = (Int32(-1), Int32(-1))
    guard openpty(&master, &slave, nil, nil, nil) == 0 else {
      throw Silence(description: "no pseudo-terminal")
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    here = master
    let there = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments
    let plain = Process.plainEnvironment(home: folder).merging([
      "TERM": "xterm", "NO_COLOR": "1", "KONTO_HISTORY": "/dev/null",
    ]) { $1 }
    process.environment = plain.merging(environment) { $1 }
    process.standardInput = there
    process.standardOutput = there
    process.standardError = there
    try process.start()
  }

  deinit {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    // Not waited for: where several tests end so at once, Foundation never tells that it has come.
    close(here)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(here, bytes, bytes.count)
  }

  /// Pastes as a terminal does: bracketed.
  func paste(_ text: String) { type("\u{1B}[200~" + text + "\u{1B}[201~") }

  func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(here, UInt(TIOCSWINSZ), &size)
    signal(SIGWINCH)
  }

  func signal(_ number: Int32) { Foundation.kill(process.processIdentifier, number) }

  /// Waits until the text is shown, after all that was waited for before.
  func wait(for text: String) throws {
    let wanted = Array(text.utf8)
    while true {
      if let found = shown.firstRange(of: wanted) {
        seen += shown[..<found.upperBound]
        shown.removeSubrange(..<found.upperBound)
        return
      }
      var ready = pollfd(fd: here, events: Int16(POLLIN), revents: 0)
      var piece = [UInt8](repeating: 0, count: 4096)
      guard poll(&ready, 1, Int32(TerminalScreen.patience * 1000)) > 0,
        case let count = read(here, &piece, piece.count), count > 0
      else {
        throw Silence(
          description: "waited in vain for “\(text)” after “\(String(decoding: shown, as: UTF8.self))”")
      }
      shown += piece[..<count]
    }
  }

  /// Whether a text was shown, up to what was waited for last or behind it.
  func hasShown(_ text: String) -> Bool { (seen + shown).firstRange(of: Array(text.utf8)) != nil }

  /// Whether the terminal gathers lines and echoes them, as it does for everybody.
  func isCooked() throws -> Bool {
    var mode = termios()
    guard tcgetattr(here, &mode) == 0 else {
      throw Silence(description: "the terminal does not tell its mode")
    }
    return mode.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }

  /// The exit status, once it has ended by itself.
  func status() throws -> Int32 {
    let end = Date(timeIntervalSinceNow: TerminalScreen.patience)
    while process.isRunning {
      guard Date() < end else { throw Silence(description: "it does not end") }
      // Whoever writes to a terminal waits until somebody reads.
      var ready = pollfd(fd: here, events: Int16(POLLIN), revents: 0)
      var piece = [UInt8](repeating: 0, count: 4096)
      if poll(&ready, 1, 20) > 0 { _ = read(here, &piece, piece.count) }
    }
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }
}
