/// A scenario that is being read.
struct OpenScenario {
  var syntax: ScenarioSyntax
  private(set) var steps: [Step] = []
  private(set) var secretFlow = SecretFlow()
  /// Where its lines begin, as long as all of them stand in one source.
  private var start: (source: SourceFile, offset: Int, linesBefore: Int)?

  init(_ syntax: ScenarioSyntax) {
    self.syntax = syntax
    steps.reserveCapacity(Self.usual)
  }

  /// As many steps as most scenarios have.
  private static let usual = 16

  mutating func begin(in source: SourceFile, at offset: Int, after line: Int) {
    start = (source, offset, line)
  }

  mutating func append(_ step: Step) {
    steps.append(step)
    if case .statement(let statement) = step { secretFlow.take(statement) }
  }

  mutating func extend(to line: Int) { syntax.extent = syntax.extent.lowerBound...line }

  /// What comes next stands in another source.
  mutating func leaveSource() { start = nil }

  /// The whole scenario, its steps held unless it stands in a source of more bytes than that.
  func closed(at end: Int, holdingUpTo mostHeld: Int) -> ScenarioSyntax {
    var whole = syntax
    let first = steps.lazy.compactMap(\.statement).first
    (whole.hasStatements, whole.quitsAtOnce) = (first != nil, first?.quits ?? false)
    whole.needs = steps.needs
    if let start, start.source.bytes.count > mostHeld {
      whole.body = .lines(
        SourceExtent(source: start.source, bytes: start.offset..<end, linesBefore: start.linesBefore))
    } else {
      // Without the room to grow that the array still has.
      whole.body = .held(steps.withUnsafeBufferPointer(Array.init))
    }
    return whole
  }
}
