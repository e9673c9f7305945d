import Activation
import CommandLanguage

/// What the holder of an account can still do with a message.
enum MessageUse: Sendable {
  /// A command to type, and who types from here on.
  case typing(NextCommand, reader: Actor)
  /// A command that it is good for, while something else comes next.
  case serving(NextCommand, reader: Actor)
  /// It serves nothing any more, and why; or it has to wait.
  case nothing(Text)

  /// As data have it: `next`, `good` or `none`.
  var word: String {
    switch self {
    case .typing: "next"
    case .serving: "good"
    case .nothing: "none"
    }
  }

  func line(_ language: Language) -> String {
    switch self {
    case .typing(let command, let reader): "▶ " + command.written(for: reader, language)
    case .serving(let command, let reader):
      Text(pl: "– jeszcze ważne: ", en: "– still good: ").in(language)
        + command.written(for: reader, language)
    case .nothing(let why): "– " + why.in(language)
    }
  }
}
