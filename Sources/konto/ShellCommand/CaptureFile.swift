import CommandLanguage
import Glibc
import PlainText
import Shell

/// The file of a captured session: for its owner alone, whole or not at all, and in the place of nothing but another.
enum CaptureFile {
  static let files = CaptureFiles(
    expect: { (path) throws(RunError) in
      if let obstacle = NewFile.obstacle(to: path, replacing: .capture) {
        throw .fileUnwritable(path, obstacle.words)
      }
    },
    write: { (text, path) throws(RunError) in
      do throws(WriteProblem) {
        if let obstacle = Replacement.capture.obstacle(at: path) { throw obstacle }
        try AtomicFile.note(text, Files.identity(path))
      } catch {
        throw .fileUnwritable(path, error.words)
      }
    })

  /// Ends what is still being captured.
  ///
  /// - Returns: false if it could not be written.
  static func end(_ session: inout Session) -> Bool {
    guard session.isCaptured else { return true }
    let preferences = session.preferences
    do throws(RunError) {
      let told = try session.endCapture()
      // Whoever reads the results by machine reads nothing else.
      if preferences.format != .json {
        StandardStreams.print(told.lines(on: Sheet(preferences)).joined(separator: "\n"))
      }
      return true
    } catch {
      StandardStreams.complain("konto: " + error.words(preferences.language))
      return false
    }
  }
}
