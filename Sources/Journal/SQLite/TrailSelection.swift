import Activation
import GRDB

/// The entries that are wanted, as SQL has them.
struct TrailSelection {
  private(set) var condition = ""
  private(set) var arguments: StatementArguments = []

  /// Among the entries of some numbers.
  init(_ query: TrailQuery, in numbers: ClosedRange<Int>) {
    add("number BETWEEN ? AND ?", [numbers.lowerBound, numbers.upperBound])
    let index = Index(query)
    if let subject = query.subject { add("subject = ?", [subject.text]) }
    if let since = query.since { add("moment >= ?", [since.seconds]) }
    if let until = query.until { add("moment <= ?", [until.seconds]) }
    if let person = query.actor?.person { add("person = ?", [person]) }
    addCommon(query, by: index)
  }

  /// Among the kinds of entries that are counted day by day.
  init(ofKinds query: TrailQuery) {
    add("true", [])
    addCommon(query, by: nil)
  }

  /// Which index finds the entries: of several the one that most likely leads to fewest.
  private enum Index {
    case subject, refused, operatorName, act

    init?(_ query: TrailQuery) {
      if query.subject != nil {
        self = .subject
      } else if query.outcomes?.isOfRefusalsAlone == true {
        self = .refused
      } else if query.operators != nil {
        self = .operatorName
      } else if query.acts != nil {
        self = .act
      } else {
        return nil
      }
    }
  }

  private mutating func addCommon(_ query: TrailQuery, by index: Index?) {
    // A plus keeps SQLite from looking a column up in an index (sqlite.org/optoverview.html).
    if let names = query.operators {
      add(
        (index == .operatorName ? "operator" : "+operator") + Self.isOne(of: names.count),
        StatementArguments(names.sorted()))
    }
    if let acts = query.acts {
      add((index == .act ? "act" : "+act") + Self.isOne(of: acts.count), StatementArguments(acts.sorted()))
    }
    if let role = query.actor?.role { add("role = ?", [role.rawValue]) }
    if let facility = query.actor?.facility { add("facility = ?", [facility]) }
    guard let outcomes = query.outcomes else { return }
    if index == .refused { add(KeptEntry.isRefused, []) }
    if index != .refused || !outcomes.areRefusals { add(outcomes) }
  }

  private mutating func add(_ outcomes: TrailOutcomes) {
    let those = outcomes.those.map(\.word).sorted()
    var alternatives = ["outcome" + Self.isOne(of: those.count)]
    if outcomes.areRefusals { alternatives.append(KeptEntry.isRefused) }
    if outcomes.areUnrefused { alternatives.append("NOT " + KeptEntry.isRefused) }
    add("(" + alternatives.joined(separator: " OR ") + ")", StatementArguments(those))
  }

  private mutating func add(_ condition: String, _ arguments: StatementArguments) {
    self.condition += (self.condition.isEmpty ? "" : " AND ") + condition
    self.arguments += arguments
  }

  private static func isOne(of count: Int) -> String {
    " IN (" + Array(repeating: "?", count: count).joined(separator: ", ") + ")"
  }
}
