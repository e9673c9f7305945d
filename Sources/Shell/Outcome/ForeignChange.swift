import Activation
import CommandLanguage
import Journal
import PlainText

/// What somebody else has done to an account since it was looked at here.
package struct ForeignChange: Sendable {
  /// Its entry in the trail: who, when, on whose computer account.
  package let row: TrailRow
  /// What it changed.
  package let what: [Text]

  /// `PIN revoked by clerk of brzoza [ola], 2026-01-05T08:00`.
  private var words: Text {
    let at = row.entry.operatorName.map { " [" + $0 + "]" } ?? ""
    let (moment, who) = (row.entry.moment.readable, row.entry.actor.words)
    return Text(
      pl: "\(what.map(\.pl).joined(separator: ", ")) – \(who.pl)\(at), \(moment)",
      en: "\(what.map(\.en).joined(separator: ", ")) by \(who.en)\(at), \(moment)")
  }

  /// As other programs read it.
  var json: JSONObject {
    var object = row.json
    object.add("changed", what.map(\.en))
    return object
  }

  /// One line for all of them, the newest of many.
  static func line(_ changes: [ForeignChange], _ language: Language) -> String? {
    guard !changes.isEmpty else { return nil }
    let left = changes.count - most
    let more = Text(pl: "oraz wcześniejsze: \(left)", en: "and \(left) before")
    let parts = changes.suffix(most).map { $0.words.in(language) } + (left > 0 ? [more.in(language)] : [])
    let head = Text(pl: "zmiany od ostatniego wglądu: ", en: "changed since you looked: ")
    return "! " + head.in(language) + parts.joined(separator: "; ")
  }

  private static let most = 3
}
