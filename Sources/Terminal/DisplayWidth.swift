import CLibedit
import Glibc

/// The number of terminal columns a text takes, as `wcwidth` (and so libedit) counts them.
///
/// Needs a UTF-8 locale (`Locale.adoptUTF8`); characters without a width count as none.
package func displayWidth(_ s: String) -> Int {
  s.unicodeScalars.reduce(0) { $0 + $1.columns }
}

extension Unicode.Scalar {
  /// Columns taken: 0 for combining and control characters, 2 for wide ones.
  var columns: Int { max(0, Int(kel_wcwidth(value))) }

  var isControl: Bool { properties.generalCategory == .control }
}

extension String {
  /// The text cut to at most `columns` columns, ending in "…" when something was cut.
  func clipped(to columns: Int) -> String {
    guard displayWidth(self) > columns else { return self }
    guard columns > 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var used = 1
    for scalar in unicodeScalars {
      used += scalar.columns
      if used > columns { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  /// The text followed by blanks up to `columns` columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth(self)))
  }

  /// The text with control characters shown as blanks, so that it can't steer the terminal.
  var harmless: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? " " : $0 }))
  }
}
