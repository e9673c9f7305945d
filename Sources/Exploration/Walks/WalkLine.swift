import CommandLanguage

/// A statement of a walk: a line of the language, read once.
package struct WalkLine: Sendable {
  /// The line as it is carried out.
  package let statement: Statement

  /// The line in English, as it stands in a file.
  package var line: String { statement.source.text }

  /// Reads a line; nil where it is no statement.
  ///
  /// - Parameter place: where the driver of a portal is told that it stands.
  package init?(_ line: String, at place: Place = Place(file: "explore", line: 1)) {
    let source = SourceLine(place: place, text: line)
    guard case .success(.statement(let statement)) = LineReader.readCommand(source) else { return nil }
    self.statement = statement
  }

  /// The name that keeps its value; nil where none does.
  var keeps: String? { statement.capture?.name }

  /// The names that must have a value before.
  var uses: [String] { statement.names.map(\.name) }
}

/// Reads lines, each once: a walk says few that are new. A class: walks that are gone one after another share it.
package final class LineBook {
  private var known: [String: WalkLine] = [:]

  /// No more are remembered, that walks without end do not fill the memory.
  private static let most = 16_384

  /// A book in which nothing stands yet.
  package init() {}

  /// A line as a statement; nil where it is none.
  func step(_ line: String) -> WalkLine? {
    if let step = known[line] { return step }
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    let step = WalkLine(line)
    known[line] = step
    return step
  }
}
