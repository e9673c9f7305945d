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
    read().compactMap { line in
      switch (line.raw, line.reading) {
      case (.line(let source), .success(.narration(let text))): .narration(text, source)
      case (_, .success(.statement(let statement))): .statement(statement)
      case (_, .success), (_, .failure), (_, nil): nil
      }
    }
  }
}
