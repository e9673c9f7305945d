import Glibc

/// The size of a terminal.
package enum TerminalWidth {
  /// Columns of the terminal behind `fd`; nil when it is none or does not tell.
  package static func columns(fd: Int32) -> Int? {
    size(fd).map { Int($0.ws_col) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Rows of the terminal behind `fd`; nil when it is none or does not tell.
  package static func rows(fd: Int32) -> Int? {
    size(fd).map { Int($0.ws_row) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func size(_ fd: Int32) -> winsize? {
    var size = winsize()
    return ioctl(fd, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }
}

/// Whether `fd` is open on a terminal.
package func isTerminal(_ fd: Int32) -> Bool {
  isatty(fd) == 1
}
