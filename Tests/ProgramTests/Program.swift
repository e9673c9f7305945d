import Foundation
import TestSupport

/// The built program, run as a person or a CI job would run it.
enum Program {
  /// The release program of `scripts/test`, else the debug build beside the tests.
  static var path: String {
    ProcessInfo.processInfo.environment["KONTO_PROGRAM"] ?? Repository.root.path + "/.build/debug/konto"
  }

  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:], in current: Folder? = nil
  ) throws -> ProgramRun {
    try run(arguments, input: Data(input.utf8), environment: environment, in: current)
  }

  /// - Parameter current: the current folder; nil: an empty one.
  static func run(
    _ arguments: [String], input: Data, environment: [String: String] = [:], in current: Folder? = nil
  ) throws -> ProgramRun {
    try ProgramRun(path, arguments, input: input, environment: environment, in: current)
  }

  /// What bash makes of a script in which `$0` is the program.
  static func shell(
    _ script: String, _ arguments: String..., in current: Folder? = nil
  ) throws -> ProgramRun {
    try ProgramRun("/bin/bash", ["-c", script, path] + arguments, in: current)
  }
}
