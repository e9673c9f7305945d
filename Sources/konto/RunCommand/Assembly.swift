import Activation
import CommandLanguage
import Journal
import Shell

/// The parts put together: what the pure rooms get from outside.
enum Assembly {
  /// - Parameters:
  ///   - paths: files that are being carried out: a `run` of one of them would not end.
  ///   - means: by default those of practice worlds.
  static func surroundings(
    running paths: [String] = [], _ means: Means = practiceMeans(), in manner: RunManner = RunManner()
  ) -> Surroundings {
    .simulated(means) { (path, preferences) throws(RunError) in
      // Worlds of a file know no time zones, also where accounts last.
      try WrittenMoment.by(nil) { () throws(RunError) in
        try FileRun(paths: paths, means: means, manner: manner).transcript(of: path, preferences)
      }
    }
  }

  /// What the procedure needs of outside, in worlds that live in memory only.
  static func practiceMeans() -> Means { Means(hashing: .inMemory).remembering() }
}
