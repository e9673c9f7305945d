import Activation
import Glibc
import Lessons
import PlainText

/// That a quiz was done to its end: on which day, and how it went.
struct QuizFinish: Codable {
  /// By the clocks here.
  private let date: String
  /// How many steps were right at the first try.
  let atOnce: Int
  /// Of how many.
  let count: Int

  /// Today, with these answers.
  init(_ answers: [QuizAnswer]) {
    date = Self.today
    atOnce = answers.count { $0.way == .atOnce }
    count = answers.count
  }

  var day: CalendarDate? { CalendarDate(parsing: date) }

  private static var today: String {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))?.written ?? ""
  }

  /// As it is kept.
  var json: JSONObject {
    var object = JSONObject()
    object.add("date", date)
    object.add("atOnce", atOnce)
    object.add("count", count)
    return object
  }
}
