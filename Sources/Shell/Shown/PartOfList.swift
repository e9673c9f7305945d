import Activation
import CommandLanguage
import PlainText

/// The first or the newest rows of a list that has more than are shown.
struct PartOfList: Shown {
  let part: any Shown
  let shown: Int
  let count: Int

  func lines(on sheet: Sheet) -> [String] {
    part.lines(on: sheet)
      + sheet.wrapped(
        Text(
          pl: "… pokazano \(shown) z \(count); aby zobaczyć resztę, podaj dokładniejsze dane",
          en: "… \(shown) of \(count) are shown; a narrower question finds the rest"))
  }

  func add(to object: inout JSONObject, _ language: Language) {
    part.add(to: &object, language)
    object.add("truncated", true)
  }
  var inReports: (any Shown)? { part.inReports.map { PartOfList(part: $0, shown: shown, count: count) } }
  var secrets: [Secret] { part.secrets }
  var says: Said { part.says }
}

extension Showing {
  static func part(_ showing: Showing, shown: Int, count: Int) -> Showing {
    showing.shown.map { .something(PartOfList(part: $0, shown: shown, count: count)) } ?? .nothing
  }
}
