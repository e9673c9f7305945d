import Foundation

/// A program that reads reports where they are read in earnest.
enum ReportReader {
  struct Reading {
    let status: Int32
    /// Standard output and standard error.
    let output: String
  }

  /// A reader that is not there must fail the test, not let it pass.
  struct Missing: Error, CustomStringConvertible {
    let program: String
    var description: String { "\(program) is not installed; scripts/setup --tests installs it" }
  }

  /// What the program says of a report, whose path takes the place of `REPORT` in its arguments.
  static func read(_ report: String, with program: String, _ arguments: String...) throws -> Reading {
    let folder = FileManager.default.temporaryDirectory.appending(path: "konto-report-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (file, output) = (folder.appending(path: "report"), folder.appending(path: "output"))
    try Data(report.utf8).write(to: file)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = try path(of: program)
    process.arguments = arguments.map { $0 == "REPORT" ? file.path : $0 }
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let handle = try FileHandle(forWritingTo: output)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return Reading(
      status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self)
    )
  }

  private static func path(of program: String) throws -> URL {
    let paths = ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + program }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      throw Missing(program: program)
    }
    return URL(filePath: path)
  }
}
