/// Texts that say how to reach a database on a server, and the secrets in them.
package enum ConnectionText {
  /// Whether it is a URI of PostgreSQL, or `keyword=value` with a keyword that servers have.
  package static func names(_ text: String) -> Bool { isURI(text) || firstKeyword(of: text) != nil }

  private static func isURI(_ text: String) -> Bool { schemes.contains(where: text.hasPrefix) }

  private static let schemes = ["postgres://", "postgresql://"]
  /// A file may well be called `a=b`; these are not names that files have.
  private static let keywords: Set<String> = [
    "host", "hostaddr", "port", "dbname", "user", "password", "passfile", "service", "sslmode",
    "application_name", "fallback_application_name", "connect_timeout", "options", "client_encoding",
    "sslrootcert", "sslcert", "sslkey", "sslpassword", "sslcrl", "sslcrldir", "sslsni", "sslcompression",
    "sslnegotiation", "sslcertmode", "ssl_min_protocol_version", "ssl_max_protocol_version",
    "channel_binding", "require_auth", "requirepeer", "krbsrvname", "gssencmode", "gsslib",
    "gssdelegation", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count",
    "tcp_user_timeout", "replication", "target_session_attrs", "load_balance_hosts",
  ]
  /// Keywords whose values are secrets, the ways in which people mistype them among them.
  private static let secretKeywords: Set<String> = [
    "password", "sslpassword", "passwd", "pass", "pwd", "haslo", "hasło", "scram_client_key",
    "scram_server_key", "oauth_client_secret",
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

  /// Where passwords stand in a text that names a server, or was meant to.
  package static func passwords(in text: String) -> [Range<String.Index>] {
    // Asked of every argument, of which most are words.
    guard text.hasByte(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) else { return [] }
    if isURI(text) { return inURI(text) }
    let found = inString(text)
    let urls = inForeignURIs(text).filter { url in !found.contains { $0.overlaps(url) } }
    return (found + urls).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// `jdbc:postgresql://user:PASSWORD@host`, `dbname=postgres://user:PASSWORD@host`: whatever the scheme is.
  private static func inForeignURIs(_ text: String) -> [Range<String.Index>] {
    guard let place = text.firstRange(of: "://") else { return [] }
    return inURI(text, from: place.upperBound)
  }

  /// `postgres://user:PASSWORD@host/db?password=PASSWORD`. The last `@` before the path ends the user's part: a
  /// password with an `@` that is not escaped is hidden whole.
  private static func inURI(_ text: String) -> [Range<String.Index>] {
    text.firstRange(of: "://").map { inURI(text, from: $0.upperBound) } ?? []
  }

  private static func inURI(_ text: String, from authority: String.Index) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    let end = text[authority...].firstIndex { $0 == "/" || $0 == "?" } ?? text.endIndex
    let at = text[authority..<end].lastIndex(of: "@") ?? text[authority...].lastIndex(of: "@")
    if let at, let colon = text[authority..<at].firstIndex(of: ":") {
      ranges.append(text.index(after: colon)..<at)
    }
    var rest = text[(ranges.last?.upperBound ?? authority)...]
    while let found = rest.firstMatch(of: parameter) {
      rest = text[found.range.upperBound...]
      guard isSecret(unescaped(found.keyword)) else { continue }
      let stop = rest.firstIndex(of: "&") ?? text.endIndex
      ranges.append(found.range.upperBound..<stop)
      rest = text[stop...]
    }
    return ranges.filter { !$0.isEmpty }
  }

  private static var parameter: Regex<(Substring, keyword: Substring)> { /[?&](?<keyword>[^=&]+)=/ }

  private static func isSecret(_ keyword: String) -> Bool {
    let keyword = keyword.lowercased()
    return secretKeywords.contains(keyword) || !keywords.contains(keyword) && isLikeSecret(keyword)
  }

  /// Mistyped in yet another way.
  private static func isLikeSecret(_ keyword: String) -> Bool {
    ["pass", "pwd", "secret"].contains(where: keyword.contains)
      || !Suggestion.nearest(to: keyword, among: ["password"]).isEmpty
  }

  /// A keyword whose letters may be written `%70`.
  private static func unescaped(_ keyword: Substring) -> String {
    String(keyword).replacing(/%([0-9A-Fa-f]{2})/) { escape in
      UInt8(escape.1, radix: 16).map { String(UnicodeScalar($0)) } ?? ""
    }
  }

  /// `host=db password='it\'s secret'`: a quoted value ends at a quote that is not escaped.
  private static func inString(_ text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var place = text.startIndex
    while let found = text[place...].firstMatch(of: /(?:^|\s)(\w+)\s*=/) {
      let rest = text[found.range.upperBound...]
      guard isSecret(String(found.1)) else {
        // What follows within the same word is its value.
        place = rest.firstIndex(where: \.isWhitespace) ?? text.endIndex
        continue
      }
      let start = rest.firstIndex { !$0.isWhitespace } ?? text.endIndex
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
