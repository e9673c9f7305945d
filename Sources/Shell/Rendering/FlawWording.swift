import CommandLanguage
import Journal
import PlainText

extension StoreFlaw {
  /// The stable name of what is wrong, as JSON has it.
  package var code: String {
    switch self {
    case .trail: "audit-broken"
    case .structure: "structure-differs"
    case .lookups: "lookups-differ"
    case .inbox: "inbox-differs"
    }
  }

  /// What is wrong and what to do.
  package var words: Text {
    switch self {
    case .trail(let entry):
      Text(
        pl:
          "Dziennik zmieniono poza programem (audit-broken), od wpisu \(entry); zabezpiecz kopię pliku i powiadom administratora.",
        en:
          "The trail was altered outside the program (audit-broken), from entry \(entry) on; keep a copy of the file and tell the administrator."
      )
    case .structure(let name):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale zmieniono budowę pliku (structure-differs): „\(Visible.text(name))”; przywróć kopię zapasową.",
        en:
          "The entries of the trail are unaltered, but the file's structure is not its own (structure-differs): “\(Visible.text(name))”; restore a backup."
      )
    case .lookups(let rows):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale tabele wyszukiwania są z nim niezgodne (lookups-differ; wiersze: \(rows)); odtwórz je: konto store rebuild.",
        en:
          "The entries of the trail are unaltered, but the lookup tables differ from it (lookups-differ; rows: \(rows)); make them anew: konto store rebuild."
      )
    case .inbox(let messages):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale w skrzynkach są wiadomości, których portal nie wysłał (inbox-differs): \(messages); przywróć kopię zapasową.",
        en:
          "The entries of the trail are unaltered, but there are messages in the inboxes that the portal did not send (inbox-differs): \(messages); restore a backup."
      )
    }
  }
}
