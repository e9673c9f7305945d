import CommandLanguage
import Journal
import PlainText

extension StoreProblem {
  /// What is wrong with a store and what to do, in one line.
  package func words(of path: String, _ language: Language) -> String { text(of: path)(language) }

  func text(of path: String) -> Text {
    let words = words
    return Text(pl: "\(Visible.text(path)): \(words.pl)", en: "\(Visible.text(path)): \(words.en)")
  }

  private var words: Text {
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
          "plik z danymi pochodzi z nowszej wersji programu (schemat \(version), znany do \(known)); użyj nowszego konto",
        en: "the store is of a newer version (schema \(version), known up to \(known)); use a newer konto")
    case .truncated:
      Text(pl: "plik jest ucięty; przywróć kopię zapasową", en: "the file is cut short; restore a backup")
    case .damaged(let detail):
      Text(
        pl: "plik z danymi jest uszkodzony (\(Visible.text(detail))); przywróć kopię zapasową",
        en: "the store is damaged (\(Visible.text(detail))); restore a backup")
    case .corruptEvent, .unknownEvent, .inconsistent: wordsOfJournal
    case .locked:
      Text(
        pl: "inny proces zbyt długo blokuje plik z danymi; zakończ go albo spróbuj później",
        en: "another process has held the store for too long; end it, or try again later")
    case .full:
      Text(
        pl: "na dysku nie ma miejsca; czynności nie wykonano – zwolnij miejsce i powtórz ją",
        en: "the disk is full; the act is not done – free some space and repeat it")
    case .targetFolderMissing(let target):
      Text(
        pl: "nie ma katalogu dla kopii \(Visible.text(target)); najpierw go utwórz",
        en: "there is no folder for the copy \(Visible.text(target)); create it first")
    case .targetExists(let target):
      Text(
        pl: "\(Visible.text(target)) już istnieje; podaj inną nazwę kopii",
        en: "\(Visible.text(target)) exists already; name another file for the copy")
    case .other(let detail):
      Text(
        pl: "pliku z danymi nie można użyć: \(Visible.text(detail)); sprawdź dysk i uprawnienia",
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
        pl: "wpis \(entry) ma zdarzenie nieznanego rodzaju „\(Visible.text(kind))”; użyj nowszego konto",
        en: "entry \(entry) has an event of the unknown kind “\(Visible.text(kind))”; use a newer konto")
    case .inconsistent(let stream):
      Text(
        pl: "historia \(Visible.text(stream)) ma lukę albo zaczyna się dwa razy; przywróć kopię zapasową",
        en: "the history of \(Visible.text(stream)) has a gap or begins twice; restore a backup")
    case .missing, .folderMissing, .isFolder, .notPermitted, .notWritable, .empty, .notADatabase, .foreign,
      .newer, .truncated, .damaged, .locked, .full, .targetFolderMissing, .targetExists, .other:
      words
    }
  }
}
