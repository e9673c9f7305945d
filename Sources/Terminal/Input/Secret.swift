import Glibc

/// Asks for a secret without showing it: at the controlling terminal, or on standard input when there is none.
///
/// Returns nil for Ctrl-C, Ctrl-D, SIGTERM, SIGHUP and the end of input. The terminal is as before on every path.
package func readSecret(prompt: String) -> String? {
  guard let terminal = Descriptor("/dev/tty", O_RDWR | O_NOCTTY) else {
    return SecretReader(input: 0, output: isTerminal(0) ? 0 : nil).read(prompt)
  }
  return SecretReader(input: terminal.number, output: terminal.number).read(prompt)
}

private struct SecretReader {
  let input: Int32
  /// Where the prompt goes; nil when nobody would see it.
  let output: Int32?

  func read(_ prompt: String) -> String? {
    Interrupts.install()
    let settings = hideTyping()
    show(prompt)
    let secret = collect()
    show("\r\n")
    if var settings { tcsetattr(input, TCSADRAIN, &settings) }
    return secret
  }

  /// Switches echo and signal keys off; the former settings, or nil when there is nothing to restore.
  ///
  /// What was typed ahead stays: it is the answer, and what stands behind that is for whoever reads next.
  private func hideTyping() -> termios? {
    var settings = termios()
    guard tcgetattr(input, &settings) == 0 else { return nil }
    var hidden = settings
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    return tcsetattr(input, TCSADRAIN, &hidden) == 0 ? settings : nil
  }

  private func collect() -> String? {
    var buffer = SecretBuffer()
    defer { buffer.clear() }
    while let byte = nextByte() {
      switch buffer.take(byte) {
      case .goOn: continue
      case .done: return buffer.text
      case .cancelled: return nil
      }
    }
    return nil
  }

  private func nextByte() -> UInt8? {
    while Interrupts.terminationSignal == nil {
      guard WakePipe.wait(for: input) == .input else { continue }
      var byte: UInt8 = 0
      let count = Glibc.read(input, &byte, 1)
      if count == 1 { return byte }
      guard count < 0, errno == EINTR || errno == EAGAIN else { return nil }
    }
    return nil
  }

  private func show(_ text: String) {
    if let output { writeAll(output, text) }
  }
}
