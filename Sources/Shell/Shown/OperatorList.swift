import Activation
import CommandLanguage
import Journal
import PlainText

/// Who has which roles in a world that is kept.
struct OperatorList: ShownList {
  /// An operator with what they were given.
  struct Row {
    let name: String
    let roles: [OperatorRole]
  }

  let items: [Row]
  /// Whether nobody has been given anything, so that everybody has all roles.
  let isOpen: Bool
  /// Who gives the first role; nil where it is nobody in particular.
  let owner: String?

  static let empty = Text(
    pl: "Ten operator nie ma tu żadnej roli.", en: "Nobody of that name has a role here.")

  static var columns: [Column<Row>] {
    [
      Column(pl: "Operator", en: "Operator") { $0.name.visible },
      Column(pl: "Role", en: "Roles", words: { $0.words }),
    ]
  }

  static var overflow: Table.Overflow { .wrap }

  func lines(on sheet: Sheet) -> [String] {
    isOpen ? sheet.wrapped(Self.open(to: owner)) : listLines(on: sheet)
  }

  static func json(of row: Row) -> JSONObject {
    var object = JSONObject()
    object.add("operator", row.name)
    object.add("roles", row.roles.map { RoleName.written($0) })
    return object
  }

  var inReports: (any Shown)? { self }

  /// What must be said of a world in which nobody has been given a role.
  static func open(to owner: String?) -> Text {
    let first = owner.map { Text(pl: "właściciel (\($0.visible))", en: "its owner (\($0.visible))") }
    return Text(
      pl: "Nie nadano tu jeszcze żadnej roli, więc każdy, kto ma dostęp do danych, ma wszystkie, dopóki "
        + (first?.pl ?? "ktoś") + " nie nada pierwszej (nadaj-rolę).",
      en: "Nobody has been given a role here: everybody with access has all roles, until "
        + (first?.en ?? "somebody") + " gives the first (grant).")
  }
}

extension OperatorList.Row {
  fileprivate var words: Text {
    func list(_ language: Language) -> String {
      roles.map { RoleName.written($0, language) }.joined(separator: ", ")
    }
    return Text(pl: list(.pl), en: list(.en))
  }
}
