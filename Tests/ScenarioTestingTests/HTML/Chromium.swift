import Foundation

/// Headless Chromium, which reads a page as its readers do. `scripts/setup --tests` installs it.
enum Chromium {
  struct Missing: Error, CustomStringConvertible {
    let description = "There is no chromium on the PATH: run scripts/setup --tests (Debian package chromium)."
  }

  struct Page {
    /// The document after its script has run.
    let document: String
    /// What the page wrote to the console, errors of the script and of the policy among it.
    let console: [String]
  }

  /// - Parameter fragment: what follows the address, `#` included.
  static func read(_ html: String, _ fragment: String = "") throws -> Page {
    let folder = FileManager.default.temporaryDirectory.appending(path: "konto-page-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (page, output, complaints) = (file("page.html"), file("output"), file("complaints"))
    func file(_ name: String) -> URL { folder.appending(path: name) }
    try Data(html.utf8).write(to: page)
    for file in [output, complaints] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: try path)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr",
      "--user-data-dir=" + folder.path, "--dump-dom", "file://" + page.path + fragment,
    ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    process.waitUntilExit()
    let lines = String(decoding: try Data(contentsOf: complaints), as: UTF8.self).split(separator: "\n")
    return Page(
      document: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      console: lines.filter { $0.contains("CONSOLE") }.map(String.init))
  }

  private static var path: String {
    get throws {
      let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
      let paths = folders.flatMap { ["\($0)/chromium", "\($0)/chromium-browser"] }
      guard let path = paths.first(where: FileManager.default.isExecutableFile) else { throw Missing() }
      return path
    }
  }
}
