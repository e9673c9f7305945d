import Activation
import CommandLanguage
import Journal

/// The lists of the language: tables with headings, or the same rows without.
enum Lists {
  static func lines(of documents: [MedicalDocument], on sheet: Sheet) -> [String] {
    list(
      documents, on: sheet,
      empty: Text(
        pl: "Nie ma żadnych dokumentów medycznych.", en: "There are no medical documents."),
      headings: [
        Text(pl: "Data", en: "Date"), Text(pl: "Podmiot", en: "Facility"),
        Text(pl: "Dokument", en: "Document"),
      ]
    ) { [$0.date.written, $0.facility.text, $0.title.text] }
  }

  static func lines(of appointments: [Appointment], on sheet: Sheet) -> [String] {
    list(
      appointments, on: sheet,
      empty: Text(pl: "Nie ma umówionych wizyt.", en: "There are no booked visits."),
      headings: [
        Text(pl: "Nr", en: "No."), Text(pl: "Termin", en: "When"),
        Text(pl: "Podmiot", en: "Facility"), Text(pl: "Poradnia", en: "Clinic"),
      ]
    ) { ["\($0.number)", $0.at.readable, $0.facility.text, $0.clinic?.text ?? "–"] }
  }

  static func lines(of rows: [AccountRow], on sheet: Sheet) -> [String] {
    list(
      rows, on: sheet,
      empty: Text(pl: "Nie ma takiego konta.", en: "There is no such account."),
      headings: [
        Text(pl: "Login", en: "Login"), Text(pl: "Imię i nazwisko", en: "Name"),
        Text(pl: "PESEL", en: "PESEL"), Text(pl: "Stan konta", en: "Status"),
      ]
    ) {
      [$0.login.text, $0.holder.text, "•••••••" + $0.lastFour, sheet(Status.words(isActive: $0.isActive))]
    }
  }

  static func lines(of facilities: [Facility], on sheet: Sheet) -> [String] {
    list(
      facilities, on: sheet,
      empty: Text(
        pl: "W wykazie nie ma żadnego takiego podmiotu.", en: "There is no such facility in the list."),
      headings: [
        Text(pl: "Id", en: "Id"), Text(pl: "W systemie", en: "In the system"), Text(pl: "Nazwa", en: "Name"),
      ]
    ) { [$0.id.text, sheet($0.integrationWords), $0.name.text] }
  }

  static func lines(of rows: [QueueRow], on sheet: Sheet) -> [String] {
    list(
      Array(rows.enumerated()), on: sheet,
      empty: Text(pl: "Nikt nie czeka w rejestracji.", en: "Nobody waits at the desk."),
      headings: [
        Text(pl: "Nr", en: "No."), Text(pl: "Kto", en: "Who"),
        Text(pl: "Podany login", en: "Stated login"),
        Text(pl: "Okazany dokument", en: "Document shown"),
      ], overflow: .wrap
    ) { index, row in
      ["\(index + 1)", row.who, sheet(row.statedWords), sheet(row.documentWords)]
    }
  }

  /// How many rows there are beside those shown.
  static func rest(shown: Int, of count: Int, on sheet: Sheet) -> [String] {
    sheet.wrapped(
      Text(
        pl: "… pokazano \(shown) z \(count); resztę zawęzi dokładniejsze pytanie",
        en: "… \(shown) of \(count) are shown; a narrower question finds the rest"))
  }

  private static func list<Item>(
    _ items: [Item], on sheet: Sheet, empty: Text, headings: [Text],
    overflow: Table.Overflow = .shorten, _ row: (Item) -> [String]
  ) -> [String] {
    guard !items.isEmpty else { return sheet.wrapped(empty) }
    let table = Table(headings: headings.map { sheet($0) }, rows: items.map(row), overflow: overflow)
    return table.lines(on: sheet)
  }
}

extension Facility {
  var integrationWords: Text {
    isIntegrated
      ? Text(pl: "zintegrowany", en: "integrated")
      : Text(pl: "niezintegrowany", en: "not integrated")
  }
}

extension QueueRow {
  var who: String { name.map { "\($0.text) (\(visitor.person.text))" } ?? visitor.person.text }

  var statedWords: Text {
    let stated = visitor.presented.login.map(\.masked)
    return Text(pl: stated ?? "nie podano", en: stated ?? "not stated")
  }

  var documentWords: Text {
    visitor.presented.document?.words ?? Text(pl: "nie okazano", en: "not shown")
  }
}
