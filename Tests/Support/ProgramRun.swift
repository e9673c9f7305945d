import Foundation

/// What a program did that a test ran to its end.
package struct ProgramRun {
  package let status: Int32
  /// Standard output.
  package let output: String
  /// Standard error.
  package let complaints: String

  package var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - path: from the root.
  ///   - environment: beside ``Process/plainEnvironment(home:)``.
  ///   - current: the current folder; nil: an empty one.
  package init(
    _ path: String, _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    in current: Folder? = nil
  ) throws {
    let folder = try Folder()
    let (given, output, complaints) = (folder.file("in"), folder.file("out"), folder.file("err"))
    try input.write(to: given)
    for file in [output, complaints] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = (current ?? folder).url
    process.environment = Process.plainEnvironment(home: folder).merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.start()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    self.complaints = String(decoding: try Data(contentsOf: complaints), as: UTF8.self)
  }
}

extension Process {
  /// Nothing of whoever runs the tests.
  package static func plainEnvironment(home: Folder) -> [String: String] {
    ["LANG": "C.UTF-8", "HOME": home.url.path, "PATH": "/usr/bin:/bin", "TZ": "UTC"]
  }

  /// Runs it as a shell would: a thread of the tests blocks most signals, and what it starts would take that over.
  ///
  /// - Parameter isLasting: whether it may run as long as the tests do. Anything else that hangs is killed, for the run of
  ///   all tests is to end and to say which of them failed.
  package func start(isLasting: Bool = false) throws {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
    guard !isLasting else { return }
    // By its number alone: whatever held the process would hold its files open until then.
    let number = processIdentifier
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) {
      var told = siginfo_t()
      let isChild = waitid(P_PID, id_t(number), &told, WEXITED | WNOHANG | WNOWAIT) == 0
      if isChild { kill(number, SIGKILL) }
    }
  }

  /// None takes a tenth of it.
  private static var patience: DispatchTimeInterval { .seconds(600) }
}

/// A program that a test needs and that is not installed: the test fails, it does not pass.
package struct MissingProgram: Error, CustomStringConvertible {
  package let name: String
  package var description: String { "\(name) is not installed; scripts/setup --tests installs it" }

  /// The path of the first of some programs that is there.
  package static func path(of names: String...) throws -> String {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":") + ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    let paths = names.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let found = paths.first(where: FileManager.default.isExecutableFile) else {
      throw MissingProgram(name: names[0])
    }
    return found
  }
}
