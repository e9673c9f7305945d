/// How the clocks of a place stand to UTC: what people there read and write for a moment (<doc:Values>).
package struct LocalClock: Hashable, Sendable {
  /// How far the clocks are ahead of UTC at some moment, and how people call that time.
  package struct Offset: Hashable, Sendable {
    /// Seconds east of UTC.
    package let seconds: Int64
    /// As the zone calls it: `CET`, `CEST`, `UTC`.
    package let name: String

    /// An offset with its name.
    package init(seconds: Int64, name: String) {
      self.seconds = seconds
      self.name = name
    }
  }

  /// The name by which one place is told from another.
  package let place: String
  private let offsetAt: @Sendable (Moment) -> Offset

  /// The clocks of a place.
  package init(_ place: String, offset: @escaping @Sendable (Moment) -> Offset) {
    self.place = place
    offsetAt = offset
  }

  /// That of worlds which know no time zones.
  package static let utc = LocalClock("UTC") { _ in Offset(seconds: 0, name: "UTC") }

  /// Whether both are of one place: offsets cannot be compared.
  package static func == (left: Self, right: Self) -> Bool { left.place == right.place }
  /// Takes in the place, as equality does.
  package func hash(into hasher: inout Hasher) { hasher.combine(place) }

  /// How far its clocks are ahead of UTC at a moment.
  package func offset(at moment: Moment) -> Offset { offsetAt(moment) }

  /// What its clocks show, as a moment of a world that knows no time zones has it.
  package func reading(at moment: Moment) -> Moment {
    moment + Span(seconds: offset(at: moment).seconds)
  }

  /// The day that it is there.
  package func date(of moment: Moment) -> CalendarDate { reading(at: moment).date }

  /// When its clocks show this; nil if a change of clocks skips it. What one doubles is the first.
  package func moment(reading: Moment) -> Moment? {
    // Clocks change at most once within a day around: one of the two offsets holds.
    let offsets = [Span.days(-1), .days(1)].map { offset(at: reading + $0).seconds }
    let candidates = offsets.map { reading - Span(seconds: $0) }
    return candidates.filter { self.reading(at: $0) == reading }.min()
  }
}
