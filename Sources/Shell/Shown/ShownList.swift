import CommandLanguage
import PlainText

/// A list: a table with headings where tables are asked for, the same rows without them elsewhere, and a
/// sentence where there are none.
package protocol ShownList: Shown {
  associatedtype Item

  var items: [Item] { get }
  /// The sentence that stands for no items.
  static var empty: Text { get }
  static var columns: [Column<Item>] { get }
  static var overflow: Table.Overflow { get }
  /// An item as other programs read it.
  static func json(of item: Item) -> JSONObject
}

extension ShownList {
  /// Cells that are too wide are cut.
  package static var overflow: Table.Overflow { .shorten }

  /// The rows, or the sentence that stands for none.
  package func lines(on sheet: Sheet) -> [String] { listLines(on: sheet) }

  /// The list itself, for those that say more.
  func listLines(on sheet: Sheet) -> [String] {
    guard !items.isEmpty else { return sheet.wrapped(Self.empty) }
    let columns = Self.columns
    let rows = items.map { item in columns.map { $0.cell(item, sheet) } }
    let table = Table(headings: columns.map { sheet.text($0.heading) }, rows: rows, overflow: Self.overflow)
    return table.lines(on: sheet)
  }

  /// Adds the items as `rows`.
  package func add(to object: inout JSONObject, _ language: Language) { addRows(to: &object) }

  func addRows(to object: inout JSONObject) { object.add("rows", items.map(Self.json)) }
}

/// A column of a list: its heading, and what it has of each item.
package struct Column<Item> {
  let heading: Text
  let cell: (Item, Sheet) -> String

  init(pl: String, en: String, _ cell: @escaping (Item) -> String) {
    heading = Text(pl: pl, en: en)
    self.cell = { item, _ in cell(item) }
  }

  /// A column of words, which are written in the language of the sheet.
  init(pl: String, en: String, words: @escaping (Item) -> Text) {
    heading = Text(pl: pl, en: en)
    cell = { item, sheet in sheet.text(words(item)) }
  }
}
