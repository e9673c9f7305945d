import Foundation
import TestSupport
import Testing

/// The program at a terminal: tmux gives it a pseudo-terminal, takes keys and tells what stands on the screen.
final class TerminalScreen {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// How long anything may take; a test that goes well never waits that long.
  static let patience: TimeInterval = 60

  private let tmux: String
  private let folder: Folder
  private let environment: [String: String]
  /// One of its own: the server of a screen before this in the same folder may still be on its way out.
  private let socket = "tmux-" + UUID().uuidString.prefix(8)

  /// The home of the one who sits at the terminal.
  var home: URL { folder.url }

  /// Starts the program and waits for its first prompt, or for what else it shows first.
  ///
  /// - Parameters:
  ///   - program: another than konto.
  ///   - isPlain: whether the prompt shows the line and nothing around it.
  init(
    _ arguments: [String] = [], of program: String = Program.path, width: Int = 110, height: Int = 300,
    language: String = "C.UTF-8", in folder: Folder, environment: [String: String] = [:],
    isPlain: Bool = true,
    until isThere: ([String]) throws -> Bool = { $0.last?.hasSuffix(">") == true }
  ) throws {
    self.folder = folder
    tmux = try MissingProgram.path(of: "tmux")
    self.environment = ["LANG": language, "HOME": folder.url.path].merging(environment) { $1 }
    let settings = try folder.write(
      "tmux.conf",
      """
      set -g default-terminal screen-256color
      set -g remain-on-exit on
      set -g remain-on-exit-format ''
      """)
    let start = ["-u", "-f", settings, "new-session", "-d", "-x", "\(width)", "-y", "\(height)"]
    _ = try drive(
      start + ["/bin/sh", "-c", Self.noted, folder.file("status").path, program] + arguments
        + (isPlain && program == Program.path && !Self.lessons.contains(arguments.first ?? "")
          ? ["--plain"] : []))
    try wait(for: "a prompt", until: isThere)
  }

  /// Those who show nothing around a line.
  private static let lessons = ["walk", "quiz"]

  deinit { _ = try? drive(["kill-server"]) }

  // MARK: What stands there

  /// The lines down to the last that is not blank, without the blanks at their ends, those out of sight too.
  func lines() throws -> [String] { try captured(["-S", "-"]) }

  /// The same of those that can be seen.
  func visibleLines() throws -> [String] { try captured([]) }

  private func captured(_ options: [String]) throws -> [String] {
    var lines = try drive(["capture-pane", "-p"] + options).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Whether anything is bold or in colour.
  func isColoured() throws -> Bool { try drive(["capture-pane", "-p", "-e"]).contains("\u{1B}[") }

  /// The status with which the program left; nil while it runs.
  func status() throws -> Int32? {
    guard let text = try? String(contentsOf: folder.file("status"), encoding: .utf8), text.hasSuffix("\n")
    else { return nil }
    return Int32(text.dropLast())
  }

  /// tmux itself sometimes misses the end of what it runs, so the status is noted beside it, after Ctrl-C too.
  private static let noted = #"trap : INT; "$@"; echo $? > "$0""#

  // MARK: What a person does

  /// Types characters, and nothing else.
  func type(_ text: String) throws { _ = try drive(["send-keys", "-l", "--", text]) }

  /// Presses a key, named as in tmux: `Enter`, `Tab`, `C-c`.
  func press(_ key: String) throws { _ = try drive(["send-keys", key]) }

  /// Gives the window another width.
  func resize(width: Int) throws { _ = try drive(["resize-window", "-x", "\(width)"]) }

  /// Where the cursor stands on the screen, from 0.
  func cursor() throws -> (column: Int, row: Int) {
    let told = try drive(["display-message", "-p", "#{cursor_x} #{cursor_y}"]).split(
      whereSeparator: \.isWhitespace)
    return (try #require(told.first.flatMap { Int($0) }), try #require(told.last.flatMap { Int($0) }))
  }

  /// What stands on the screen, with its colours as tmux writes them.
  func colouredLines() throws -> [String] {
    try drive(["capture-pane", "-p", "-e"]).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  /// Pastes as a terminal does: bracketed.
  func paste(_ text: String) throws {
    _ = try drive(["set-buffer", "--", text])
    _ = try drive(["paste-buffer", "-p", "-r"])
  }

  /// Types a line, sees it there, presses Enter, and waits for the next prompt.
  func enter(_ line: String, then prompt: String) throws {
    let current = try lines().last ?? ""
    try type(line)
    try wait(forLast: current + " " + line)
    try press("Enter")
    try wait(forLast: prompt)
  }

  // MARK: Waiting

  func wait(forLast line: String) throws {
    let wanted = String(line.reversed().drop { $0 == " " }.reversed())
    try wait(for: "the last line “\(wanted)”") { $0.last == wanted }
  }

  func waitForEnd() throws -> Int32 {
    var status: Int32?
    try wait(for: "the end of the program") { _ in
      status = try self.status()
      return status != nil
    }
    return try #require(status)
  }

  /// Looks again and again until the screen is as wanted.
  func wait(for what: String, until isThere: ([String]) throws -> Bool) throws {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while Date() < end {
      if try isThere(lines()) { return }
      Thread.sleep(forTimeInterval: 0.01)
    }
    throw Failure(
      description: "waited in vain for \(what); the screen:\n" + (try lines().joined(separator: "\n")))
  }

  // MARK: tmux

  /// Foundation waits until nobody holds a descriptor that it hands down; the tmux server would hold it for ever.
  private static let apart = #"""
    for open in /proc/self/fd/*; do [ "${open##*/}" -gt 2 ] && eval "exec ${open##*/}>&-"; done; exec "$0" "$@"
    """#

  private func drive(_ arguments: [String]) throws -> String {
    let run = try ProgramRun(
      "/bin/bash", ["-c", Self.apart, tmux, "-S", folder.file(socket).path] + arguments,
      environment: environment, in: folder)
    guard run.status == 0 else {
      throw Failure(description: "tmux \(arguments.joined(separator: " ")): status \(run.status)")
    }
    return run.output
  }
}
