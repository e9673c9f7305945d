import CommandLanguage
import Synchronization

/// The names of files that were read, also of those that turned out to be none of scenarios. A class: those who read share
/// it, and reading is a closure.
final class ReadNames: Sendable {
  private let names = Mutex<Set<String>>([])

  var all: Set<String> { names.withLock { $0 } }

  func read(_ path: String) throws(ReadProblem) -> [UInt8] {
    _ = names.withLock { $0.insert(path) }
    InputFiles.note(path)
    return try Files.read(path)
  }
}
