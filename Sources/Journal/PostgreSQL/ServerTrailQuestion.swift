import Activation
import PlainText

/// A question about the trail, as the functions of the server take it.
struct ServerTrailQuestion {
  private let query: TrailQuery
  private let numbers: ClosedRange<Int>

  /// Nil where no entry can be wanted.
  init?(_ query: TrailQuery) {
    guard query.upTo > 0, let numbers = query.onward(1...query.upTo) else { return nil }
    self.query = query
    self.numbers = numbers
  }

  /// - Parameter grouping: by what entries are counted, if they are.
  func json(_ grouping: TrailGrouping? = nil) -> String {
    var json = JSONObject()
    json.add("first", numbers.lowerBound)
    json.add("last", numbers.upperBound)
    if let subject = query.subject { json.add("subject", subject.text) }
    if let names = query.operators { json.add("operators", names.sorted()) }
    if let actor = query.actor { add(actor, to: &json) }
    if let since = query.since { json.add("since", since.seconds) }
    if let until = query.until { json.add("until", until.seconds) }
    if let acts = query.acts { json.add("acts", acts.sorted()) }
    if let outcomes = query.outcomes { add(outcomes, to: &json) }
    if query.isFromOldest { json.add("oldest", true) }
    if let limit = query.limit { json.add("limit", limit) }
    if let grouping { json.add("grouping", grouping.word) }
    let isOfDays = grouping.map(\.isKnownOfDays) ?? true
    if isOfDays, query.subject == nil, query.actor?.person == nil, query.after == nil {
      json.add("talliable", true)
    }
    return json.line
  }

  private func add(_ actor: TrailActor, to json: inout JSONObject) {
    json.add("role", actor.role.rawValue)
    if let facility = actor.facility { json.add("facility", facility) }
    if let person = actor.person { json.add("person", person) }
  }

  private func add(_ outcomes: TrailOutcomes, to json: inout JSONObject) {
    json.add("outcomes", outcomes.those.map(\.word).sorted())
    if outcomes.areRefusals { json.add("refused", true) }
    if outcomes.areUnrefused { json.add("unrefused", true) }
    if outcomes.isOfRefusalsAlone { json.add("refusals", true) }
  }
}

extension TrailGrouping {
  fileprivate var word: String {
    switch self {
    case .operatorName: "operator"
    case .facility: "facility"
    case .act: "act"
    case .code: "code"
    case .day: "day"
    }
  }

  /// Whether what is known of days in UTC tells of groups like these: not of days elsewhere.
  fileprivate var isKnownOfDays: Bool {
    switch self {
    case .day(let clock): clock == nil || clock == .utc
    case .operatorName, .facility, .act, .code: true
    }
  }
}
