import CommandLanguage

/// A file that is made of a lesson.
enum LessonFile {
  /// Writes it whole, or says why not.
  static func write(
    _ text: String, _ path: String, replacing kind: Replacement, _ language: Language
  ) -> ExitStatus {
    do throws(WriteProblem) {
      try NewFile.write(text, path, replacing: kind)
      return .asExpected
    } catch {
      StandardStreams.complain(of: path, error.words, language)
      return .inputOutput
    }
  }
}
