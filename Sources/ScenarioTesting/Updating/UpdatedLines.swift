import CommandLanguage

/// What an update writes and what it leaves, before anything is written.
package struct UpdatedLines: Sendable {
  /// In the order of their names.
  package fileprivate(set) var files: [UpdatedFile] = []
  /// In the order of their places.
  package private(set) var left: [LineLeft]

  /// How many lines stay as they are although they are not as expected.
  package var leftCount: Int { Set(left.map(\.place)).count }
}

/// The lines of one file that are to be rewritten.
package struct UpdatedFile: Sendable {
  /// As it was named where it was first met.
  package let file: String
  /// The new texts, by the number of the line from 1.
  package fileprivate(set) var lines: [Int: String] = [:]
  /// Of a file that holds the rows of a table, its columns of secrets, besides those whose names say so.
  package fileprivate(set) var secretColumns: Set<String>?
}

extension SuiteUpdate {
  /// What all runs together want.
  package var lines: UpdatedLines {
    var lines = UpdatedLines(left: Array(left) + contradictions)
    let settled = claims.values.filter { $0.isChange && $0.other == nil }
    let changes = Dictionary(grouping: settled, by: \.spot.wholeLine).sorted { $0.key < $1.key }
    for (_, claims) in changes { lines.take(claims) }
    for index in lines.files.indices {
      let found = plan.scripts.compactMap { $0.secretColumns(ofTable: lines.files[index].file) }
      if !found.isEmpty { lines.files[index].secretColumns = found.reduce(into: []) { $0.formUnion($1) } }
    }
    lines.sort()
    return lines
  }

  private var contradictions: [LineLeft] {
    claims.values.compactMap { claim in
      claim.other.map {
        LineLeft(
          place: claim.source.place,
          obstacle: contradiction(claim.first, $0, isInCell: claim.spot.cell != nil))
      }
    }
  }

  /// Two runs are told apart by their rows or headers, two lines that use one cell by their places, and a line
  /// that is included twice by the lines that include it.
  private func contradiction(_ one: Occasion, _ other: Occasion, isInCell: Bool) -> UpdateObstacle {
    let labels = [one, other].map {
      [runLabel($0), $0.source.place.label, $0.source.includedFrom.first?.label ?? ""]
    }
    let pairs = zip(labels[0], labels[1]).dropFirst(isInCell ? 1 : 0)
    let telling = pairs.first { $0 != $1 } ?? (runLabel(one), runLabel(other))
    return .contradictory(telling.0, telling.1)
  }

  /// The row or the header, and the seed if there are several.
  private func runLabel(_ occasion: Occasion) -> String {
    let identity = plan.identity(of: occasion.run)
    return identity.closestPlace.label + (identity.seed.map { " (--seed \($0))" } ?? "")
  }
}

extension UpdatedLines {
  /// Takes what is wanted of one line: a line, or the cells of a row.
  fileprivate mutating func take(_ claims: [Claim]) {
    guard let first = claims.first else { return }
    let cells = claims.compactMap { claim in claim.spot.cell.map { (range: $0, written: claim.text) } }
    let text = cells.isEmpty ? first.text : first.source.replacing(cells)
    guard text.utf8.count <= Limits.longestLine else {
      return left.append(LineLeft(place: first.source.place, obstacle: .lineTooLong))
    }
    if files.last.map({ IncludePath.normalized($0.file) }) != first.spot.file {
      files.append(UpdatedFile(file: first.source.place.file))
    }
    files[files.count - 1].lines[first.spot.line] = text
  }

  fileprivate mutating func sort() {
    left.sort { $0.order < $1.order }
  }
}

extension LineLeft {
  fileprivate var order: (String, Int, String) { (place.file, place.line, obstacle.words.en) }
}

extension Place {
  fileprivate var label: String { "\(file):\(line)" }
}
