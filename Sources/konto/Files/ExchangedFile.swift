import CGlibc
import Glibc

/// A new text that takes the place of a file only if nobody has saved another one since it was read. The two change
/// places at once, so that what was there is looked at when nobody can put anything else in its place any more.
struct ExchangedFile {
  private let temporary: String
  private let text: [UInt8]
  private let target: String

  /// - Parameters:
  ///   - temporary: a file beside the target that holds the text.
  ///   - target: no link.
  init(_ temporary: String, text: [UInt8], target: String) {
    self.temporary = temporary
    self.text = text
    self.target = target
  }

  /// Either the target holds the text, or what somebody saved.
  func put(expecting expected: [UInt8]) throws(WriteProblem) {
    defer { unlink(temporary) }
    guard konto_exchange(temporary, target) == 0 else {
      guard errno == EINVAL || errno == ENOSYS else { throw .ofSystem }
      return try putWithoutExchange(expecting: expected)
    }
    let old = open(temporary, O_RDONLY | O_CLOEXEC)
    defer { close(old) }
    guard old >= 0, holds(expected, old) else {
      giveBack()
      throw .changed
    }
    // An editor that had opened the file before writes into what is no longer at its place.
    guard unlink(temporary) == 0, !holds(expected, old) else { return }
    try rescue(old)
  }

  /// What was saved comes back to its place; what was saved meanwhile is newer still, and stays.
  private func giveBack() {
    guard konto_exchange(temporary, target) == 0 else { return }
    if (try? Files.read(temporary)) != text { _ = konto_exchange(temporary, target) }
  }

  private func rescue(_ old: Int32) throws(WriteProblem) {
    lseek(old, 0, SEEK_SET)
    let descriptor = open(target, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else { throw .ofSystem }
    defer { close(descriptor) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(old, &piece, piece.count), count > 0 {
      guard write(descriptor, piece, count) == count else { throw .ofSystem }
    }
    throw .changed
  }

  /// Some systems of files cannot exchange.
  private func putWithoutExchange(expecting expected: [UInt8]) throws(WriteProblem) {
    guard (try? Files.read(target)) == expected else { throw .changed }
    guard rename(temporary, target) == 0 else { throw .ofSystem }
  }

  private func holds(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size == bytes.count else { return false }
    var here = [UInt8](repeating: 0, count: bytes.count + 1)
    var count = 0
    while case let more = pread(descriptor, &here[count], here.count - count, count), more > 0 {
      count += more
    }
    return count == bytes.count && here.dropLast() == bytes[...]
  }
}
