import CommandLanguage

/// A line in colour: each part in its own, what is wrong underlined.
struct LineColours {
  private let source: SourceLine
  private let wrong: [Range<Int>]

  init(_ source: SourceLine, _ wrong: [Range<Int>]) {
    self.source = source
    self.wrong = wrong
  }

  private static let underlined = "4;31"

  var parts: [InkedText] {
    let known = LinePart.parts(of: source)
    let bytes = Array(source.text.utf8)
    var cuts: Set<Int> = [0, bytes.count]
    for range in known.map(\.range) + wrong { cuts.formUnion([range.lowerBound, range.upperBound]) }
    let places = cuts.filter { (0...bytes.count).contains($0) }.sorted()
    return zip(places, places.dropFirst()).map { start, end in
      InkedText(
        String(decoding: bytes[start..<end], as: UTF8.self), sgr: sgr(start, known))
    }
  }

  private func sgr(_ place: Int, _ known: [LinePart]) -> String {
    if wrong.contains(where: { $0.contains(place) }) { return Self.underlined }
    return known.first { $0.range.contains(place) }?.kind.sgr ?? ""
  }
}

extension LinePart.Kind {
  /// Colours that can be told apart on dark and on light.
  fileprivate var sgr: String {
    switch self {
    case .actor: "1"
    case .verb: "1;36"
    case .key: "36"
    case .value: ""
    case .string: "32"
    case .name, .mark: "35"
    case .expectation: "33"
    case .comment: "2"
    case .narration: "3"
    }
  }
}
