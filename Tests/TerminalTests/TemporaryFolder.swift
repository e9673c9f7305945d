import Glibc
import Testing

/// A folder of its own for one test, removed with what the test leaves in it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/terminal-tests.XXXXXX".utf8CString)
    let path: String? = template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = mkdtemp(start) else { return nil }
      return String(cString: made)
    }
    self.path = try #require(path)
  }

  deinit { Self.remove(path) }

  /// Removes a file, a link (not what it leads to) or a folder with everything in it.
  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ name: String, _ bytes: [UInt8], mode: mode_t = 0o600) throws {
    let number = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, mode)
    try #require(number >= 0)
    defer { close(number) }
    try #require(fchmod(number, mode) == 0)
    try #require(Glibc.write(number, bytes, bytes.count) == bytes.count)
  }

  func mode(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(file(name), &status) == 0 ? status.st_mode : nil
  }

  func text(_ name: String) throws -> String {
    let number = open(file(name), O_RDONLY)
    try #require(number >= 0)
    defer { close(number) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(number, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  var names: [String] { Self.names(in: path) }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
