import CommandLanguage
import Glibc
import PlainText

/// Why a file cannot be written.
enum WriteProblem: Error {
  case notPermitted
  /// A device, a pipe.
  case notAFile
  case isFolder
  /// Something else, where files are to be put into a folder.
  case notAFolder
  /// The folder that it would be in is not there.
  case folderMissing
  /// A database, or what belongs to one.
  case isStore
  case isProgram
  case isScenarioFile
  /// What the program has read it from.
  case isInput
  /// Something that does not begin as what is to be written.
  case holdsSomethingElse
  /// A pipe without anybody at its other end.
  case nobodyReads
  /// A capture takes the place of captures alone.
  case isNoCapture
  /// Somebody has saved it since it was read.
  case changed
  /// As `changed`; but what was saved could not come back to its place and lies at this path.
  case changedAndKept(at: String)
  case other(String)

  /// The problem that the system has just told.
  static var ofSystem: WriteProblem {
    let code = errno
    return code == EACCES || code == EPERM || code == EROFS
      ? .notPermitted : .other(String(cString: strerror(code)))
  }

  var words: Text {
    switch self {
    case .notPermitted: Text(pl: "brak prawa do zapisu", en: "writing it is not permitted")
    case .notAFile: Text(pl: "to nie jest zwykły plik", en: "it is not a regular file")
    case .isFolder: Text(pl: "to katalog, a nie plik", en: "it is a folder, not a file")
    case .notAFolder: Text(pl: "to nie jest katalog", en: "it is not a folder")
    case .folderMissing: Text(pl: "nie ma takiego katalogu", en: "its folder does not exist")
    case .isStore:
      Text(
        pl: "to plik z danymi (baza SQLite); nie wolno go zastąpić",
        en: "it is a store (a SQLite database) and is not replaced")
    case .isProgram: Text(pl: "to program; nie wolno go zastąpić", en: "it is a program and is not replaced")
    case .isScenarioFile:
      Text(
        pl: "to plik ze scenariuszami; nie wolno go zastąpić", en: "it is a scenario file and is not replaced"
      )
    case .isInput:
      Text(
        pl: "z tego pliku korzystają te scenariusze; nie wolno go zastąpić",
        en: "these scenarios are read from this file; it is not replaced")
    case .holdsSomethingElse:
      Text(
        pl: "ten plik zawiera coś innego niż taki raport; podaj inną nazwę albo usuń go",
        en: "it holds something else than such a report; give another name, or delete it")
    case .nobodyReads:
      Text(pl: "nikt nie czyta z tego potoku", en: "it is a pipe that nobody reads from")
    case .isNoCapture:
      Text(
        pl: "ten plik nie jest nagraniem konto, więc nie wolno go zastąpić; podaj inną nazwę",
        en: "it is not a capture of konto, so it is not replaced; give another name")
    case .changed:
      Text(
        pl: "plik zmienił się od czasu wczytania, więc go nie nadpisano",
        en: "it has changed since it was read, so it was left as it is")
    case .changedAndKept(let path):
      Text(
        pl: "plik zmienił się od czasu wczytania; to, co w nim zapisano, jest w pliku \(Visible.path(path))",
        en: "it has changed since it was read; what was saved in it is in \(Visible.path(path))")
    case .other(let reason):
      Text(pl: "nie da się zapisać (\(reason))", en: "it cannot be written (\(reason))")
    }
  }
}
