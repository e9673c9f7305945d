import CommandLanguage
import Journal
import PlainText

extension StoreFlaw {
  /// The stable name of what is wrong, as JSON has it.
  package var code: String {
    switch self {
    case .trail: "audit-broken"
    case .structure, .incomplete: "structure-differs"
    case .decision: "decision-differs"
    case .lookups: "lookups-differ"
    case .inbox, .unread: "inbox-differs"
    case .waiting: "queue-differs"
    case .sessions: "sessions-differ"
    }
  }

  /// What is wrong and what to do.
  package var words: Text {
    switch self {
    case .trail(let entry):
      Text(
        pl:
          "Dziennik zmieniono poza programem (audit-broken), od wpisu \(entry); zabezpiecz kopię danych i powiadom administratora.",
        en:
          "The trail was altered outside the program (audit-broken), from entry \(entry) on; keep a copy of the store and tell the administrator."
      )
    case .structure(let name):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale zmieniono budowę tabel (structure-differs): „\(Visible.text(name))”; przywróć kopię zapasową.",
        en:
          "The entries of the trail are unaltered, but the store's structure is not its own (structure-differs): “\(Visible.text(name))”; restore a backup."
      )
    case .incomplete(let name):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale zmieniono budowę tabel (structure-differs): brakuje „\(Visible.text(name))”; odtwórz to: konto store rebuild.",
        en:
          "The entries of the trail are unaltered, but the store's structure is not its own (structure-differs): “\(Visible.text(name))” is gone; put it back: konto store rebuild."
      )
    case .decision(let departure): departure.words
    case .lookups(let rows):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale tabele wyszukiwania są z nim niezgodne (lookups-differ; wiersze: \(rows)); odtwórz je: konto store rebuild.",
        en:
          "The entries of the trail are unaltered, but the lookup tables differ from it (lookups-differ; rows: \(rows)); make them anew: konto store rebuild."
      )
    case .unread(let messages):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale ze skrzynek znikły nieprzeczytane wiadomości (inbox-differs): \(messages); sprawdź, kto ma dostęp do danych, a pacjent niech ponownie poprosi o zresetowanie hasła.",
        en:
          "The entries of the trail are unaltered, but messages that nobody has read are gone from the inboxes (inbox-differs): \(messages); find out who can reach the store, and let the patient ask for a reset again."
      )
    case .inbox(let messages):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale w skrzynkach są wiadomości, których portal nie wysłał (inbox-differs): \(messages); przywróć kopię zapasową.",
        en:
          "The entries of the trail are unaltered, but there are messages in the inboxes that the portal did not send (inbox-differs): \(messages); restore a backup."
      )
    case .waiting(let visitors):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale kolejki są z nim niezgodne (queue-differs; osoby: \(visitors)): są w nich osoby, które się nie zgłosiły, zostały już obsłużone, nie okazały tego, co przy nich zapisano, albo nie są na swoim miejscu; sprawdź, kto ma dostęp do danych, i przywróć kopię zapasową.",
        en:
          "The entries of the trail are unaltered, but the queues differ from it (queue-differs; people: \(visitors)): people wait who never came, have been served, did not show what is noted there, or are not in their place; find out who can reach the store, and restore a backup."
      )
    case .sessions(let count):
      Text(
        pl:
          "Wpisy w dzienniku są niezmienione, ale w danych są sesje na portalu, których dziennik nie potwierdza (sessions-differ; sesje: \(count)); sprawdź, kto ma dostęp do danych, i przywróć kopię zapasową.",
        en:
          "The entries of the trail are unaltered, but sessions on the portal are noted that it does not bear out (sessions-differ; sessions: \(count)); find out who can reach the store, and restore a backup."
      )
    }
  }
}

extension StoreFlaw {
  /// What is told at every opening of a store of which only the structure was looked at.
  package var warning: Text {
    switch self {
    case .structure(let name):
      Text(
        pl:
          "uwaga: zmieniono budowę tabel (structure-differs): „\(Visible.text(name))”; nie można ufać temu, co się w nich znajdzie – sprawdź je (konto store verify) i przywróć kopię zapasową",
        en:
          "beware: the store's structure is not its own (structure-differs): “\(Visible.text(name))”; what is found in it cannot be trusted – verify it (konto store verify) and restore a backup"
      )
    case .incomplete(let name):
      Text(
        pl:
          "uwaga: zmieniono budowę tabel (structure-differs): brakuje „\(Visible.text(name))”; sprawdź tabele (konto store verify) i odtwórz to, czego brakuje (konto store rebuild)",
        en:
          "beware: the store's structure is not its own (structure-differs): “\(Visible.text(name))” is gone; verify it (konto store verify) and put it back (konto store rebuild)"
      )
    case .trail, .decision, .lookups, .inbox, .unread, .waiting, .sessions: words
    }
  }
}

extension StoreProblem {
  var wordsOfFlaw: Text {
    if case .structureDiffers(let name) = self {
      return Text(
        pl:
          "zmieniono budowę tabel (structure-differs): „\(Visible.text(name))” uruchamia się przy każdym zapisie, dlatego niczego nie zapisano; przywróć kopię zapasową, a te dane czytaj z --read-only",
        en:
          "the store's structure is not its own (structure-differs): “\(Visible.text(name))” would act on whatever is written, so nothing was; restore a backup, and read this one with --read-only"
      )
    }
    if case .tableLost(let name) = self {
      return Text(
        pl:
          "zmieniono budowę tabel (structure-differs): brakuje tabeli „\(Visible.text(name))”; odtwórz ją (konto store rebuild PLIK) albo przywróć kopię zapasową",
        en:
          "the store's structure is not its own (structure-differs): its table “\(Visible.text(name))” is gone; put it back (konto store rebuild FILE), or restore a backup"
      )
    }
    return Text(
      pl:
        "tabele wyszukiwania są niezgodne z dziennikiem (lookups-differ), dlatego czynności nie wykonano; odtwórz je: konto store rebuild PLIK",
      en:
        "the lookup tables differ from the journal (lookups-differ), so the act is not done; make them anew: konto store rebuild FILE"
    )
  }
}
