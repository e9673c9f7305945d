import Glibc
import TestSupport
import Testing

@testable import Terminal

struct HistoryFileTests {
  private let folder: TestSupport.Folder

  init() throws { folder = try TestSupport.Folder() }

  @Test func entriesComeBackOldestFirst() {
    let file = HistoryFile(path: folder.path("h"))
    for entry in ["zażółć", "日本", " a\tb"] { #expect(file.append(entry)) }
    #expect(file.load(limit: 10) == ["zażółć", "日本", " a\tb"])
  }

  @Test func newestDuplicateCountsAndTheLimitKeepsTheNewest() {
    let file = HistoryFile(path: folder.path("h"))
    for entry in ["a", "b", "a", "c"] { _ = file.append(entry) }
    #expect(file.load(limit: 10) == ["b", "a", "c"])
    #expect(file.load(limit: 2) == ["a", "c"])
    #expect(file.load(limit: -1) == [])
  }

  @Test func fileAndItsFoldersAreTheOwnersOnly() {
    let file = HistoryFile(path: folder.path("x/y/h"))
    #expect(file.append("a"))
    #expect(folder.mode("x/y/h") == S_IFREG | 0o600)
    #expect(folder.mode("x/y") == S_IFDIR | 0o700)
  }

  @Test func openFileIsTightenedByLoading() throws {
    try folder.write("h", Array("a\n".utf8), mode: 0o644)
    #expect(HistoryFile(path: folder.path("h")).load(limit: 1) == ["a"])
    #expect(folder.mode("h") == S_IFREG | 0o600)
  }

  @Test func openFileIsTightenedByAppending() throws {
    try folder.write("h", Array("a\n".utf8), mode: 0o666)
    #expect(HistoryFile(path: folder.path("h")).append("b"))
    #expect(folder.mode("h") == S_IFREG | 0o600)
  }

  @Test(arguments: ["", "a\nb"])
  func entryThatIsNoLineIsRefused(entry: String) {
    #expect(!HistoryFile(path: folder.path("h")).append(entry))
    #expect(folder.mode("h") == nil)
  }

  @Test(arguments: ["/proc/none/h", "/dev/null/h", "", "/", "/dev/full"])
  func pathThatCannotBeWrittenIsNoReasonToStop(path: String) {
    let file = HistoryFile(path: path)
    #expect(!file.append("a"))
    #expect(file.load(limit: 10) == [])
  }

  @Test func devNullIsAcceptedAndLeftAlone() {
    #expect(HistoryFile(path: "/dev/null").append("a"))
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & 0o777 != 0o600)
  }

  @Test func brokenLineDoesNotSwallowTheNext() throws {
    try folder.write("h", Array("cut".utf8))
    #expect(HistoryFile(path: folder.path("h")).append("ą"))
    #expect(try folder.text("h") == "cut\ną\n")
  }

  @Test func bytesThatAreNoTextStayInTheFile() throws {
    try folder.write("h", [0xFF, 0x0A, 0x61, 0x0A])
    #expect(HistoryFile(path: folder.path("h")).load(limit: 5) == ["\u{FFFD}", "a"])
  }

  /// Whoever is at a prompt waits for no history.
  @Test func aLockOfAnotherIsGivenUpAtOnce() throws {
    let file = HistoryFile(path: folder.path("h"))
    #expect(file.append("a"))
    let other = open(folder.path("h"), O_RDONLY)
    #expect(other >= 0 && flock(other, LOCK_SH) == 0)
    #expect(!file.append(["b", "c"]))
    #expect(file.load(limit: 10) == ["a"])
    close(other)
    #expect(file.append(["b", "c"]))
    #expect(file.load(limit: 10) == ["a", "b", "c"])
  }

  @Test func appendingFromManySidesLosesNothing() async {
    let path = folder.path("h")
    await withTaskGroup(of: Void.self) { group in
      for side in 0..<8 {
        group.addTask {
          for turn in 0..<40 {
            // A lock of another side is given up at once: what is not kept yet is tried again.
            while !HistoryFile(path: path).append("\(side)-\(turn)") { await Task.yield() }
          }
        }
      }
    }
    #expect(HistoryFile(path: path).load(limit: 1000).count == 320)
  }
}
