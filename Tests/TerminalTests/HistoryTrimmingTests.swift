import Glibc
import TestSupport
import Testing

@testable import Terminal

struct HistoryTrimmingTests {
  private let folder: TestSupport.Folder

  init() throws { folder = try TestSupport.Folder() }

  private func fill(_ path: String, _ count: Int) {
    for entry in 1...count { _ = HistoryFile(path: path, keep: 3).append("e\(entry)") }
  }

  @Test func upToFourTimesAsManyStay() {
    fill(folder.path("h"), 12)
    #expect(HistoryFile(path: folder.path("h")).load(limit: 100).count == 12)
  }

  @Test func oneMoreLeavesTheNewest() throws {
    fill(folder.path("h"), 13)
    #expect(try folder.text("h") == "e11\ne12\ne13\n")
    #expect(folder.mode("h") == S_IFREG | 0o600)
    #expect(try folder.names() == ["h"])
  }

  @Test func symbolicLinkStaysOne() throws {
    #expect(symlink(folder.path("real"), folder.path("link")) == 0)
    fill(folder.path("link"), 13)
    #expect((folder.mode("link") ?? 0) & S_IFMT == S_IFLNK)
    #expect(try folder.text("real") == "e11\ne12\ne13\n")
  }

  @Test func trimmingFromManySidesKeepsTheNewestOfEach() async {
    let path = folder.path("h")
    await withTaskGroup(of: Void.self) { group in
      for side in 0..<4 {
        group.addTask {
          for turn in 0..<60 { _ = HistoryFile(path: path, keep: 3).append("\(side)-\(turn)") }
        }
      }
    }
    let entries = HistoryFile(path: path).load(limit: 100)
    #expect((3...12).contains(entries.count))
    #expect(entries.allSatisfy { $0.split(separator: "-").count == 2 })
  }
}
