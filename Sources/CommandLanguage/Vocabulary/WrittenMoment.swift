import Activation
import PlainText

/// Moments as people write them: where accounts last in local time, or in UTC with its `Z`; in worlds that know no time
/// zones as they stand.
package enum WrittenMoment {
  /// The clock by which what is read and told now is meant; nil in worlds that know no time zones.
  ///
  /// It belongs to the place where the program runs, and is bound around the whole conversation on a store. What a
  /// file does meanwhile in worlds of its own is bound to none.
  @TaskLocal package static var clock: LocalClock?

  /// What is done while moments are meant by a clock; nil: while no time zones are known.
  package static func by<Value, Failure: Error>(
    _ clock: LocalClock?, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let result = $clock.withValue(clock) { () -> Result<Value, Failure> in
      do throws(Failure) {
        return .success(try body())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Why a text is no moment.
  enum Problem: Error {
    case malformed
    /// A change of clocks leaves it out.
    case skipped
  }

  /// The moment that a text means; nil for one that means none.
  package static func moment(_ text: String) -> Moment? { try? read(text) }

  static func read(_ text: String) throws(Problem) -> Moment {
    guard let clock else { return try asItStands(text[...]) }
    if text.hasSuffix("Z") { return try asItStands(text.dropLast()) }
    guard let moment = clock.moment(reading: try asItStands(text[...])) else { throw .skipped }
    return moment
  }

  private static func asItStands(_ text: Substring) throws(Problem) -> Moment {
    guard let moment = Moment(parsing: String(text)) else { throw .malformed }
    return moment
  }

  /// What a value must be, for an error.
  static func expected(of text: String) -> Text {
    do throws(Problem) {
      _ = try read(text)
    } catch {
      switch error {
      case .malformed:
        if let whole = withLeadingZeros(text) {
          return Text(
            pl: "data i godzina z zerami na początku: \(whole)",
            en: "a date and a time with their leading zeros: \(whole)")
        }
        guard !hasForm(text) else {
          return Text(
            pl: "data i godzina, które istnieją, np. 2026-01-05T08:00",
            en: "a day and a time that exist, such as 2026-01-05T08:00")
        }
        return ExpectedTime.moment.words(of: text)
      case .skipped:
        return Text(
          pl: "istniejąca data i godzina: przy zmianie czasu ta godzina jest tu pomijana",
          en: "a moment that exists: the clocks here skip this time when they change")
      }
    }
    return ExpectedTime.moment.words(of: "")
  }

  /// Whether figures and marks stand as in a moment, so that one of its numbers is too large.
  private static func hasForm(_ text: String) -> Bool {
    let form = text.map { $0.isASCII && $0.isNumber ? "0" : $0 }
    return ["0000-00-00T00:00", "0000-00-00T00:00:00"].contains { Array($0) == form }
  }

  /// `2026-01-19T9:30` as it is to be written; nil where more than zeros is missing.
  private static func withLeadingZeros(_ text: String) -> String? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    func padded(_ part: Substring, _ sign: Character) -> String {
      part.split(separator: sign, omittingEmptySubsequences: false).map { ($0.count == 1 ? "0" : "") + $0 }
        .joined(separator: String(sign))
    }
    let whole = padded(parts[0], "-") + "T" + padded(parts[1], ":")
    return whole != text && moment(whole) != nil ? whole : nil
  }
}

extension Moment {
  /// As it can be written again and mean the same everywhere: with `Z` where people write local time.
  package var unambiguous: String { WrittenMoment.clock == nil ? written : timestamp }

  /// As people here would write it, to be completed.
  package var localWritten: String { localReading.written }

  /// What the clocks here show.
  package var localReading: Moment { WrittenMoment.clock?.reading(at: self) ?? self }

  /// The day that it is here.
  package var localDate: CalendarDate { localReading.date }

  /// What people here call the time that their clocks show; nil in worlds that know no time zones.
  package var zoneName: String? { WrittenMoment.clock?.offset(at: self).name }
}
