import CommandLanguage
import PlainText

/// The names of mutants that a suite is known not to notice, one a line, as a file keeps them.
package struct SurvivorList: Sendable {
  /// As the mutants are named.
  package let names: Set<String>

  /// Reads a file of them; blank lines say nothing.
  ///
  /// - Throws: the first line that names no mutant, and its column.
  package init(_ bytes: [UInt8]) throws(SurvivorProblem) {
    let known = Set(Mutant.all.map(\.id))
    var names: Set<String> = []
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var line = 0
    while !rest.isEmpty {
      line += 1
      var content = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest.dropFirst(content.count + 1)
      if content.last == UInt8(ascii: "\r") { content.removeLast() }
      guard let text = String(validating: content, as: UTF8.self) else {
        throw SurvivorProblem(line: line, column: Self.badColumn(content), kind: .notUTF8)
      }
      let name = text.drop { $0 == " " || $0 == "\t" }
      let written = name.prefix { $0 != " " && $0 != "\t" }
      let column = text.count - name.count + 1
      guard !written.isEmpty else { continue }
      guard known.contains(String(written)), name.dropFirst(written.count).allSatisfy(\.isWhitespace) else {
        throw SurvivorProblem(line: line, column: column, kind: .unknown(String(name)))
      }
      names.insert(String(written))
    }
    self.names = names
  }

  /// The list of some mutants.
  package init(of mutants: [Mutant]) { names = Set(mutants.map(\.id)) }

  /// Sorted, one a line.
  package var text: String { names.sorted().map { $0 + "\n" }.joined() }

  /// Whether a file that begins so is such a list.
  package static func isBegun(by beginning: String) -> Bool {
    let first = beginning.split(whereSeparator: \.isWhitespace).first.map(String.init)
    return first.map { first in Mutant.all.contains { $0.id == first } } ?? true
  }

  /// Of the first byte that is not UTF-8: in characters, from 1.
  private static func badColumn(_ content: ArraySlice<UInt8>) -> Int {
    var low = 0
    // The longest beginning that is text; a character has at most four bytes.
    for count in stride(from: content.count, through: 0, by: -1)
    where String(validating: content.prefix(count), as: UTF8.self) != nil {
      low = count
      break
    }
    return String(decoding: content.prefix(low), as: UTF8.self).count + 1
  }
}

/// Why a list of survivors cannot be read, and where.
package struct SurvivorProblem: Error, Hashable, Sendable {
  /// From 1.
  package let line: Int
  /// In characters, from 1.
  package let column: Int
  let kind: Kind

  enum Kind: Hashable {
    case notUTF8
    case unknown(String)
  }

  /// What is wrong there.
  package var words: Text {
    switch kind {
    case .notUTF8: Text(pl: "to nie jest UTF-8", en: "this is not UTF-8")
    case .unknown(let name):
      if Self.mayBeMutant(name) {
        Text(
          pl: "nie ma mutanta „\(shown(name))”" + near(name).pl,
          en: "there is no mutant “\(shown(name))”" + near(name).en)
      } else {
        Text(
          pl: "to nie jest nazwa mutanta" + near(name).pl, en: "this is no name of a mutant" + near(name).en)
      }
    }
  }

  /// A line of a file that was named by mistake is not repeated; one is known by what every mutant's name begins with.
  private static func mayBeMutant(_ name: String) -> Bool {
    let heads = Set(Mutant.all.map { $0.id.prefix { $0 != "/" } })
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let letters = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || "-/0123456789".utf8.contains($0) }
    return parts.count > 1 && heads.contains(parts[0]) && letters
  }

  private func shown(_ name: String) -> String { LongNumbers.masked(String(name.prefix(60))) }

  private func near(_ name: String) -> Text {
    let near = Suggestion.nearest(to: String(name.prefix(60)), among: Mutant.all.map(\.id))
    return Suggestion.words(near).map { Text(pl: "; " + $0.pl, en: "; " + $0.en) } ?? Text(pl: "", en: "")
  }
}
