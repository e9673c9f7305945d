import CLibedit
import Glibc

/// Where libedit's cursor stands, counted from the first cell of the prompt.
struct ScreenPosition: Equatable {
  var row = 0
  var column = 0

  /// The cell after `text`, on a screen `width` columns wide, when the text begins in the first cell.
  ///
  /// A full row puts the cursor at the start of the next; a wide character that does not fit moves there whole.
  static func after(_ text: String, width: Int) -> ScreenPosition {
    var position = ScreenPosition()
    for scalar in text.unicodeScalars { position.advance(over: scalar, width: max(1, width)) }
    return position
  }

  private mutating func advance(over scalar: Unicode.Scalar, width: Int) {
    if scalar == "\n" { return wrap() }
    let cells = scalar.cellsInLibedit
    if column + cells > width { wrap() }
    column += cells
    if column >= width { wrap() }
  }

  private mutating func wrap() {
    row += 1
    column = 0
  }
}

extension Unicode.Scalar {
  /// As libedit counts them, by `wcwidth` of a UTF-8 locale (`Locale.adoptUTF8`): the cursor is where it believes,
  /// whatever the width of the text. It shows control characters as `^X`.
  fileprivate var cellsInLibedit: Int { value < 32 || value == 127 ? 2 : max(0, Int(kel_wcwidth(value))) }
}
