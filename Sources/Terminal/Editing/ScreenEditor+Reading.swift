import CLibedit
import Glibc

extension ScreenEditor {
  private static let pasteBracketsOn = "\u{1B}[?2004h"
  private static let pasteBracketsOff = "\u{1B}[?2004l"
  private static let escapeSilence: Int32 = 30

  /// Edits one line.
  func read() -> Reading {
    isCancelled = false
    _ = Interrupts.takeInterrupt()
    if Interrupts.takeResize() { libedit.resize() }
    arriving = pastes.next().map(Arrival.waitingLine)
    bracketPastes(true)
    let reading = editLine()
    bracketPastes(false)
    frame.flush()
    return reading
  }

  func bracketPastes(_ on: Bool) {
    frame.put(on ? Self.pasteBracketsOn : Self.pasteBracketsOff)
  }

  private func editLine() -> Reading {
    var count: Int32 = 0
    let start = el_wgets(libedit.handle, &count)
    if isCancelled { return .cancelled }
    if let start, count > 0 { return .line(text(UnsafeBufferPointer(start: start, count: Int(count)))) }
    frame.put("\r\n")
    return Interrupts.terminationSignal == nil ? .endOfInput : .terminated
  }

  private func text(_ characters: UnsafeBufferPointer<wchar_t>) -> String {
    var scalars = WideText.decode(characters).unicodeScalars
    while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
    // Ctrl-V just before a paste quotes the paste key itself.
    scalars.removeAll { $0 == KeyBindings.pasteKey }
    return String(scalars)
  }

  /// The next character for libedit; nil when there is to be no more. libedit has drawn everything when it asks.
  func nextScalar() -> Unicode.Scalar? {
    libedit.keepCursorInLine()
    if arriving == nil {
      switch nextEvent() {
      case .scalar(let scalar): return scalar
      case .paste(let text): arriving = .paste(text)
      case nil: return nil
      }
    }
    return offerPaste() ?? nextScalar()
  }

  /// The paste key; nil when something has read it that does not know it, and the paste is lost.
  private func offerPaste() -> Unicode.Scalar? {
    guard pasteKeysLeft > 0 else {
      arriving = nil
      return nil
    }
    pasteKeysLeft -= 1
    return KeyBindings.pasteKey
  }

  /// Waits for what the user does next; nil when the terminal is gone or the program is to leave.
  func nextEvent() -> InputEvent? {
    while Interrupts.terminationSignal == nil {
      if let event = input.next() { return event }
      frame.flush()
      switch WakePipe.wait(for: 0, milliseconds: input.isHolding ? Self.escapeSilence : -1) {
      case .input: guard readByte() else { return nil }
      case .signal: heedSignals()
      case .silence: input.release()
      }
    }
    return nil
  }

  /// One byte at a time: what is typed ahead must stay in the terminal for the command that is about to run.
  private func readByte() -> Bool {
    var byte: UInt8 = 0
    let count = Glibc.read(0, &byte, 1)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    guard count == 1 else { return false }
    // A Ctrl-C with nothing after it is a person whose terminal lost the end of the paste.
    if byte == 3, input.isPasting, !hasMoreInput { input.abandonPaste() }
    input.feed(byte)
    return true
  }

  var hasMoreInput: Bool {
    input.isHolding || WakePipe.wait(for: 0, milliseconds: 0) == .input
  }

  private func heedSignals() {
    if Interrupts.takeInterrupt() { input.unread("\u{3}") }
    if Interrupts.takeResize() { redrawAfterResize() }
  }
}
