import CLibedit
import Glibc

/// Collects what libedit and the editor print, so that it leaves in one write per key.
final class Frame {
  /// The stream libedit prints to.
  let stream: UnsafeMutablePointer<FILE>
  private let bytes: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: UnsafeMutablePointer<Int>
  private let target: Int32

  init?(target: Int32) {
    bytes = .allocate(capacity: 1)
    bytes.initialize(to: nil)
    count = .allocate(capacity: 1)
    count.initialize(to: 0)
    self.target = target
    guard let stream = open_memstream(bytes, count) else {
      bytes.deallocate()
      count.deallocate()
      return nil
    }
    self.stream = stream
  }

  deinit {
    fclose(stream)
    free(bytes.pointee)
    bytes.deallocate()
    count.deallocate()
  }

  func put(_ text: String) {
    _ = fputs(text, stream)
  }

  /// Sends everything collected to the terminal.
  func flush() {
    _ = taken().withUnsafeBytes { writeAll(target, $0) }
  }

  /// Takes what was collected without sending it.
  func taken() -> [UInt8] {
    fflush(stream)
    guard count.pointee > 0, let start = bytes.pointee else { return [] }
    let taken = [UInt8](UnsafeRawBufferPointer(start: start, count: count.pointee))
    fseeko(stream, 0, SEEK_SET)
    fflush(stream)
    return taken
  }
}
