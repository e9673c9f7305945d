import CommandLanguage

/// A line in colour: each part in its own, what is wrong underlined.
struct LineColours {
  private let source: SourceLine
  private let wrong: [Range<Int>]

  init(_ source: SourceLine, _ wrong: [Range<Int>]) {
    self.source = source
    self.wrong = wrong
  }

  var parts: [InkedText] {
    let known = LinePart.parts(of: source)
    let bytes = Array(source.text.utf8)
    var cuts: Set<Int> = [0, bytes.count]
    for range in known.map(\.range) + wrong { cuts.formUnion([range.lowerBound, range.upperBound]) }
    let places = cuts.filter { (0...bytes.count).contains($0) }.sorted()
    return zip(places, places.dropFirst()).map { start, end in
      InkedText(String(decoding: bytes[start..<end], as: UTF8.self), style(start, known))
    }
  }

  private func style(_ place: Int, _ known: [LinePart]) -> Paint.Style? {
    if wrong.contains(where: { $0.contains(place) }) { return .wrong }
    return known.first { $0.range.contains(place) }?.kind.style
  }
}

extension LinePart.Kind {
  fileprivate var style: Paint.Style? {
    switch self {
    case .actor: .bold
    case .verb: .verb
    case .key: .link
    case .value: nil
    case .string: .good
    case .name, .mark: .name
    case .expectation: .attention
    case .comment: .dim
    case .narration: .italic
    }
  }
}
