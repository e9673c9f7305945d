import Activation
import GRDB

extension Store {
  /// Counts entries by groups. Days that are over are counted once, and then known.
  ///
  /// - Parameter grouping: nil: all together.
  func counts(_ query: TrailQuery, by grouping: TrailGrouping?) throws(StoreProblem) -> [TrailGroup] {
    // What cannot be kept now is counted again the next time.
    if mode == .writing { try? tallyDaysThatAreOver() }
    return try connection.read { db in
      TrailGrouping.groups(try TrailCounting(query, grouping, db).counts, by: grouping)
    }
  }
}

/// Counts the entries that are wanted: whole days by what is known of them, the rest one by one.
struct TrailCounting {
  private let query: TrailQuery
  private let grouping: TrailGrouping?
  private let db: Database
  private let numbers: TrailNumbers

  /// - Parameter grouping: nil where they are counted together.
  init(_ query: TrailQuery, _ grouping: TrailGrouping?, _ db: Database) throws {
    self.query = query
    self.grouping = grouping
    self.db = db
    numbers = try TrailNumbers(upTo: query.upTo, db)
  }

  /// How many there are of each key.
  var counts: [String?: Int] {
    get throws {
      guard let range = try numbers.range(query).flatMap(query.onward) else { return [:] }
      guard let days = try talliedDays(within: range) else { return try counted(range) }
      let begin = try days.lowerBound == .min ? 1 : numbers.first(from: .beginning(ofDay: days.lowerBound))
      let end = try numbers.first(from: .beginning(ofDay: days.upperBound + 1))
      var counts = try tallied(days)
      if range.lowerBound < begin { counts.merge(try counted(range.lowerBound...(begin - 1)), uniquingKeysWith: +) }
      if end <= range.upperBound { counts.merge(try counted(end...range.upperBound), uniquingKeysWith: +) }
      return counts
    }
  }

  /// The days that lie wholly within what is asked for and are known; nil where there are none, or what is asked for is
  /// not known of days.
  private func talliedDays(within range: ClosedRange<Int>) throws -> ClosedRange<Int>? {
    guard query.subject == nil, query.actor?.person == nil, query.after == nil, numbers.areInOrder,
      let newest = try Tallies.newestDay(db), let last = try Moment.ofEntry(range.upperBound, db)
    else { return nil }
    let first = query.since.map { $0.dayBeginningNotBefore } ?? .min
    let end = min(newest, last.utcDay - 1)
    guard first <= end, try grouping.map({ try Tallies.know($0, first...end, db) }) ?? true else { return nil }
    return first...end
  }

  private func counted(_ range: ClosedRange<Int>) throws -> [String?: Int] {
    let selection = TrailSelection(query, in: range)
    return try added(
      "SELECT \(column(of: "moment / \(Self.quarter)")), count(*) FROM entries WHERE \(selection.condition) GROUP BY 1",
      selection.arguments, secondsInUnit: Self.quarter)
  }

  private func tallied(_ days: ClosedRange<Int>) throws -> [String?: Int] {
    let selection = TrailSelection(ofKinds: query)
    let isByDay = grouping.map { Tallies.areDays($0) } ?? false
    return try added(
      isByDay
        ? Tallies.byDay(ofKinds: selection.condition)
        : Tallies.between(column(of: "NULL"), ofKinds: selection.condition),
      isByDay
        ? selection.arguments + [days.lowerBound, days.upperBound]
        : [days.upperBound, days.lowerBound] + selection.arguments,
      secondsInUnit: 86_400)
  }

  /// Everywhere clocks differ from UTC by whole quarters of an hour.
  private static let quarter = 900

  private func column(of day: String) -> String {
    switch grouping {
    case .operatorName: "nullif(operator, '')"
    case .facility: "nullif(facility, '')"
    case .act: "act"
    case .code: "outcome"
    case .day: day
    case nil: "NULL"
    }
  }

  private func added(
    _ sql: String, _ arguments: StatementArguments, secondsInUnit unit: Int
  ) throws -> [String?: Int] {
    var counts: [String?: Int] = [:]
    for row in try Row.fetchAll(db, sql: sql, arguments: arguments) {
      // A sum over no rows is NULL.
      let count: Int = try row.optional(1) ?? 0
      counts[try key(row, unit), default: 0] += count
    }
    return counts
  }

  private func key(_ row: Row, _ unit: Int) throws -> String? {
    guard case .day(let clock) = grouping else { return try row.optional(0) }
    let number: Int64 = try row.value(0)
    return TrailGrouping.day(of: Moment(seconds: number * Int64(unit)), clock)
  }
}

extension Moment {
  fileprivate static func ofEntry(_ number: Int, _ db: Database) throws -> Moment? {
    try Int64.fetchOne(
      db, sql: "SELECT moment FROM entries WHERE number <= ? ORDER BY number DESC LIMIT 1",
      arguments: [number]
    ).map { Moment(seconds: $0) }
  }
}
