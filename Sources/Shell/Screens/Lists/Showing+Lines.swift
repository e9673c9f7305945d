import Activation
import CommandLanguage
import PlainText

extension Showing {
  /// What an outcome shows to people beside its fields: in their language, with colours only if they may be,
  /// in lines that fit `width` (80 when it is not known). Control characters are made visible.
  package func lines(_ preferences: Preferences) -> [String] { lines(on: Sheet(preferences)) }

  private func lines(on sheet: Sheet) -> [String] {
    switch self {
    case .nothing: []
    case .slip(let slip): slip.lines(on: sheet)
    case .phone(let code): Inbox.phone(code, on: sheet)
    case .documents(let documents): Lists.lines(of: documents, on: sheet)
    case .appointments(let appointments): Lists.lines(of: appointments, on: sheet)
    case .queue(let rows): Lists.lines(of: rows, on: sheet)
    case .inbox(let messages): Inbox.lines(of: messages, on: sheet)
    case .account(let view): view.lines(on: sheet)
    case .found(let rows), .accounts(let rows): Lists.lines(of: rows, on: sheet)
    case .why(let view): view.lines(on: sheet)
    case .trail(let rows): Trail.lines(of: rows, on: sheet)
    case .verified(let count): Trail.verified(count, on: sheet)
    case .facilities(let facilities): Lists.lines(of: facilities, on: sheet)
    case .policies(let policy): policy.lines(on: sheet)
    case .screen(let view): view.lines(on: sheet)
    case .steps(let view): view.lines(on: sheet)
    case .help(let topic): Help.lines(about: topic, on: sheet)
    case .explanation(let term): Explanation.lines(of: term, on: sheet)
    case .print(let text):
      text.visibleLines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    case .ran(let transcript): Self.transcript(transcript)
    case .part(let showing, let shown, let count):
      showing.lines(on: sheet) + Lists.rest(shown: shown, of: count, on: sheet)
    case .otherName(let name): Inbox.otherName(name, on: sheet)
    }
  }

  /// Already written for this terminal; the end of the last line begins no new one.
  private static func transcript(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.last == "" ? lines.dropLast() : lines
  }
}
