import Activation
import CommandLanguage
import Journal
import PlainText
import Shell

/// One of the things that `konto store` does, told as text or as JSON.
struct StoreErrand {
  private let store: Store
  private let preferences: Preferences

  init(_ store: Store, _ preferences: Preferences) {
    self.store = store
    self.preferences = preferences
  }

  func carryOut(_ action: StoreProgram.Action, to target: String, _ reveals: Bool) -> ExitStatus {
    do throws(StoreProblem) {
      switch action {
      case .info: tell(try store.info())
      case .verify: return try verify()
      case .rebuild:
        try store.expectWholeFile()
        tellRebuilt(try store.rebuild())
      case .backup:
        try store.backup(to: target)
        tell(
          "backup", [("to", target)],
          as: Text(pl: "skopiowano do \(Visible.text(target))", en: "copied to \(Visible.text(target))"))
      case .export: return try export(reveals)
      }
      return .asExpected
    } catch {
      OpenedStore.complain(error, of: store.path, preferences.language)
      return .inputOutput
    }
  }

  private func verify() throws(StoreProblem) -> ExitStatus {
    try store.expectWholeFile()
    switch try store.verify() {
    case .whole(let entries):
      let wrong = try store.wrongLookups()
      guard wrong == 0 else { return tellWrong(lookups: wrong) }
      tell(
        "verify", [("result", "ok"), ("entries", String(entries))],
        as: Text(
          pl: "Dziennik jest kompletny i niezmieniony (wpisy: \(entries)).",
          en: "The trail is whole and unaltered; entries: \(entries)."))
      return .asExpected
    case .broken(let entry):
      tell(
        "verify", [("result", "refused"), ("code", "audit-broken"), ("entry", String(entry))],
        as: Text(
          pl:
            "Dziennik zmieniono poza programem (audit-broken), od wpisu \(entry); zabezpiecz kopię pliku i powiadom administratora.",
          en:
            "The trail was altered outside the program (audit-broken), from entry \(entry) on; keep a copy of the file and tell the administrator."
        )
      )
      return .notAsExpected
    }
  }

  private func tellWrong(lookups: Int) -> ExitStatus {
    tell(
      "verify", [("result", "refused"), ("code", "lookups-differ"), ("rows", String(lookups))],
      as: Text(
        pl:
          "Dziennik jest kompletny, ale tabele wyszukiwania różnią się od niego (wierszy: \(lookups)); odtwórz je: konto store rebuild.",
        en:
          "The trail is whole, but the lookup tables differ from it (rows: \(lookups)); make them anew: konto store rebuild."
      ))
    return .notAsExpected
  }

  private func export(_ reveals: Bool) throws(StoreProblem) -> ExitStatus {
    var buffer = OutputBuffer()
    if reveals { try store.note(revealing) }
    try store.export(revealingPESEL: reveals) { buffer.add($0.json) }
    buffer.flush()
    return buffer.hasFailed ? .inputOutput : .asExpected
  }

  /// Showing every PESEL is a viewing that must stand in the trail.
  private func revealing(_ head: Head) -> JournalEntry {
    JournalEntry(
      moment: max(SystemClock.now, head.moment), actor: .support, subject: nil, act: "export",
      outcome: .peselRevealed, events: [], operatorName: SystemUser.name)
  }

  private func tell(_ info: StoreInfo) {
    let rows: [(String, Text, String)] = [
      ("schema", Text(pl: "schemat", en: "schema"), String(info.schema)),
      ("accounts", Text(pl: "konta", en: "accounts"), String(info.accounts)),
      ("active", Text(pl: "w tym aktywne", en: "of them active"), String(info.active)),
      ("facilities", Text(pl: "podmioty", en: "facilities"), String(info.facilities)),
      ("entries", Text(pl: "wpisy dziennika", en: "entries of the trail"), String(info.entries)),
      ("events", Text(pl: "zdarzenia", en: "events"), String(info.events)),
      ("newest", Text(pl: "ostatni wpis", en: "newest entry"), info.newest?.timestamp ?? "–"),
      ("bytes", Text(pl: "rozmiar w bajtach", en: "size in bytes"), String(info.bytes)),
      ("hash", Text(pl: "skrót ostatniego wpisu", en: "hash of the newest entry"), info.hash),
    ]
    let width = rows.map { DisplayWidth.columns($0.1(preferences.language)) }.max() ?? 0
    let lines = rows.map { $0.1(preferences.language).padded(to: width + 2) + $0.2 }
    tell(
      "info", rows.map { ($0.0, $0.2) },
      as: Text(pl: lines.joined(separator: "\n"), en: lines.joined(separator: "\n")))
  }

  private func tellRebuilt(_ accounts: Int) {
    tell(
      "rebuild", [("accounts", String(accounts))],
      as: Text(
        pl: "Tabele wyszukiwania odtworzono z dziennika; kont: \(accounts).",
        en: "The lookup tables were rebuilt from the journal; accounts: \(accounts)."))
  }

  /// Numbers are JSON numbers.
  private func tell(_ action: String, _ values: [(name: String, value: String)], as words: Text) {
    guard preferences.format == .json else { return StandardStreams.print(words(preferences.language)) }
    var object = JSONObject()
    object.add("file", store.path)
    object.add("action", action)
    for (name, value) in values {
      if let number = Int(value) { object.add(name, number) } else { object.add(name, value) }
    }
    StandardStreams.print(object.line)
  }
}
