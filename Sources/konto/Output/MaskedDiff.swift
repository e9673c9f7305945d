import CommandLanguage
import PlainText

/// The difference of two scenario files as it may be shown: secrets and PESELs are dots, in the cells of tables too.
enum MaskedDiff {
  /// - Parameters:
  ///   - diff: with its two lines of heading.
  ///   - old: the file before it.
  ///   - new: the file after it.
  ///   - path: of the file.
  static func text(_ diff: String, from old: [UInt8], to new: [UInt8], of path: String) -> String {
    let included = { (path: String) -> [UInt8]? in
      path == Files.standardInput ? nil : try? Files.read(path)
    }
    let (old, new) = (
      FileRedaction(old, of: path, including: included), FileRedaction(new, of: path, including: included)
    )
    var next = (old: 0, new: 0)
    return diff.linesWithEnds.enumerated().map { index, line -> String in
      let text = String(line.text)
      if index < 2 { return text + line.end }
      if let hunk = text.wholeMatch(of: /@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@.*/) {
        next = (Int(hunk.1) ?? 0, Int(hunk.2) ?? 0)
        return text + line.end
      }
      guard let sign = text.first, " +-".contains(sign) else { return text + line.end }
      defer {
        next.old += sign == "+" ? 0 : 1
        next.new += sign == "-" ? 0 : 1
      }
      let masked = sign == "+" ? new[next.new] : old[next.old]
      return String(sign) + (masked ?? Redaction.masked(String(text.dropFirst()))) + line.end
    }.joined()
  }
}
