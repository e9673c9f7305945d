import Foundation
import Testing

/// The built program, run as a person or a CI job would run it.
struct Program {
  struct Result {
    let status: Int32
    let output: String
    let complaints: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The release program of `scripts/test`, else the debug build beside the tests.
  static var path: String {
    ProcessInfo.processInfo.environment["KONTO_PROGRAM"] ?? root.path + "/.build/debug/konto"
  }

  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:], in current: Folder? = nil
  ) throws -> Result {
    try run(arguments, input: Data(input.utf8), environment: environment, in: current)
  }

  /// - Parameter current: the current folder; nil: an empty one.
  static func run(
    _ arguments: [String], input: Data, environment: [String: String] = [:], in current: Folder? = nil
  ) throws -> Result {
    let folder = try Folder()
    let (given, output, complaints) = (folder.file("in"), folder.file("out"), folder.file("err"))
    try input.write(to: given)
    for file in [output, complaints] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = (current ?? folder).url
    process.environment = ["LANG": "C.UTF-8", "HOME": folder.url.path, "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.start()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      complaints: String(decoding: try Data(contentsOf: complaints), as: UTF8.self))
  }
}

extension Process {
  /// Runs it as a shell would: a thread of the tests blocks most signals, and what it starts would take that over.
  func start() throws {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }
}

/// A folder of its own for a test, gone with it.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "konto-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appending(path: name) }

  /// Writes a file and gives its path.
  func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws -> String {
    let file = file(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }
}
