import CommandLanguage
import PlainText

/// That a capture has begun or ended: one sentence.
package enum CaptureTold: Sendable {
  case begun(String)
  case written(String, lines: Int)
  /// Nothing was done, so that there is no file.
  case nothing(String)
}

extension CaptureTold: Shown {
  /// The sentence.
  package func lines(on sheet: Sheet) -> [String] { sheet.wrapped(words) }

  /// The sentence.
  package var inReports: (any Shown)? { self }

  private var words: Text {
    switch self {
    case .begun(let path):
      Text(
        pl: "Od tej chwili trwa nagrywanie do pliku \(Visible.path(path)); kończy je: nagraj wyłącz.",
        en: "From here on what is done is captured to \(Visible.path(path)); capture off ends that.")
    case .written(let path, let count):
      Text(
        pl: "Nagranie zapisano w pliku \(Visible.path(path)) (wiersze: \(count)).",
        en: "The capture is written to \(Visible.path(path)) (lines: \(count)).")
    case .nothing(let path):
      Text(
        pl: "Nic nie zostało nagrane, więc pliku \(Visible.path(path)) nie zapisano.",
        en: "Nothing was captured, so \(Visible.path(path)) was not written.")
    }
  }
}

extension Showing {
  static func capture(_ told: CaptureTold) -> Showing { .something(told) }
}
