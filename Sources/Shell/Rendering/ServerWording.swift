import CommandLanguage
import Journal
import PlainText

extension ServerTrouble {
  /// What stands in the way and what to do.
  var words: Text {
    switch self {
    case .libraryMissing:
      Text(
        pl: "brak biblioteki libpq, bez której nie można połączyć się z serwerem; zainstaluj pakiet libpq5",
        en: "the library libpq, which the way to a server needs, is not installed; install the package libpq5"
      )
    case .unreachable(""):
      Text(
        pl: "nieprawidłowy adres serwera; popraw go",
        en: "this is no connection string that can be understood; correct it")
    case .unreachable(let words):
      Text(
        pl: "nie można połączyć się z serwerem: \(Visible.text(words))",
        en: "the server cannot be reached: \(Visible.text(words))")
    case .unencrypted:
      Text(
        pl:
          "serwer na innym komputerze nie szyfruje połączeń, więc niczego mu nie wysłano; włącz w nim TLS albo dopisz sslmode=disable, jeśli sieć jest bezpieczna",
        en:
          "the server on another computer does not encrypt, so nothing was sent; switch TLS on there, or add sslmode=disable if the network is safe"
      )
    case .connectionLost:
      Text(
        pl:
          "utracono połączenie z serwerem i nie udało się go odzyskać: nie wiadomo, czy ostatnią czynność zapisano – zanim ją powtórzysz, sprawdź to w dzienniku",
        en:
          "the connection to the server was lost, and there is no other: whether the last act was kept is not known – look into the trail before you repeat it"
      )
    case .schemaMissing:
      Text(
        pl: "w tej bazie nie ma jeszcze danych programu konto; przygotuj ją: konto store create ADRES",
        en: "this database holds no store of konto; make one: konto store create URL")
    case .schemaOlder(let version, let known):
      Text(
        pl:
          "tabele w tej bazie przygotowała starsza wersja programu konto (wersja tabel \(version), potrzebna \(known)), a zmienić je może tylko ich właściciel; niech administrator bazy wykona polecenia, które pokazuje: konto store create --print ADRES",
        en:
          "the tables in this database are of an earlier konto (version \(version), needed: \(known)), and only their owner may change them; let the database administrator carry out what this shows: konto store create --print URL"
      )
    case .schemaThere:
      Text(
        pl: "w tej bazie są już dane programu konto; podaj inną",
        en: "this database holds a store of konto already; name another")
    case .onlyReads:
      Text(
        pl:
          "ten serwer jest tylko do odczytu, bo jest repliką innego albo tak go ustawiono; otwórz dane z --read-only (wtedy nie zapisze się, kto co oglądał) albo podaj adres serwera głównego",
        en:
          "this server can only be read, since it follows another or is set so; open it with --read-only (who looked is then not recorded), or name the server that it follows"
      )
    case .refused(let words):
      Text(
        pl: "serwer odmówił: \(Visible.text(words)); poproś administratora bazy o uprawnienia",
        en:
          "the server refused: \(Visible.text(words)); ask the database administrator for the right to do it")
    case .notGranted(let words):
      Text(
        pl:
          "serwer odmówił, bo operator nie ma potrzebnej roli (\(Visible.text(words))); poproś administratora o jej nadanie",
        en:
          "the server refused, for want of a role (\(Visible.text(words))); ask the administrator to grant it"
      )
    case .notAllowed(let words):
      Text(
        pl: "serwer odmówił, bo ta rola na to nie pozwala (\(Visible.text(words)))",
        en: "the server refused, for the role has no part in it (\(Visible.text(words)))")
    case .betweenFileAndServer:
      Text(
        pl:
          "copy kopiuje dane z pliku do bazy na serwerze albo odwrotnie; kopię pliku robi konto store backup, kopię bazy jej administrator",
        en:
          "copy copies from a file to a server, or back; a file is copied by konto store backup, a database by its administrator"
      )
    case .onFilesOnly:
      Text(
        pl: "tę czynność wykonuje się tylko na pliku; w bazie na serwerze robi to jej administrator",
        en: "this is for files alone; on a server the database administrator does it")
    }
  }
}
