import CommandLanguage
import Synchronization

/// The names of files that were read, also of those that turned out to be none of scenarios, and what standard input
/// gave. A class: those who read share it, and reading is a closure.
final class ReadNames: Sendable {
  private struct State {
    var names: Set<String> = []
    var input: [UInt8]?
  }

  private let state = Mutex(State())

  var all: Set<String> { state.withLock { $0.names } }
  /// Standard input gives its text once.
  var input: [UInt8]? { state.withLock { $0.input } }

  func read(_ path: String) throws(ReadProblem) -> [UInt8] {
    _ = state.withLock { $0.names.insert(path) }
    let bytes = try Files.read(path)
    if path == Files.standardInput { state.withLock { $0.input = bytes } }
    return bytes
  }
}
