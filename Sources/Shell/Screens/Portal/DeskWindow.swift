import Activation
import CommandLanguage

/// The desk of a facility: who waits, what they have stated and shown, and what the clerk does next (R12–R15).
struct DeskWindow {
  let facility: Facility
  let rows: [QueueRow]
  let now: Moment
  let sheet: Sheet

  func lines() -> [String] {
    let header = Window.Row.opposite(
      sheet(pl: "Rejestracja: \(facility.name.text)", en: "Desk: \(facility.name.text)"),
      "(\(facility.id.text), \(sheet(facility.integrationWords)))", in: .bold)
    let body = rows.isEmpty ? empty : rows.enumerated().flatMap { [.blank] + visitor($1, $0 + 1) }
    return Window(on: sheet).lines([header, .rule] + warning + body + [.blank]) + hint
  }

  static func linesForUnknown(on sheet: Sheet) -> [String] {
    sheet.wrapped(
      Text(pl: "Takiego podmiotu nie ma na liście.", en: "There is no such facility in the list."))
      + ["▶ \(ActorName.support(sheet.language)): \(Verb.facilities.name(sheet.language))"]
  }

  private var empty: [Window.Row] {
    [.blank, .text(sheet(pl: "Nikt nie czeka.", en: "Nobody waits."))]
  }

  private var warning: [Window.Row] {
    guard !facility.isIntegrated else { return [] }
    let text = Text(
      pl: "Podmiot nie jest zintegrowany w systemie: nie wydaje kodów PIN.",
      en: "The facility is not integrated in the system: it issues no PINs.")
    return [.blank, .text(sheet(text), in: .attention)]
  }

  private func visitor(_ row: QueueRow, _ number: Int) -> [Window.Row] {
    let stated = Text(pl: "Login: \(row.statedWords.pl)", en: "Login: \(row.statedWords.en)")
    let shown = Text(pl: "Dokument: \(row.documentWords.pl)", en: "Document: \(row.documentWords.en)")
    return [
      .text("\(number). \(row.who)", hanging: 3, in: .bold),
      .text(sheet(stated), indent: 3), .text(sheet(shown), indent: 3, hanging: 2),
      .text("▶ " + sheet(DeskStep(row.visitor.presented, at: now).words), indent: 3, hanging: 2, in: .link),
    ]
  }

  /// The command for whoever has waited longest.
  private var hint: [String] {
    guard facility.isIntegrated, let first = rows.first else { return [] }
    let step = DeskStep(first.visitor.presented, at: now)
    return sheet.wrapped("▶ " + step.command(for: first.visitor.person, sheet.language), hanging: 2)
  }
}

/// What the clerk can see is still missing; the portal checks all of it again, and whose document it is.
enum DeskStep {
  case askForLogin
  case askForDocument
  case checkNumber
  case askForValidDocument
  case issue

  init(_ presented: Presentation, at now: Moment) {
    guard presented.login != nil else {
      self = .askForLogin
      return
    }
    guard let document = presented.document else {
      self = .askForDocument
      return
    }
    self =
      !document.hasValidNumber ? .checkNumber : document.isExpired(at: now) ? .askForValidDocument : .issue
  }

  var words: Text {
    switch self {
    case .askForLogin: Text(pl: "poproś o login", en: "ask for the login")
    case .askForDocument: Text(pl: "poproś o dokument tożsamości", en: "ask for an identity document")
    case .checkNumber:
      Text(
        pl: "sprawdź numer dokumentu: jest nieprawidłowy", en: "check the document's number: it is not valid")
    case .askForValidDocument:
      Text(
        pl: "dokument stracił ważność: poproś o ważny", en: "the document has expired: ask for a valid one")
    case .issue: Text(pl: "wygeneruj kod PIN", en: "generate the PIN")
    }
  }

  func command(for person: Login, _ language: Language) -> String {
    switch self {
    case .issue: "\(Verb.issuePIN.name(language)) \(person.text)"
    case .askForLogin, .askForDocument, .checkNumber, .askForValidDocument:
      "\(person.text): \(Verb.present.name(language))"
    }
  }
}
