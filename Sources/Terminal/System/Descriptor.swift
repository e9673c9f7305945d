import Glibc

/// Writes all bytes to `fd`, going on after signals; false when it can't.
@discardableResult
func writeAll(_ fd: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(fd, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if count == 0 || !waitAfterFailedWrite(fd) {
      return false
    }
  }
  return true
}

/// Writes all of a text to `fd`.
@discardableResult
func writeAll(_ fd: Int32, _ text: String) -> Bool {
  Array(text.utf8).withUnsafeBytes { writeAll(fd, $0) }
}

/// A terminal shared with another program may have been left non-blocking.
private func waitAfterFailedWrite(_ fd: Int32) -> Bool {
  if errno == EINTR { return true }
  guard errno == EAGAIN else { return false }
  var waiting = pollfd(fd: fd, events: Int16(POLLOUT), revents: 0)
  return poll(&waiting, 1, -1) >= 0 || errno == EINTR
}

/// An open file, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  let number: Int32

  init?(_ path: String, _ flags: Int32, mode: mode_t = 0o600) {
    number = open(path, flags | O_CLOEXEC, mode)
    if number < 0 { return nil }
  }

  deinit { close(number) }

  /// The file's status; nil when the system refuses.
  var status: stat? {
    var status = stat()
    return fstat(number, &status) == 0 ? status : nil
  }

  /// Everything from the beginning of the file.
  func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = pread(number, &chunk, chunk.count, off_t(bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { writeAll(number, $0) }
  }
}
