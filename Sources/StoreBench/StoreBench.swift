import Foundation
import Journal

/// Development only: makes large stores of invented accounts, and shows what SQL an act of konto comes to. Built by
/// `scripts/generate-store` and `scripts/bench-store`; `konto` does not depend on it.
@main
enum StoreBench {
  static func main() {
    do {
      switch Array(CommandLine.arguments.dropFirst()) {
      case let words where words.count == 3 && words[0] == "generate":
        guard let count = Int(words[2]), count > 0 else { leave(2, usage) }
        try generate(count, into: words[1])
      case let words where words.count == 3 && words[0] == "script":
        print(try WrittenSQL(of: words[1], since: words[2]).text(), terminator: "")
      default: leave(2, usage)
      }
    } catch {
      leave(3, "StoreBench: \(error)")
    }
  }

  private static func generate(_ count: Int, into path: String) throws {
    let store = try Store(path, .writing)
    guard store.isNew else { leave(2, "\(path) is there already.\n" + usage) }
    var invention = try Invention(accounts: count)
    try store.importing(cache: 1024) { try invention.next() }
    store.close()
  }

  private static let usage = """
    Usage: StoreBench generate FILE COUNT   a new store of so many accounts
           StoreBench script KEPT BASE      what was written to KEPT since it was copied from BASE, as SQL
    """

  private static func leave(_ status: Int32, _ words: String) -> Never {
    FileHandle.standardError.write(Data((words + "\n").utf8))
    exit(status)
  }
}
