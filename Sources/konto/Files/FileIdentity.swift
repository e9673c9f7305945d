import Glibc

/// A file, by however many names it is known.
enum FileIdentity: Hashable {
  case known(device: dev_t, number: ino_t)
  /// Standard input, and what cannot be asked about.
  case named(String)

  init(_ path: String) {
    guard path != Files.standardInput, let identity = FileStatus(path)?.identity else {
      self = .named(path == Files.standardInput ? path : Files.identityOfNew(path))
      return
    }
    self = .known(device: identity.device, number: identity.number)
  }
}
