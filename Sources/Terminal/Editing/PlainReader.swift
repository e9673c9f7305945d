import Glibc

/// Reads lines with the terminal's own editing: for terminals that can't move their cursor.
enum PlainReader {
  static func read(prompt: [Styled]) -> Reading {
    _ = Interrupts.takeInterrupt()
    writeAll(1, prompt.plain)
    let reading = readLine()
    if case .line = reading { return reading }
    writeAll(1, "\n")
    return reading
  }

  private static func readLine() -> Reading {
    var line: [UInt8] = []
    while Interrupts.terminationSignal == nil {
      if Interrupts.takeInterrupt() { return .cancelled }
      guard WakePipe.wait(for: 0) == .input else { continue }
      switch nextByte() {
      case .byte(0x0A): return .line(String(decoding: line, as: UTF8.self))
      case .byte(let byte): line.append(byte)
      case .again: continue
      case .end: return line.isEmpty ? .endOfInput : .line(String(decoding: line, as: UTF8.self))
      }
    }
    return .terminated
  }

  private enum Byte {
    case byte(UInt8), again, end
  }

  private static func nextByte() -> Byte {
    var byte: UInt8 = 0
    let count = Glibc.read(0, &byte, 1)
    if count == 1 { return .byte(byte) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? .again : .end
  }
}
