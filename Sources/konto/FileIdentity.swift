import Glibc

/// A file, by however many names it is known.
enum FileIdentity: Hashable {
  case known(device: dev_t, number: ino_t)
  /// Standard input, and what cannot be asked about.
  case named(String)

  init(_ path: String) {
    var info = stat()
    guard path != Files.standardInput, stat(path, &info) == 0 else {
      self = .named(path)
      return
    }
    self = .known(device: info.st_dev, number: info.st_ino)
  }
}
