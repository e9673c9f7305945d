/// What came of asking for a line. In every case the cursor stands on a fresh row.
package enum Reading: Sendable, Equatable {
  /// Enter: the line without its end, as typed (not normalised).
  case line(String)
  /// Ctrl-C: the line is thrown away and a new one is wanted.
  case cancelled
  /// Ctrl-D on an empty line, or the terminal is gone.
  case endOfInput
  /// SIGTERM or SIGHUP: the program is to leave; see `Interrupts.terminationSignal`.
  case terminated
}
