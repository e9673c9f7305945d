import CommandLanguage
import Synchronization

/// Files as they were when they were read. A class: those who read share it, and reading is a closure.
final class ReadTexts: Sendable {
  private let texts = Mutex<[String: [UInt8]]>([:])

  func read(_ path: String) throws(ReadProblem) -> [UInt8] {
    let bytes = try Files.read(path)
    texts.withLock { $0[path] = bytes }
    return bytes
  }

  subscript(path: String) -> [UInt8]? { texts.withLock { $0[path] } }
}
