import Activation
import CommandLanguage
import Journal
import TrustedProfile

extension Means {
  /// What the procedure needs of outside: a hash for its secrets, fingerprints, and the Trusted Profile that the
  /// simulator plays.
  package convenience init(hashing: SlowHash) {
    self.init(
      derive: hashing.derive, fingerprint: Fingerprint.of,
      authenticate: TrustedProfileSimulation().authenticate)
  }

  /// Those of a search: nobody looks at its digests and signatures, so they are made by what takes least, and checked as
  /// ever.
  package static func ofSearches() -> Means {
    Means(
      derive: Fingerprint.of, fingerprint: Fingerprint.of,
      authenticate: TrustedProfileSimulation(signingBy: .keyedDigest).authenticate)
  }
}

extension Surroundings {
  /// Those of a portal that asks the simulated Trusted Profile.
  package static func simulated(
    _ means: Means, with vocabulary: Vocabulary = .standard,
    runFile: @escaping @Sendable (String, Preferences) throws(RunError) -> FileTranscript
  ) -> Surroundings {
    Surroundings(
      means: means, spentBy: { TrustedProfileSimulation.spent(by: $0) }, runFile: runFile,
      vocabulary: vocabulary)
  }
}
