import Activation
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
      case let words where words.count == 3 && words[0] == "trail":
        guard let count = Int(words[2]), count >= 10 else { leave(2, usage) }
        try makeTrail(count, into: words[1])
      case let words where words.count == 2 && words[0] == "ask": try ask(words[1])
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

  private static func makeTrail(_ count: Int, into path: String) throws {
    let store = try Store(path, .writing)
    guard store.isNew else { leave(2, "\(path) is there already.\n" + usage) }
    var invention = try TrailInvention(count, upTo: now)
    try store.importing(cache: 1024) { invention.next() }
    store.close()
  }

  private static func ask(_ name: String) throws {
    let store = try StoreName(name).open(.writing, patience: Patience())
    for line in try TrailQuestions(store, at: now).report() { print(line) }
    store.close()
  }

  private static var now: Moment { Moment(seconds: Int64(Date().timeIntervalSince1970)) }

  private static let usage = """
    Usage: StoreBench generate FILE COUNT   a new store of so many accounts
           StoreBench trail FILE COUNT      a new store of so many entries, up to now
           StoreBench ask STORE             how long the trail takes to answer: what, how many, milliseconds
           StoreBench script KEPT BASE      what was written to KEPT since it was copied from BASE, as SQL
    """

  private static func leave(_ status: Int32, _ words: String) -> Never {
    FileHandle.standardError.write(Data((words + "\n").utf8))
    exit(status)
  }
}
