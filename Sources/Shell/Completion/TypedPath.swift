import CommandLanguage
import PlainText

/// A path that is being typed, as a word or in quotation marks.
struct TypedPath {
  private let path: String
  private let isQuoted: Bool

  init(_ word: String) {
    isQuoted = word.hasPrefix("\"")
    path = isQuoted ? Self.unescaped(word.dropFirst()) : word
  }

  /// Up to the mark at its end, if it is there already.
  private static func unescaped(_ text: Substring) -> String {
    var path = ""
    var isEscaped = false
    for character in text {
      if isEscaped || character != "\\" && character != "\"" {
        path.append(character)
        isEscaped = false
      } else if character == "\"" {
        break
      } else {
        isEscaped = true
      }
    }
    return path
  }

  /// - Parameter files: the paths that begin as given, folders ending in `/`.
  func proposals(_ files: (String) -> [String]) -> [Proposal] { files(path).map(proposal) }

  /// In quotation marks where they were begun, or where it could be read as something else; those of a folder stay open.
  private func proposal(_ path: String) -> Proposal {
    let isFolder = path.hasSuffix("/")
    guard isQuoted || WrittenValue.argument(path) != path else { return Proposal(path, endsWord: !isFolder) }
    let quoted = WrittenValue.quoted(path)
    return Proposal(
      isFolder ? String(quoted.dropLast()) : quoted, endsWord: !isFolder,
      alsoTyped: [path, "\"" + path].map(Folding.base))
  }
}
