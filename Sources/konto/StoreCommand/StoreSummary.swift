import Activation
import CommandLanguage
import Journal
import PlainText
import Shell

/// `konto store info`: what a store is and holds, in numbers.
struct StoreSummary {
  private let info: StoreInfo
  private let grants: Grants?

  /// - Parameter grants: nil where they cannot be read.
  init(_ info: StoreInfo, _ grants: Grants?) {
    self.info = info
    self.grants = grants
  }

  func tell(_ report: StoreReport) {
    let language = report.preferences.language
    let width = rows.map { DisplayWidth.columns($0.title.in(language)) }.max() ?? 0
    let lines = rows.map { $0.title.in(language).padded(to: width + 2) + $0.words.in(language) }
    let text = lines.joined(separator: "\n")
    report.tell(.info, rows.map { ($0.name, $0.value) }, as: Text(pl: text, en: text))
  }

  private struct Row {
    let name: String
    let title: Text
    let value: String
    let words: Text

    init(_ name: String, _ title: Text, _ value: String, as words: Text? = nil) {
      self.name = name
      self.title = title
      self.value = value
      self.words = words ?? Text(pl: value, en: value)
    }
  }

  private var rows: [Row] {
    [
      Row("schema", Text(pl: "schemat", en: "schema"), String(info.schema)),
      Row("accounts", Text(pl: "konta", en: "accounts"), String(info.accounts)),
      Row("active", Text(pl: "w tym aktywne", en: "of them active"), String(info.active)),
      Row("facilities", Text(pl: "podmioty", en: "facilities"), String(info.facilities)),
      Row("entries", Text(pl: "wpisy dziennika", en: "entries of the trail"), String(info.entries)),
      Row("events", Text(pl: "zdarzenia", en: "events"), String(info.events)),
    ] + operators + [
      Row(
        "newest", Text(pl: "ostatni wpis", en: "newest entry"), info.newest?.timestamp ?? "–",
        as: info.newest.map { Text(pl: $0.readable, en: $0.readable) }),
      Row("bytes", Text(pl: "rozmiar w bajtach", en: "size in bytes"), String(info.bytes)),
    ] + hash
  }

  private var operators: [Row] {
    guard let grants else { return [] }
    let count = String(grants.operators.count)
    let open = Text(
      pl: "każdy ma wszystkie role: jeszcze żadnej nie nadano",
      en: "everybody has all roles: nobody was given one")
    return [
      Row(
        "operators", Text(pl: "operatorzy z rolami", en: "operators with roles"), count,
        as: grants.isEmpty ? open : Text(pl: count, en: count))
    ]
  }

  private var hash: [Row] {
    guard let unsealed = info.unsealed else {
      return [Row("hash", Text(pl: "skrót ostatniego wpisu", en: "hash of the newest entry"), info.hash)]
    }
    return [
      Row("unsealed", Text(pl: "wpisy bez pieczęci", en: "entries not sealed yet"), String(unsealed)),
      Row("hash", Text(pl: "skrót ostatniej pieczęci", en: "hash of the newest seal"), info.hash),
    ]
  }
}
