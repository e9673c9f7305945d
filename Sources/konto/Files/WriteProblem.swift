import CommandLanguage
import Glibc

/// Why a file cannot be written.
enum WriteProblem: Error {
  case notPermitted
  /// A device, a pipe.
  case notAFile
  case isFolder
  /// The folder that it would be in is not there.
  case folderMissing
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
    case .folderMissing: Text(pl: "nie ma takiego katalogu", en: "its folder does not exist")
    case .other(let reason):
      Text(pl: "nie da się zapisać (\(reason))", en: "it cannot be written (\(reason))")
    }
  }
}
