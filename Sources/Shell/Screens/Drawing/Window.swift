import PlainText

/// A window drawn with box characters, at most 72 columns wide: for a projector.
struct Window {
  static let greatestWidth = 72
  private static let labelWidth = 18
  private static let (left, right) = ("│ ", " │")

  /// One row between the borders, before it is fitted to the width.
  struct Row {
    enum Layout {
      case rule
      case text(indent: Int, hanging: Int)
      /// A label in a column of its own before the text.
      case labelled(String)
      case centred
      /// The text to the left, this to the right.
      case opposite(String)
    }

    let text: String
    let layout: Layout
    var style: Paint.Style?

    static let blank = Row(text: "", layout: .text(indent: 0, hanging: 0))
    static let rule = Row(text: "", layout: .rule)

    static func text(
      _ text: String, indent: Int = 0, hanging: Int = 0, in style: Paint.Style? = nil
    ) -> Row {
      Row(text: text, layout: .text(indent: indent, hanging: hanging), style: style)
    }

    static func labelled(_ label: String, _ text: String, in style: Paint.Style? = nil) -> Row {
      Row(text: text, layout: .labelled(label), style: style)
    }

    static func centred(_ text: String, in style: Paint.Style? = nil) -> Row {
      Row(text: text, layout: .centred, style: style)
    }

    static func opposite(_ left: String, _ right: String, in style: Paint.Style? = nil) -> Row {
      Row(text: left, layout: .opposite(right), style: style)
    }
  }

  private let inner: Int
  private let paint: Paint

  init(on sheet: Sheet, width: Int = greatestWidth) {
    inner = min(width, sheet.width) - 4
    paint = sheet.paint
  }

  func lines(_ rows: [Row]) -> [String] {
    var lines = [stroke("┌", "┐")]
    for row in rows { lines += self.lines(of: row) }
    lines.append(stroke("└", "┘"))
    return lines
  }

  /// From one edge to the other.
  private func stroke(_ left: String, _ right: String) -> String {
    let (line, count) = ("─", max(0, inner + 2))
    return String(room: left.utf8.count + line.utf8.count * count + right.utf8.count) { text in
      text.add(left)
      text.add(line, times: count)
      text.add(right)
    }
  }

  private func lines(of row: Row) -> [String] {
    let text = row.text.visible
    switch row.layout {
    case .rule: return [stroke("├", "┤")]
    case .text(let indent, let hanging):
      let parts = Wrapping.lines(text, to: inner - indent - hanging)
      return parts.indented(by: indent, hanging: hanging).map { framed($0, row.style) }
    case .labelled(let label):
      return labelled(label.shortened(to: Self.labelWidth - 2), text).map {
        framed($0, row.style)
      }
    case .centred:
      return Wrapping.lines(text, to: inner).map { part in
        let before = (inner - DisplayWidth.columns(part)) / 2
        return framed(String.blanks(before) + part, row.style)
      }
    case .opposite(let right): return [framed(spread(text, right.visible), row.style)]
    }
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    let margin = "  "
    return Wrapping.lines(text, to: inner - Self.labelWidth - margin.count).enumerated().map { index, part in
      margin + (index == 0 ? label : "").padded(to: Self.labelWidth) + part
    }
  }

  private func spread(_ left: String, _ right: String) -> String {
    let end = right.shortened(to: inner * 2 / 3)
    let room = inner - DisplayWidth.columns(end) - 1
    let start = left.shortened(to: room)
    return start.padded(to: room) + " " + end
  }

  private func framed(_ text: String, _ style: Paint.Style?) -> String {
    let missing = max(0, inner - DisplayWidth.columns(text))
    let painted = paint.text(missing > 0 && paint.isOn ? text.padded(to: inner) : text, in: style)
    let room = Self.left.utf8.count + painted.utf8.count + missing + Self.right.utf8.count
    return String(room: room) { line in
      line.add(Self.left)
      line.add(painted)
      if !paint.isOn { line.addBlanks(missing) }
      line.add(Self.right)
    }
  }
}
