import TestSupport

/// A program that reads reports where they are read in earnest.
enum ReportReader {
  struct Reading {
    let status: Int32
    /// Standard output and standard error.
    let output: String
  }

  /// What the program says of a report, whose path takes the place of `REPORT` in its arguments.
  static func read(_ report: String, with program: String, _ arguments: String...) throws -> Reading {
    let folder = try Folder()
    let file = try folder.write("report", report)
    let run = try ProgramRun(
      MissingProgram.path(of: program), arguments.map { $0 == "REPORT" ? file : $0 }, in: folder)
    return Reading(status: run.status, output: run.output + run.complaints)
  }
}
