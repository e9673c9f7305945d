/// What is asked of a run against a portal.
struct Against {
  /// The driver and its arguments.
  let command: [String]
  /// The longest time for an answer.
  let patience: Duration
  let comparesExpectationsOnly: Bool
  let requiresAll: Bool
}
