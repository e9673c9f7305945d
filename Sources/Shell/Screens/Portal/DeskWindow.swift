import Activation
import CommandLanguage

/// The desk of a facility: who waits, what they have stated and shown, and what the clerk does next (R12–R15).
struct DeskWindow {
  let view: DeskView
  let sheet: Sheet

  private var facility: Facility { view.facility }
  private var rows: [QueueRow] { view.rows }

  func lines() -> [String] {
    let header = Window.Row.opposite(
      sheet.text(pl: "Rejestracja: \(facility.name.shown)", en: "Desk: \(facility.name.shown)"),
      "(\(facility.id.text), \(sheet.text(integration)))", in: .bold)
    let body = rows.isEmpty ? empty : rows.enumerated().flatMap { [.blank] + visitor($1, $0 + 1) }
    return Window(on: sheet).lines([header, .rule] + warning + body + [.blank]) + hint
  }

  static func linesForUnknown(on sheet: Sheet) -> [String] {
    sheet.wrapped(
      Text(pl: "Takiego podmiotu nie ma na liście.", en: "There is no such facility in the list."))
      + ["▶ \(ActorName.support.in(sheet.language)): \(Verb.facilities.name(sheet.language))"]
  }

  private var integration: Text {
    facility.isIntegrated
      ? Text(pl: "w systemie", en: "integrated") : Text(pl: "poza systemem", en: "not integrated")
  }

  private var empty: [Window.Row] {
    [.blank, .text(sheet.text(pl: "Nikt nie czeka.", en: "Nobody waits."))]
  }

  private var warning: [Window.Row] {
    guard !facility.isIntegrated else { return [] }
    let text = Text(
      pl: "Podmiot nie jest zintegrowany w systemie: nie wydaje kodów PIN.",
      en: "The facility is not integrated in the system: it issues no PINs.")
    return [.blank, .text(sheet.text(text), in: .attention)]
  }

  private func visitor(_ row: QueueRow, _ number: Int) -> [Window.Row] {
    let stated = Text(pl: "Login: \(row.statedWords.pl)", en: "Login: \(row.statedWords.en)")
    let shown = Text(pl: "Dokument: \(row.documentWords.pl)", en: "Document: \(row.documentWords.en)")
    return [
      .text("\(number). \(row.who)", hanging: 3, in: .bold),
      .text(sheet.text(stated), indent: 3), .text(sheet.text(shown), indent: 3, hanging: 2),
      .text("▶ " + sheet.text(row.step.words(view.time)), indent: 3, hanging: 2, in: .link),
    ]
  }

  /// The command for whom the clerk can serve, else for whoever has waited longest.
  private var hint: [String] {
    guard let command = view.next?.command else { return [] }
    return sheet.wrapped("▶ " + command.written(for: view.reader, sheet.language), hanging: 2)
  }
}
