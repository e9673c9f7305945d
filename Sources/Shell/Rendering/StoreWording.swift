import CommandLanguage
import Journal
import PlainText

extension StoreProblem {
  /// What is wrong with a store and what to do, in one line.
  func text(of path: String) -> Text {
    let words = words
    return Text(pl: "\(Visible.path(path)): \(words.pl)", en: "\(Visible.path(path)): \(words.en)")
  }

  /// What is wrong and what to do, without the file's name.
  package var words: Text {
    switch self {
    case .missing:
      Text(
        pl: "nie ma takiego pliku; sprawdź jego nazwę", en: "there is no such file; check its name")
    case .folderMissing:
      Text(pl: "nie ma takiego katalogu; najpierw go utwórz", en: "there is no such folder; create it first")
    case .isFolder: Text(pl: "to katalog; podaj plik z danymi", en: "this is a folder; name the store's file")
    case .notPermitted:
      Text(
        pl: "brak uprawnień do tego pliku; poproś jego właściciela albo podaj inny",
        en: "no permission for this file; ask its owner, or name another")
    case .notWritable:
      Text(
        pl: "plik albo jego katalog jest tylko do odczytu; nadaj prawo zapisu albo otwórz go z --read-only",
        en: "the file or its folder is read-only; allow writing, or open it with --read-only")
    case .empty:
      Text(
        pl:
          "plik jest pusty, więc nie jest plikiem z danymi; usuń go, aby utworzyć nowy, albo przywróć kopię",
        en: "the file is empty, so it is not a store; delete it to begin a new one, or restore a backup")
    case .notADatabase:
      Text(
        pl:
          "to nie jest ani plik z danymi programu konto, ani żadna baza SQLite; sprawdź nazwę pliku albo przywróć kopię",
        en:
          "this is neither a store of konto nor any SQLite database; check the file's name, or restore a backup"
      )
    case .foreign:
      Text(
        pl: "to baza innego programu; podaj plik z danymi programu konto",
        en: "this is the database of another program; name a store of konto")
    case .newer(let version, let known):
      Text(
        pl:
          "dane pochodzą z nowszej wersji programu (schemat \(version), znany do \(known)); użyj nowszej wersji programu",
        en: "the store is of a newer version (schema \(version), known up to \(known)); use a newer konto"
      )
    case .truncated:
      Text(pl: "plik jest ucięty; przywróć kopię zapasową", en: "the file is cut short; restore a backup")
    case .damaged(let detail):
      Text(
        pl: "dane są uszkodzone (\(Visible.text(detail))); przywróć kopię zapasową",
        en: "the store is damaged (\(Visible.text(detail))); restore a backup")
    case .corruptEvent, .unknownEvent, .inconsistent, .trailBroken, .clockFarAhead: wordsOfJournal
    case .structureDiffers, .tableLost, .lookupsDiffer: wordsOfFlaw
    case .flawed(let flaw): flaw.words
    case .unmade, .unnamed, .notAFile, .moved, .replaced, .foreignLog, .logLeft, .sameFile: wordsOfPlace
    case .targetExists, .targetFolderMissing, .targetNotWritable, .targetFull: wordsOfTarget
    case .server(let trouble): trouble.words
    case .locked:
      Text(
        pl: "inny proces zbyt długo blokuje dane; zakończ go albo spróbuj później",
        en: "another process has held the store for too long; end it, or try again later")
    case .interrupted:
      Text(
        pl: "przerwano przed końcem; niczego nie ustalono i niczego nie zmieniono",
        en: "interrupted before the end; nothing was found out, and nothing was changed")
    case .full:
      Text(
        pl: "na dysku nie ma miejsca; czynności nie wykonano – zwolnij miejsce i powtórz ją",
        en: "the disk is full; the act is not done – free some space and repeat it")
    case .other(let detail):
      Text(
        pl: "danych nie można użyć: \(Visible.text(detail)); sprawdź dysk i uprawnienia",
        en: "the store cannot be used: \(Visible.text(detail)); check the disk and the permissions")
    }
  }

  private var wordsOfJournal: Text {
    switch self {
    case .corruptEvent(let stream, let version, let entry):
      Text(
        pl:
          "zdarzenie \(version) w \(Visible.text(stream)) (wpis \(entry)) zostało zmienione po zapisaniu; przywróć kopię zapasową",
        en:
          "event \(version) of \(Visible.text(stream)) (entry \(entry)) is not what was written; restore a backup"
      )
    case .unknownEvent(let kind, let entry):
      Text(
        pl:
          "wpis \(entry) ma zdarzenie nieznanego rodzaju „\(Visible.text(kind))”; użyj nowszej wersji programu",
        en: "entry \(entry) has an event of the unknown kind “\(Visible.text(kind))”; use a newer konto"
      )
    case .inconsistent(let stream):
      Text(
        pl: "historia \(Visible.text(stream)) ma lukę albo zaczyna się dwa razy; przywróć kopię zapasową",
        en: "the history of \(Visible.text(stream)) has a gap or begins twice; restore a backup")
    case .trailBroken(let entry):
      Text(
        pl:
          "dziennik zmieniono poza programem (audit-broken), od wpisu \(entry); zabezpiecz kopię danych i powiadom administratora",
        en:
          "the trail was altered outside the program (audit-broken), from entry \(entry) on; keep a copy of the store and tell the administrator"
      )
    case .clockFarAhead(let newest):
      Text(
        pl:
          "zegar systemu wyprzedza ostatni wpis (\(newest.readable)) o ponad 400 dni, dlatego niczego nie zapisano; popraw zegar, a jeśli jest dobrze nastawiony, potwierdź to: konto store clock PLIK --accept --as admin",
        en:
          "the system clock is more than 400 days ahead of the newest entry (\(newest.readable)), so nothing was written; set the clock right, or if it is, confirm it: konto store clock FILE --accept --as admin"
      )
    case .structureDiffers, .tableLost, .lookupsDiffer, .flawed, .logLeft, .sameFile, .missing, .unmade,
      .unnamed,
      .notAFile,
      .moved, .replaced, .foreignLog, .folderMissing, .isFolder,
      .notPermitted, .notWritable, .empty, .notADatabase, .foreign, .newer, .truncated, .damaged, .locked,
      .interrupted,
      .full,
      .targetFolderMissing, .targetNotWritable, .targetFull, .targetExists, .server, .other:
      words
    }
  }

  private var wordsOfPlace: Text {
    switch self {
    case .unmade:
      Text(
        pl: "nie ma takiego pliku z danymi; sprawdź nazwę albo utwórz nowy: konto store create PLIK",
        en: "there is no such store; check its name, or make a new one: konto store create FILE")
    case .unnamed: Text(pl: "nazwa pliku jest pusta; podaj ją", en: "the file's name is empty; give one")
    case .notAFile:
      Text(
        pl: "to nie jest zwykły plik, lecz urządzenie albo potok; podaj plik z danymi",
        en: "this is no regular file but a device or a pipe; name the store's file")
    case .moved:
      Text(
        pl:
          "plik przeniesiono, usunięto albo zastąpiono innym, gdy był otwarty; czynności nie wykonano – zakończ i otwórz właściwy plik",
        en:
          "the file was moved, removed or replaced while it was open; the act is not done – leave, and open the right file"
      )
    case .replaced:
      Text(
        pl:
          "plik zastąpiono innym albo jego starszą wersją; czynności nie wykonano – zakończ i otwórz plik ponownie",
        en:
          "another store, or an older state of this one, is in its place; the act is not done – leave, and open the file anew"
      )
    case .foreignLog:
      Text(
        pl:
          "plik -wal obok niego do niego nie należy: pozostał po innym pliku; przenieś pliki -wal i -shm gdzie indziej i sprawdź dane (konto store verify)",
        en:
          "the -wal file beside it does not continue it: it was left by another file; move the -wal and -shm files elsewhere and verify the store (konto store verify)"
      )
    case .logLeft:
      Text(
        pl:
          "pliku nie ma, ale został jego dziennik zmian (plik -wal), a w nim być może najnowsze wpisy; przenieś plik z danymi z powrotem na to miejsce albo plik -wal tam, gdzie teraz jest plik z danymi",
        en:
          "the file is gone, but its -wal file is still here and may hold the newest entries; move the store back here, or the -wal file to where the store is now"
      )
    case .sameFile:
      Text(
        pl: "kopia zapasowa i plik z danymi to jeden i ten sam plik; podaj inny",
        en: "the backup and the store are one and the same file; name another")
    case .structureDiffers, .tableLost, .lookupsDiffer, .flawed, .missing, .folderMissing, .isFolder,
      .notPermitted,
      .notWritable,
      .empty, .notADatabase, .foreign,
      .newer, .truncated, .damaged, .corruptEvent, .unknownEvent, .inconsistent, .trailBroken, .clockFarAhead,
      .locked, .interrupted, .full, .targetFolderMissing, .targetNotWritable, .targetFull, .targetExists,
      .server, .other:
      words
    }
  }

  private var wordsOfTarget: Text {
    switch self {
    case .targetFolderMissing(let target):
      Text(
        pl: "nie ma katalogu dla kopii \(Visible.path(target)); najpierw go utwórz",
        en: "there is no folder for the copy \(Visible.path(target)); create it first")
    case .targetExists(let target):
      Text(
        pl: "\(Visible.path(target)) już istnieje; podaj inną nazwę",
        en: "\(Visible.path(target)) exists already; give another name")
    case .targetNotWritable(let target):
      Text(
        pl: "brak prawa do zapisania kopii \(Visible.path(target)); podaj inny katalog albo nadaj to prawo",
        en: "the copy \(Visible.path(target)) may not be written; name another folder, or allow writing there"
      )
    case .targetFull(let target):
      Text(
        pl: "na kopię \(Visible.path(target)) zabrakło miejsca; zwolnij je albo podaj inny dysk",
        en: "there is no room for the copy \(Visible.path(target)); free some, or name another disk")
    case .structureDiffers, .tableLost, .lookupsDiffer, .flawed, .logLeft, .sameFile, .missing, .unmade,
      .unnamed,
      .notAFile,
      .moved, .replaced, .foreignLog, .folderMissing, .isFolder,
      .notPermitted, .notWritable, .empty, .notADatabase, .foreign, .newer, .truncated, .damaged,
      .corruptEvent, .unknownEvent, .inconsistent, .trailBroken, .clockFarAhead, .locked, .interrupted, .full,
      .server,
      .other:
      words
    }
  }
}
