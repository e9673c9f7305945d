import CLibedit
import Glibc

extension ScreenEditor {
  private static let pasteBracketsOn = "\u{1B}[?2004h"
  private static let pasteBracketsOff = "\u{1B}[?2004l"
  private static let escapeSilence: Int32 = 30
  private static let mostExcess = 32_768

  /// Edits one line.
  func read() -> Reading {
    isCancelled = false
    menu = nil
    _ = Interrupts.takeInterrupt()
    _ = Interrupts.takeResize()
    (walk, mark, hasRoom, excess) = (HistoryWalk(remembered), 0, false, 0)
    arriving = pastes.next().map(Arrival.waitingLine)
    bracketPastes(true)
    let reading = editLine()
    bracketPastes(false)
    flush()
    return reading
  }

  func bracketPastes(_ on: Bool) {
    put(on ? Self.pasteBracketsOn : Self.pasteBracketsOff)
  }

  private func editLine() -> Reading {
    var count: Int32 = 0
    let start = el_wgets(libedit.handle, &count)
    heedBell()
    if isCancelled { return .cancelled }
    if let start, count > 0 {
      let text = text(UnsafeBufferPointer(start: start, count: Int(count)))
      finish(text)
      return .line(text)
    }
    finish()
    return Interrupts.terminationSignal == nil ? .endOfInput : .terminated
  }

  private func text(_ characters: UnsafeBufferPointer<wchar_t>) -> String {
    var scalars = WideText.decode(characters).unicodeScalars
    while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
    // Ctrl-V just before a paste quotes the paste key itself.
    scalars.removeAll { $0 == KeyBindings.pasteKey }
    return String(scalars)
  }

  /// The next character for libedit; nil when there is to be no more.
  func nextScalar() -> Unicode.Scalar? {
    heedBell()
    let cut = libedit.keepInBounds()
    if cut > 0, excess == 0 { put("\u{7}") }
    excess += cut
    // libedit goes on in the row where it was before the cut: now and then it begins again.
    if !hasRoom || excess > Self.mostExcess {
      libedit.takeRoom()
      (hasRoom, excess) = (true, min(excess, 1))
    }
    while arriving == nil {
      switch nextEvent(lineScene) {
      case .scalar(let scalar): if !menuTakes(scalar) { return scalar }
      case .paste(let text): take(paste: text)
      case nil: return nil
      }
    }
    return offerPaste() ?? nextScalar()
  }

  private func take(paste text: String) {
    menu = nil
    arriving = .paste(text)
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

  /// Waits for what the user does next; nil when the terminal is gone or the program is to leave. What is shown is drawn
  /// just before waiting, so that what comes quickly is drawn once.
  func nextEvent(_ scene: () -> Scene) -> InputEvent? {
    var isDrawn = false
    while Interrupts.terminationSignal == nil {
      if heedSignals() { isDrawn = false }
      if let event = input.next() { return event }
      let silence = isDrawn ? (input.isHolding ? Self.escapeSilence : -1) : input.isPasting ? -1 : 0
      switch WakePipe.wait(for: 0, milliseconds: silence) {
      case .input: guard readByte() else { return nil }
      case .signal: continue
      case .silence where isDrawn: input.release()
      case .silence:
        draw(scene())
        flush()
        isDrawn = true
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

  /// What of a key's sequence stands behind the Escape that was just read; empty behind the key Escape.
  func takeKeySequence() -> String {
    var sequence = ""
    while !InputDecoder.isWholeSequence(sequence) {
      while !input.hasEvents, WakePipe.wait(for: 0, milliseconds: 0) == .input, readByte() {}
      guard case .scalar(let scalar)? = input.next() else { break }
      sequence.unicodeScalars.append(scalar)
    }
    return sequence
  }

  /// Whether the line is to be drawn anew.
  private func heedSignals() -> Bool {
    if Interrupts.takeInterrupt() { input.unread("\u{3}") }
    guard Interrupts.takeResize() else { return false }
    heedResize()
    return true
  }
}
