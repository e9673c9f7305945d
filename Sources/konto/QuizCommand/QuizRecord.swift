import CommandLanguage
import Foundation
import Lessons
import PlainText
import Terminal

/// How far a learner has come, in a file of the program's own: for one lesson, in one language, as long as its text is
/// the same.
struct QuizRecord {
  /// What was done, and how it stands with the step at which the quiz was left.
  struct Progress {
    var answers: [QuizAnswer] = []
    var pending: QuizAnswer?
    /// How the quiz went when it was last done to its end.
    var finish: QuizFinish?
  }

  private struct Kept: Decodable {
    let version: Int
    let text: String
    let seed: UInt64
    let answers: [QuizAnswer]
    let pending: QuizAnswer?
    let finish: QuizFinish?
  }

  private static let version = 1

  /// By which the quiz is known.
  let name: String
  private let path: String?
  /// By which a text that was changed is told.
  private let text: String
  private let seed: UInt64

  init(_ choice: LessonChoice, _ language: Language, seed: UInt64) {
    self.seed = seed
    switch choice {
    case .shipped(let lesson):
      name = lesson.rawValue
      text = Self.digest(lesson.text(language).utf8)
      path = StateFile.path("quiz-\(lesson.rawValue)-\(language.rawValue).json")
    case .file(let file):
      name = file
      text = Self.digest((try? Files.read(file)) ?? [])
      path = StateFile.path("quiz-file-\(Self.digest(Files.identity(file).utf8)).json")
    }
  }

  /// What was answered before; nothing where the text or the seed has changed since.
  func read() -> Progress {
    guard let path, let bytes = try? Files.read(path),
      let kept = try? JSONDecoder().decode(Kept.self, from: Data(bytes)), kept.version == Self.version,
      kept.text == text, kept.seed == seed
    else { return Progress() }
    return Progress(answers: kept.answers, pending: kept.pending, finish: kept.finish)
  }

  /// Whether it can be kept, as far as can be told beforehand: there is a folder for it, and nothing else in its place.
  var mayKeep: Bool {
    guard let path else { return false }
    MissingFolders.create(above: path)
    return NewFile.obstacle(to: path, replacing: Self.kind) == nil
  }

  private static let kind = Replacement.document { $0.hasPrefix("{\"version\"") }

  /// Keeps them; a folder that cannot be written keeps nothing, and the quiz is none the worse for it.
  func keep(_ progress: Progress) {
    guard let path, mayKeep else { return }
    var object = JSONObject()
    object.add("version", Self.version)
    object.add("text", text)
    object.add("seed", seed)
    object.add("answers", progress.answers.map(\.json))
    if let pending = progress.pending { object.add("pending", pending.json) }
    if let finish = progress.finish { object.add("finish", finish.json) }
    try? AtomicFile.note(object.line + "\n", path)
  }

  /// FNV-1a, 64 bits: it tells texts apart, and guards nothing.
  private static func digest(_ bytes: some Sequence<UInt8>) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
