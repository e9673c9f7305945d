import CommandLanguage
import PlainText
import ScenarioTesting
import Shell

/// The files that a run of mutants is given and those that it leaves.
struct MutationFiles {
  private let mutation: TestRequest.Mutation
  private let preferences: Preferences

  init(_ mutation: TestRequest.Mutation, _ preferences: Preferences) {
    (self.mutation, self.preferences) = (mutation, preferences)
  }

  /// Those that are to be written.
  var written: [String] { mutation.written }

  /// A list takes the place of a list; scenarios may be somebody's work, and take the place of nothing.
  private static let list = Replacement.document(isBegun: SurvivorList.isBegun)
  private static let scenarios = Replacement.document { _ in false }

  /// Whether every file can be written; tells which cannot, so that no run is for nothing.
  func canBeWritten() -> Bool {
    let files = [(mutation.survivorsFile, Self.list), (mutation.scenariosFile, Self.scenarios)]
    return files.allSatisfy { path, kind in
      guard let path, let problem = NewFile.obstacle(to: path, replacing: kind) else { return true }
      return complain(of: path, problem)
    }
  }

  /// Those that are known not to be noticed; nil where no file lists them.
  ///
  /// - Throws: the status, when what is wrong with the list has been told.
  func accepted() throws(ExitStatus) -> SurvivorList? {
    guard let path = mutation.accepted else { return nil }
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try Files.read(path)
    } catch {
      StandardStreams.complain(of: path, error.words, preferences.language)
      throw .inputOutput
    }
    do throws(SurvivorProblem) {
      return try SurvivorList(bytes)
    } catch {
      let place = "\(Visible.path(path)):\(error.line):\(error.column): "
      StandardStreams.complain("konto: " + place + error.words.in(preferences.language))
      throw .usage
    }
  }

  /// False if one of them could not be written. Of a run that Ctrl-C ended nothing is kept.
  func write(_ result: MutationResult?) -> Bool {
    guard let result, result.undecided == 0 else { return true }
    var isWritten = true
    if let path = mutation.survivorsFile {
      isWritten = write(SurvivorList(of: result.survivors).text, path, Self.list)
    }
    if let path = mutation.scenariosFile, !result.advice.isEmpty {
      let text = AdvisedScenario.text(result.advice, preferences.language)
      isWritten = write(text, path, Self.scenarios) && isWritten
    }
    return isWritten
  }

  private func write(_ text: String, _ path: String, _ kind: Replacement) -> Bool {
    do throws(WriteProblem) {
      try NewFile.write(text, path, replacing: kind)
      return true
    } catch {
      return complain(of: path, error)
    }
  }

  /// Always false.
  private func complain(of path: String, _ problem: WriteProblem) -> Bool {
    StandardStreams.complain(of: path, problem.words, preferences.language)
    return false
  }
}
