/// What steers a terminal and shows nothing: ESC, a bracket, numbers, a letter (ECMA-48, CSI).
package enum ControlSequence {
  /// How many bytes the one has that begins at an escape character; 1 where none does, for that by itself.
  package static func length<Bytes: RandomAccessCollection<UInt8>>(
    in bytes: Bytes, at start: Int
  ) -> Int where Bytes.Index == Int {
    guard start + 1 < bytes.endIndex, bytes[start + 1] == UInt8(ascii: "[") else { return 1 }
    let parameters = bytes[(start + 2)...].prefix { 0x20...0x3F ~= $0 }
    let isEnded = parameters.endIndex < bytes.endIndex && 0x40...0x7E ~= bytes[parameters.endIndex]
    return isEnded ? parameters.endIndex + 1 - start : 1
  }
}
