import Activation
import PlainText

/// The tags of all files that are checked. Tags are free: one is suspicious only beside those that it resembles.
struct TagUses {
  private struct Use {
    let header: SourceLine
    /// Which of the checked files it is first found in.
    let file: Int
    var isOnly = true
  }

  private var uses: [String: Use] = [:]

  mutating func take(_ script: Script, file: Int) {
    for scenario in script.scenarios {
      for (header, tag) in scenario.headersWithTags {
        guard let use = uses[tag] else {
          uses[tag] = Use(header: header, file: file)
          continue
        }
        // A file that several others include is one.
        if use.isOnly, use.header.place != header.place { uses[tag]?.isOnly = false }
      }
    }
  }

  /// Tags that stand once, each like one that stands more often; with the file of each.
  var rare: [(file: Int, finding: Finding)] {
    let common = uses.filter { !$1.isOnly }.keys.sorted().map { Spelled($0) }
    let rare = uses.filter { $1.isOnly && Self.mayBeSlip($0) }.sorted {
      ($0.value.file, $0.value.header.place.line, $0.key) < (
        $1.value.file, $1.value.header.place.line, $1.key
      )
    }
    return rare.prefix(Self.mostCompared).compactMap { tag, use in
      let near = Spelled(tag).near(common)
      guard !near.isEmpty else { return nil }
      let range = use.header.range(ofTag: tag)
      return (
        use.file, Finding(use.header, range, .rareTag(tag), suggestions: near.map { Term(Visible.text($0)) })
      )
    }
  }

  /// Of so many tags it is looked whether they are like others.
  private static let mostCompared = 200

  /// Short tags differ little by nature, and numbered ones differ on purpose.
  private static func mayBeSlip(_ tag: String) -> Bool {
    tag.count >= 3 && !tag.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  /// Tags in the form of a rule's name that name none.
  static func unknownRules(_ script: Script) -> [Finding] {
    script.scenarios.flatMap(\.headersWithTags).filter { isUnknownRule($0.tag) }.map { header, tag in
      Finding(header, header.range(ofTag: tag), .noSuchRule(tag), suggestions: rules(near: tag))
    }
  }

  private static func isUnknownRule(_ tag: String) -> Bool {
    let digits = tag.utf8.dropFirst()
    guard let first = tag.utf8.first, "RrSs".utf8.contains(first), (1...2).contains(digits.count) else {
      return false
    }
    return digits.allSatisfy { (0x30...0x39).contains($0) } && Rule(rawValue: tag) == nil
  }

  private static func rules(near tag: String) -> [Term] {
    let meant = Rule(rawValue: tag.uppercased()).map { Term($0.rawValue) }
    return meant.map { [$0] } ?? Suggestion.nearest(to: tag, among: Rule.allCases.map { Term($0.rawValue) })
  }
}

/// A tag as it is compared with others.
private struct Spelled {
  let tag: String
  private let scalars: [Unicode.Scalar]

  init(_ tag: String) {
    self.tag = tag
    scalars = Array(Folding.search(tag).unicodeScalars)
  }

  /// At most three, within the distance of a "did you mean".
  func near(_ others: [Spelled]) -> [String] {
    let bound = max(1, scalars.count / 3)
    let close = others.compactMap { other -> (Int, String)? in
      guard abs(other.scalars.count - scalars.count) <= bound else { return nil }
      let edits = Suggestion.distance(scalars, other.scalars, atMost: bound)
      return edits <= bound ? (edits, other.tag) : nil
    }
    return close.sorted { $0 < $1 }.prefix(3).map(\.1)
  }
}

extension ScenarioSyntax {
  /// Its tags and those of its tables, each with the header that has it.
  fileprivate var headersWithTags: [(header: SourceLine, tag: String)] {
    let own = header.map { header in tags.map { (header: header, tag: $0) } } ?? []
    return own + tables.flatMap { table in table.tags.map { (header: table.header, tag: $0) } }
  }
}
