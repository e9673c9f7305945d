import Activation
import CommandLanguage
import PlainText

/// Each policy with its value and its meaning; in a list the meaning stands below, ready to be copied above.
struct PolicyList: Shown {
  let policy: Policy

  func lines(on sheet: Sheet) -> [String] { sheet.isTable ? table(on: sheet) : list(on: sheet) }

  private func list(on sheet: Sheet) -> [String] {
    PolicyName.allCases.flatMap { name in
      let setting = "\(sheet.text(name.term))=\(written(name, sheet.language))"
      return ["  " + sheet.paint.text(setting, in: .bold)] + sheet.wrapped(name.words, indent: 6)
    }
  }

  private func table(on sheet: Sheet) -> [String] {
    let rows = PolicyName.allCases.map { name in
      let value = written(name, sheet.language).split(separator: ",").joined(separator: ", ")
      return [sheet.text(name.term), value, sheet.text(name.words)]
    }
    let headings = [
      sheet.text(pl: "Ustawienie", en: "Policy"), sheet.text(pl: "Wartość", en: "Value"),
      sheet.text(pl: "Znaczenie", en: "Meaning"),
    ]
    return Table(headings: headings, rows: rows, overflow: .wrap).lines(on: sheet)
  }

  private func written(_ name: PolicyName, _ language: Language) -> String {
    PolicyReading.written(policy.value(of: name), language)
  }

  func add(to object: inout JSONObject, _ language: Language) {
    object.add("rows", PolicyName.allCases.map(json))
  }

  private func json(of name: PolicyName) -> JSONObject {
    var object = JSONObject()
    object.add("name", name.rawValue)
    object.add("value", written(name, .en))
    return object
  }

  var inReports: (any Shown)? { self }
}

extension Showing {
  static func policies(_ policy: Policy) -> Showing { .something(PolicyList(policy: policy)) }
}
