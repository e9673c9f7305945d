import Activation
import CommandLanguage
import Journal
import PlainText

/// How many entries of the trail there are of each group.
struct TrailCounts: Shown {
  let groups: [TrailGroup]
  let grouping: AuditGrouping
  /// Tells what acts are called.
  let vocabulary: Vocabulary

  func lines(on sheet: Sheet) -> [String] {
    guard !groups.isEmpty else { return [sheet.text(Trail.empty)] }
    let headings = [sheet.text(heading), sheet.text(pl: "Liczba", en: "Count")]
    let rows = groups.map { [name(of: $0, sheet.language), String($0.count)] }
    return Table(headings: headings, rows: rows, overflow: .wrap).lines(on: sheet)
  }

  /// Adds the groups as `rows`: of each what it is of, by the English word of the grouping, and `count`.
  func add(to object: inout JSONObject, _ language: Language) {
    object.add(
      "rows",
      groups.map { group in
        var row = JSONObject()
        row.add(grouping.rawValue, group.key ?? WordValues.none.en)
        row.add("count", group.count)
        return row
      })
  }

  /// All of it: entries hold no secret (I19).
  var inReports: (any Shown)? { self }

  private func name(of group: TrailGroup, _ language: Language) -> String {
    guard let key = group.key else { return WordValues.none.in(language) }
    switch grouping {
    case .act: return vocabulary.name(of: key).in(language)
    case .operator, .facility, .code, .day: return key
    }
  }

  private var heading: Text {
    switch grouping {
    case .operator: Text(pl: "Operator", en: "Operator")
    case .facility: Text(pl: "Podmiot", en: "Facility")
    case .act: Text(pl: "Czynność", en: "Act")
    case .code: Text(pl: "Skutek", en: "Outcome")
    case .day: Text(pl: "Dzień", en: "Day")
    }
  }
}
