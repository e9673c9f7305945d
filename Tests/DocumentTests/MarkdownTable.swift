/// A table as an article has it.
struct MarkdownTable {
  let headings: [String]
  let rows: [[String]]

  var lines: [String] {
    [line(headings), "|" + String(repeating: "---|", count: headings.count)] + rows.map(line)
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}

/// A word as it is typed; nothing for nothing.
func code(_ text: String) -> String { text.isEmpty ? "" : "`\(text)`" }

func codes(_ texts: [String]) -> String { texts.map(code).joined(separator: ", ") }
