import Synchronization

/// What the lines of a file have in common: they all refer to it.
final class SourceOrigin: Sendable {
  /// The file's name; empty for what is typed.
  let file: String
  /// How it came to be read, if another file includes it.
  let inclusion: Inclusion?
  /// By which its lines are read.
  let vocabulary: Vocabulary
  private let written = Mutex(HiddenSecrets.none)

  init(file: String, inclusion: Inclusion? = nil, in vocabulary: Vocabulary) {
    self.file = file
    self.inclusion = inclusion
    self.vocabulary = vocabulary
  }

  /// The secrets that the file writes out: nothing, until all of it is read.
  var writtenSecrets: HiddenSecrets { written.withLock { $0 } }

  /// Tells all lines of the file of the secrets that one of them writes out.
  func tell(of secrets: HiddenSecrets) {
    written.withLock { if $0.isEmpty { $0 = secrets } }
  }
}
