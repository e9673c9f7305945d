import Activation
import CommandLanguage

/// What a session takes from outside.
package struct Surroundings: Sendable {
  /// The hashes, and the Trusted Profile's answers.
  package let means: Means
  /// What the return from the Trusted Profile of a request spends: its artifact and its assertion.
  package let spentBy: @Sendable (String) -> [String]
  /// Runs a file in worlds of its own.
  package let runFile: @Sendable (String, Preferences) throws(RunError) -> FileTranscript
  /// The verbs that whoever is at work here has.
  package let vocabulary: Vocabulary
  /// What worlds follow: the law, unless it is to be seen what would be otherwise.
  package private(set) var procedure = Procedure.law

  /// Surroundings that follow the law.
  package init(
    means: Means, spentBy: @escaping @Sendable (String) -> [String] = { _ in [] },
    runFile: @escaping @Sendable (String, Preferences) throws(RunError) -> FileTranscript,
    vocabulary: Vocabulary = .standard
  ) {
    self.means = means
    self.spentBy = spentBy
    self.runFile = runFile
    self.vocabulary = vocabulary
  }

  /// Where a session can be written to; nil: nowhere.
  package var captures: CaptureFiles?

  /// The same, but for the procedure.
  package func following(_ procedure: Procedure) -> Surroundings {
    var surroundings = self
    surroundings.procedure = procedure
    return surroundings
  }
}
