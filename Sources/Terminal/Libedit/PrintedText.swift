import CLibedit
import Glibc

/// What libedit prints. None of it reaches the terminal, on which this module draws by itself; but it tells of the bell
/// and of the bindings.
final class PrintedText {
  /// The stream libedit prints to.
  let stream: UnsafeMutablePointer<FILE>
  private let bytes: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: UnsafeMutablePointer<Int>

  init?() {
    bytes = .allocate(capacity: 1)
    bytes.initialize(to: nil)
    count = .allocate(capacity: 1)
    count.initialize(to: 0)
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

  /// Takes all that was printed since the last time.
  func taken() -> [UInt8] {
    fflush(stream)
    guard count.pointee > 0, let start = bytes.pointee else { return [] }
    let taken = [UInt8](UnsafeRawBufferPointer(start: start, count: count.pointee))
    fseeko(stream, 0, SEEK_SET)
    fflush(stream)
    return taken
  }
}
