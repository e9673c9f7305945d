import TestSupport

/// Headless Chromium, which reads a page as its readers do. `scripts/setup --tests` installs it.
enum Chromium {
  struct Page {
    /// The document after its script has run.
    let document: String
    /// What the page wrote to the console, errors of the script and of the policy among it.
    let console: [String]
  }

  /// - Parameter fragment: what follows the address, `#` included.
  static func read(_ html: String, _ fragment: String = "") throws -> Page {
    let folder = try Folder()
    let page = try folder.write("page.html", html)
    let run = try ProgramRun(
      MissingProgram.path(of: "chromium", "chromium-browser"),
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr",
        "--user-data-dir=" + folder.url.path, "--dump-dom", "file://" + page + fragment,
      ])
    let lines = run.complaints.split(separator: "\n")
    return Page(document: run.output, console: lines.filter { $0.contains("CONSOLE") }.map(String.init))
  }
}
