import CommandLanguage
import Journal
import PlainText

/// How a list of entries goes on that has more than are shown.
package struct TrailPage: Sendable {
  /// How many there are from where the list begins.
  let count: Int
  /// In which order it goes on.
  let order: AuditOrder
  /// After which entry.
  let after: Int

  /// Nil where all are shown.
  init?(of listing: Listing<TrailRow>, by order: TrailOrder) {
    guard listing.rows.count < listing.count, let first = listing.rows.first, let last = listing.rows.last
    else {
      return nil
    }
    count = listing.count
    switch order {
    // Those that are shown are the newest.
    case .newestLast: (self.order, after) = (.newest, first.number)
    case .newestFirst: (self.order, after) = (.newest, last.number)
    case .oldestFirst: (self.order, after) = (.oldest, last.number)
    }
  }

  /// - Parameter shown: how many are.
  func words(_ shown: Int) -> Text {
    let (pl, en) = (keys(.pl), keys(.en))
    return Text(
      pl: "… pokazano \(shown) z \(count); dalszy ciąg: to samo polecenie z dopisanym: \(pl)",
      en: "… \(shown) of \(count) are shown; to go on: the same line with \(en)")
  }

  private func keys(_ language: Language) -> String {
    func key(_ name: Term, _ value: String) -> String { name.in(language) + "=" + value }
    let order = WordValues.term(order.rawValue).in(language)
    return key(Verb.orderKey, order) + " " + key(Verb.afterKey, String(after))
  }

  /// As other programs go on.
  var json: JSONObject {
    var object = JSONObject()
    object.add("order", order.rawValue)
    object.add("after", after)
    return object
  }
}
