import Foundation

/// A folder of its own for a test, gone with it.
package final class Folder {
  package let url: URL

  package init() throws {
    // Without digits: eleven in a row would be masked as a PESEL in what a program tells of its path.
    let name = UUID().uuidString.replacing(/[0-9]/) { String(Array("ghijklmnop")[Int($0.output) ?? 0]) }
    url = FileManager.default.temporaryDirectory.appending(path: "konto-" + name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func file(_ name: String) -> URL { url.appending(path: name) }
  package func path(_ name: String) -> String { file(name).path }

  /// The names of what lies in it, in order.
  package func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }

  /// Writes a file, with the folders on its way, and gives its path.
  package func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }

  package func write(_ name: String, _ data: Data) throws -> String {
    let file = file(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }
}
