/// Texts that say how to reach a database on a server, and the secrets in them.
package enum ConnectionText {
  /// Whether it is a URI of PostgreSQL, or `keyword=value` with a keyword that servers have.
  package static func names(_ text: String) -> Bool { isURI(text) || firstKeyword(of: text) != nil }

  private static func isURI(_ text: String) -> Bool { schemes.contains(where: text.hasPrefix) }

  private static let schemes = ["postgres://", "postgresql://"]
  /// A file may well be called `a=b`; these are not names that files have.
  private static let keywords: Set<String> = [
    "host", "hostaddr", "port", "dbname", "user", "password", "passfile", "service", "sslmode",
    "application_name", "connect_timeout", "options", "sslrootcert", "sslcert", "sslkey",
    "target_session_attrs",
  ]

  private static func firstKeyword(of text: String) -> String? {
    let keyword = text.prefix { $0 != "=" }.filter { !$0.isWhitespace }
    return keyword.count < text.count && keywords.contains(keyword) ? keyword : nil
  }

  /// The text with what stands for each password in it.
  package static func shown(_ text: String) -> String {
    var shown = text
    for range in passwords(in: text).reversed() { shown.replaceSubrange(range, with: hidden) }
    return shown
  }

  /// What stands for a secret.
  package static let hidden = "•••"

  /// Where passwords stand in a text that may name a server; none in what does not.
  package static func passwords(in text: String) -> [Range<String.Index>] {
    guard names(text) else { return [] }
    return isURI(text) ? inURI(text) : inString(text)
  }

  /// `postgres://user:PASSWORD@host/db?password=PASSWORD`. The last `@` before the path ends the user's part: a
  /// password with an `@` that is not escaped is hidden whole.
  private static func inURI(_ text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    guard let authority = text.firstRange(of: "://")?.upperBound else { return [] }
    let end = text[authority...].firstIndex { $0 == "/" || $0 == "?" } ?? text.endIndex
    let at = text[authority..<end].lastIndex(of: "@") ?? text[authority...].lastIndex(of: "@")
    if let at, let colon = text[authority..<at].firstIndex(of: ":") {
      ranges.append(text.index(after: colon)..<at)
    }
    var rest = text[(ranges.last?.upperBound ?? authority)...]
    while let found = rest.firstRange(of: secretParameter) {
      let stop = text[found.upperBound...].firstIndex(of: "&") ?? text.endIndex
      ranges.append(found.upperBound..<stop)
      rest = text[stop...]
    }
    return ranges.filter { !$0.isEmpty }
  }

  private static var secretParameter: Regex<Substring> { /(?i)[?&](?:ssl)?password=/ }

  /// `host=db password='it\'s secret'`: a quoted value ends at a quote that is not escaped.
  private static func inString(_ text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var place = text.startIndex
    while let found = text[place...].firstRange(of: /(?:^|\s)(?:ssl)?password\s*=\s*/) {
      let start = found.upperBound
      let isQuoted = start < text.endIndex && text[start] == "'"
      var index = isQuoted ? text.index(after: start) : start
      while index < text.endIndex {
        let character = text[index]
        if isQuoted ? character == "'" : character.isWhitespace { break }
        index = text.index(after: index)
        if character == "\\", index < text.endIndex { index = text.index(after: index) }
      }
      var end = isQuoted && index < text.endIndex ? text.index(after: index) : index
      // What goes on behind its quote was written wrongly, and may be secret to the last letter.
      if isQuoted, end < text.endIndex, !text[end].isWhitespace { end = text.endIndex }
      if start < end { ranges.append(start..<end) }
      place = end
    }
    return ranges
  }
}
