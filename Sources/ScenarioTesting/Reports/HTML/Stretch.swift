import Shell

/// What was said and done in one block of a scenario.
struct Stretch {
  let block: Block
  var items: [ScenarioResult.Item] = []

  static func stretches(of items: [ScenarioResult.Item]) -> [Stretch] {
    var stretches: [Stretch] = []
    for item in items {
      if stretches.last?.block != item.block { stretches.append(Stretch(block: item.block)) }
      stretches[stretches.count - 1].items.append(item)
    }
    return stretches
  }

  private var performances: [Performance] {
    items.compactMap { item in
      switch item {
      case .narration: nil
      case .performed(let turn): turn.performance
      }
    }
  }

  var statements: Int { performances.count }
  var isAsExpected: Bool { performances.allSatisfy(\.isExpected) }
}

extension ScenarioResult.Item {
  fileprivate var block: Block {
    switch self {
    case .narration(_, _, let block): block
    case .performed(let turn): turn.block
    }
  }
}
