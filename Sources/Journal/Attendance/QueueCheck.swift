import Activation

/// Who waits at the desks, held against what the trail tells.
struct QueueCheck {
  /// In order of arrival.
  let waiting: [KeptVisitor]
  private var visits = Visits()
  /// The desk at which a person was sent away last, and by which entry.
  private var sentAway: [String: (desk: String, entry: Int)] = [:]
  private var facilities: Set<String> = []

  init(_ waiting: [KeptVisitor]) { self.waiting = waiting }

  /// Takes over an entry by which somebody came, showed something, or got a PIN.
  mutating func take(_ act: String, of person: String?, number: Int) {
    visits.take(act, of: person, number: number)
  }

  /// Takes over an event by which somebody was sent away, or a facility added.
  mutating func take(stream: String, entry: Int, payload: String) {
    let reader = PayloadReader(payload: Payload(json: payload) ?? [:])
    if let desk = try? reader.text("facility") { sentAway[stream] = (desk, entry) }
    if let id = try? reader.text("id") { facilities.insert(id) }
  }

  /// How many wait who never came or have been served, show what they did not, or stand at another desk or in another
  /// place than they came to, as far as the trail tells.
  ///
  /// - Parameter isInOrder: whether people stand in the order of the entries by which they came.
  func foreign(isInOrder: Bool) -> Int {
    var (last, kept) = (0, Set<String>())
    for visitor in waiting where isPlausible(visitor) {
      let came = visits.comings(of: visitor.person).first { $0 > last || !isInOrder }
      guard let came else { continue }
      last = came
      kept.insert(visitor.person)
    }
    return waiting.count - kept.count + visits.served(ofWaiting: kept)
  }

  private func isPlausible(_ visitor: KeptVisitor) -> Bool {
    guard let came = visits.comings(of: visitor.person).last, facilities.contains(visitor.facility),
      Presentation(json: visitor.presented).json == visitor.presented,
      visitor.presented == Presentation.nothing.json || visits.hasPresented(visitor.person)
    else { return false }
    let sentAway = sentAway[Self.stream(of: visitor.person)]
    return sentAway.map { $0.entry < came || $0.desk == visitor.facility } ?? true
  }

  private static func stream(of person: String) -> String { "account/" + person }
}

/// What is asked of the tables; those of a server stand in a schema, which is given with its full stop.
extension QueueCheck {
  static func visitors(in schema: String) -> String {
    "SELECT person, facility, presented FROM \(schema)waiting ORDER BY number"
  }

  static func entries(in schema: String) -> String {
    """
    SELECT e.act, e.subject, e.number FROM \(schema)entries e
    WHERE e.act IN ('come', 'present', 'issue-pin') AND e.outcome = 'ok'
      AND e.role = CASE e.act WHEN 'issue-pin' THEN 'clerk' ELSE 'patient' END
    ORDER BY e.number
    """
  }

  static func events(in schema: String) -> String {
    """
    SELECT e.stream, e.entry, e.payload FROM \(schema)events e
    WHERE e.stream = 'register' AND e.kind = '\(EventKind.facilityAdded.rawValue)'
      OR e.stream IN (SELECT 'account/' || person FROM \(schema)waiting) AND e.kind = '\(EventKind.pinRefused.rawValue)'
    ORDER BY e.stream, e.version
    """
  }
}
