/// The form of a Polish noun that goes with a number: 1 · 2–4 but not 12–14 · all else.
package enum PluralForm: Hashable, Sendable {
  case one
  case few
  case many

  /// The form for a count of any sign.
  package init(_ count: Int) {
    let (tens, units) = (abs(count) % 100, abs(count) % 10)
    self = count == 1 ? .one : (2...4).contains(units) && !(12...14).contains(tens) ? .few : .many
  }
}
