/// A moment of a scene at which the audience looks: what comes next waits for a key.
package enum Beat: Hashable, Sendable {
  /// The title alone.
  case title
  /// What is said before a step, alone.
  case narration(Int)
  /// A step, typed and not yet run.
  case typed(Int)
  /// What came of it.
  case outcome(Int)
  /// What is said at the end.
  case closing

  /// Those of a scene, in order.
  package static func all(of scene: Scene) -> [Beat] {
    let steps = scene.steps.enumerated().flatMap { index, step -> [Beat] in
      (step.narration.isEmpty ? [] : [.narration(index)]) + [.typed(index), .outcome(index)]
    }
    return [.title] + steps + (scene.closing.isEmpty ? [] : [.closing])
  }

  /// Whether it begins on an empty page.
  var beginsPage: Bool {
    switch self {
    case .title, .narration, .closing: true
    case .typed, .outcome: false
    }
  }
}
