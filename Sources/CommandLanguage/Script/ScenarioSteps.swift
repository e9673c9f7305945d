/// What stands in a scenario: read, or, of a large file, where it is to be read again when it runs, so that
/// memory does not grow with the number of scenarios.
enum ScenarioSteps: Sendable {
  case held([Step])
  /// Lines without mistakes and without `include`.
  case lines(SourceExtent)

  var all: [Step] {
    switch self {
    case .held(let steps): steps
    case .lines(let extent): extent.steps
    }
  }
}

extension SourceExtent {
  fileprivate var steps: [Step] {
    var steps: [Step] = []
    var isInTable = false
    for case .line(let line) in SourceLines(self) where !(isInTable && LineReader.isRow(line)) {
      switch LineReader.read(line) {
      case .success(.narration(let text)): steps.append(.narration(text, line.place))
      case .success(.statement(let statement)): steps.append(.statement(statement))
      case .success(.header): isInTable = true
      case .success(.blank), .failure: break
      }
    }
    return steps
  }
}
