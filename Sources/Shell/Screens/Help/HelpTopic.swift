import CommandLanguage

/// The pages of the topics.
extension HelpTopic {
  func lines(for reader: HelpReader, on sheet: Sheet) -> [String] {
    sheet.heading(title) + [""] + paragraphs(for: reader).flatMap { $0.lines(on: sheet) }
  }

  private var title: Text {
    switch self {
    case .files: Text(pl: "Pliki .scn", en: "Files (.scn)")
    case .expectations: Text(pl: "Oczekiwania i nazwy", en: "Expectations and names")
    case .actors: Text(pl: "Kto działa", en: "Who acts")
    case .keys: Text(pl: "Klawisze", en: "Keys")
    }
  }

  private func paragraphs(for reader: HelpReader) -> [Paragraph] {
    switch self {
    case .files: Self.filesText
    case .expectations: Self.expectationsText
    case .actors: Self.actorsText(for: reader)
    case .keys: Self.keysText
    }
  }

  /// A piece of a topic: a sentence or two, lines of two columns, or lines to be copied as they are.
  enum Paragraph {
    case prose(Text)
    case lines(Text)
    case pairs([(Text, Text)])

    fileprivate func lines(on sheet: Sheet) -> [String] {
      switch self {
      case .prose(let text): sheet.wrapped(text)
      case .lines(let text): sheet.text(text).split(separator: "\n").map { "    " + $0 }
      case .pairs(let pairs):
        Table(rows: pairs.map { [sheet.text($0.0), sheet.text($0.1)] }, overflow: .wrap).lines(on: sheet)
      }
    }
  }
}
