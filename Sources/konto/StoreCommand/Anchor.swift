import Activation
import CommandLanguage
import Glibc

/// The newest entry of a trail as a line of a file that is kept elsewhere: `MOMENT ENTRY HASH`.
struct Anchor {
  /// When it was taken.
  let moment: Moment
  let entry: Int
  /// 64 hexadecimal digits.
  let hash: String

  /// Appends it to a file that is new, empty, or holds such lines and nothing else at its beginning.
  func append(to path: String) throws(AnchorProblem) {
    if let obstacle = Replacement.lines.obstacle(at: path) { throw .system(obstacle) }
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system(.ofSystem) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .system(.notAFile)
    }
    if status.st_size > 0 {
      guard Self.isLine(Self.beginning(descriptor)) else { throw .holdsSomethingElse }
      guard Self.endsWithLine(descriptor, size: status.st_size) else { throw .holdsSomethingElse }
    }
    guard StandardStreams.write(line, to: descriptor), fsync(descriptor) == 0 else {
      throw .system(.ofSystem)
    }
  }

  private var line: String { "\(moment.timestamp) \(entry) \(hash)\n" }

  private static func beginning(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = max(0, pread(descriptor, &bytes, bytes.count, 0))
    return String(decoding: bytes[..<count].prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private static func endsWithLine(_ descriptor: Int32, size: off_t) -> Bool {
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, size - 1) == 1 && last == 0x0A
  }

  private static func isLine(_ text: String) -> Bool {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].hasSuffix("Z"), Int(parts[1]) != nil, parts[2].utf8.count == 64
    else { return false }
    return Moment(parsing: String(parts[0].dropLast())) != nil && parts[2].allSatisfy(\.isHexDigit)
  }
}

/// Why an anchor cannot be appended.
enum AnchorProblem: Error {
  case system(WriteProblem)
  case holdsSomethingElse

  var words: Text {
    switch self {
    case .system(let problem): problem.words
    case .holdsSomethingElse:
      Text(
        pl: "ten plik zawiera coś innego niż skróty wpisów; podaj inny",
        en: "this file holds something else than hashes of entries; name another")
    }
  }
}
