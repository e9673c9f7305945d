import CommandLanguage
import PlainText
import Shell

/// One JSON document: how much was found, and each finding on a line of its own, as `--output json` has it.
struct CheckJSON {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private static let version = 1

  func text(_ result: CheckResult) -> String {
    var document = JSONObject()
    document.add("version", Self.version)
    var summary = JSONObject()
    summary.add("files", result.files.count)
    summary.add("errors", result.count(.error))
    summary.add("warnings", result.count(.warning))
    summary.add("notes", result.count(.note))
    document.add("summary", summary)
    document.add("findings", onLines: result.findings) { $0.object(language) }
    document.add("obstacles", onLines: result.obstacles, json)
    return document.line + "\n"
  }

  private func json(_ obstacle: Obstacle) -> JSONObject {
    var object = JSONObject()
    object.add("code", obstacle.code)
    object.add("message", obstacle.message(language))
    if let file = obstacle.file { object.add("file", file) }
    return object
  }
}
