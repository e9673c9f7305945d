import Foundation
import TestSupport
import Testing

/// What the tests of history ask of a folder.
extension Folder {
  func write(_ name: String, _ bytes: [UInt8], mode: mode_t = 0o600) throws {
    let path = try write(name, Data(bytes))
    try #require(chmod(path, mode) == 0)
  }

  /// Of a link the link's own; nil if nothing is there.
  func mode(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mode : nil
  }

  func text(_ name: String) throws -> String { try String(contentsOf: file(name), encoding: .utf8) }
}
