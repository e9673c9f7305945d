import CommandLanguage
import Exploration
import Glibc
import ScenarioTesting
import Shell

/// What a file that is written may take the place of: nothing that anybody would miss.
enum Replacement: Sendable {
  /// A document: an empty file, or one that begins like it.
  case document(isBegun: @Sendable (String) -> Bool)
  /// A session that was captured: a file of scenarios, but one that begins as such.
  case capture
  /// A scenario that `konto explore` has found: a file of scenarios, but one that begins as such.
  case found
  /// Lines that are added to those that are there.
  case lines

  /// What a report of this format is.
  init(_ format: some ReportForm) { self = .document { format.isBegun(by: $0) } }

  /// Why what is there may not be lost; nil where nothing is, or nothing that matters.
  func obstacle(at path: String) -> WriteProblem? {
    if Self.isBesideStore(path) { return .isStore }
    guard let status = FileStatus(path) else { return nil }
    if status.isFolder { return .isFolder }
    if status.isBlockDevice || status.isSocket { return .notAFile }
    guard status.isFile else { return nil }
    if !self.isOfScenarios, Self.isScenarioFile(path) { return .isScenarioFile }
    if InputFiles.has(path) { return .isInput }
    guard let beginning = FileBeginning(path) else { return .ofSystem }
    if beginning.isEmpty { return nil }
    if beginning.isOfStore { return .isStore }
    if status.isExecutable || beginning.isOfProgram { return .isProgram }
    switch self {
    case .document(let isBegun): return isBegun(beginning.text) ? nil : .holdsSomethingElse
    case .found: return beginning.text.hasPrefix(GoalScenario.firstLine) ? nil : .holdsSomethingElse
    case .capture: return Self.isCapture(beginning.text) ? nil : .isNoCapture
    case .lines: return nil
    }
  }

  private var isOfScenarios: Bool {
    switch self {
    case .capture, .found: true
    case .document, .lines: false
    }
  }

  private static func isCapture(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).first.map { $0 == CaptureFiles.firstLine } ?? false
  }

  /// By any of its names, in any case: other systems tell no difference.
  private static func isScenarioFile(_ path: String) -> Bool {
    [path, Files.identity(path)].contains(where: IncludePath.isOfScenarios)
  }

  /// A file that SQLite keeps, or will keep, beside a store: it may hold the newest entries.
  private static func isBesideStore(_ path: String) -> Bool {
    ["-wal", "-shm", "-journal"].contains { ending in
      guard path.hasSuffix(ending) else { return false }
      return FileBeginning(String(path.dropLast(ending.count)))?.isOfStore ?? false
    }
  }
}

/// The first bytes of a regular file, from which its kind can be told.
private struct FileBeginning {
  private let bytes: ArraySlice<UInt8>

  /// nil: it cannot be read.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { return nil }
    self.bytes = bytes[..<count]
  }

  var isEmpty: Bool { bytes.isEmpty }

  var text: String {
    String(decoding: bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes, as: UTF8.self)
  }

  /// A database of SQLite, its write-ahead log, or its rollback journal (sqlite.org/fileformat2.html).
  var isOfStore: Bool { Self.databases.contains { bytes.starts(with: $0) } }

  /// Machine code, or a script with its interpreter.
  var isOfProgram: Bool { bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) || bytes.starts(with: "#!".utf8) }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static let databases: [[UInt8]] = [
    Array("SQLite format 3\0".utf8), [0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83],
    [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7],
  ]
}
