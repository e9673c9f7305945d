import PlainText

/// A character as it is drawn, with the columns that are kept for it.
struct Cell: Equatable {
  var text: String
  var width: Int
  var sgr: String
  /// How many Unicode scalars of the text it is drawn for.
  var scalars: Int
  /// Whether every terminal draws it in these columns: of joined emoji and what is wide they think differently, so
  /// behind it the cursor is put where it belongs.
  var isCertain: Bool

  /// The characters of a run. What takes no column stands with the character before it.
  static func cells(of runs: [Styled]) -> [Cell] {
    var cells: [Cell] = []
    for run in runs {
      for character in run.text {
        let cell = Cell(character, sgr: run.sgr)
        if cell.width == 0, !cells.isEmpty {
          cells[cells.count - 1].text += cell.text
          cells[cells.count - 1].scalars += cell.scalars
          cells[cells.count - 1].isCertain = false
        } else {
          cells.append(cell)
        }
      }
    }
    return cells
  }

  init(_ character: Character, sgr: String) {
    self.sgr = sgr
    let parts = character.unicodeScalars
    scalars = parts.count
    if let ascii = character.asciiValue, ascii >= 0x20, ascii != 0x7F {
      (text, width, isCertain) = (String(character), 1, true)
    } else if let control = parts.first, control.isControl {
      text = parts.map(\.inCaretNotation).joined()
      (width, isCertain) = (DisplayWidth.columns(text), true)
    } else {
      text = String(character)
      width = DisplayWidth.columns(character)
      isCertain = width == 1 && scalars == 1
    }
  }
}

extension Unicode.Scalar {
  /// `^C`, as terminals echo it; of the controls beyond ASCII a blank.
  fileprivate var inCaretNotation: String {
    value < 0x80 ? "^" + String(Unicode.Scalar(UInt8(value) ^ 0x40)) : isControl ? " " : String(self)
  }
}
