/// The canonical text of an assertion: a line `Field=value` for each field, in a fixed order, every line
/// ended by a line feed; a missing attribute has no line. One assertion has one text: these bytes are signed.
extension Assertion {
  var canonicalBytes: [UInt8] {
    var text = ""
    for (field, value) in fields { text += field.rawValue + "=" + value + "\n" }
    for attribute in Attribute.allCases {
      if let value = attributes[attribute] { text += attribute.rawValue + "=" + value + "\n" }
    }
    return Array(text.utf8)
  }

  /// Reads the canonical text; nil for every other.
  init?(canonicalBytes bytes: [UInt8]) {
    guard let lines = CanonicalLines(bytes) else { return nil }
    self.init(lines)
    guard canonicalBytes == bytes else { return nil }
  }

  fileprivate enum Field: String {
    case id = "ID"
    case issuer = "Issuer"
    case issued = "IssueInstant"
    case audience = "Audience"
    case recipient = "Recipient"
    case inResponseTo = "InResponseTo"
    case notBefore = "NotBefore"
    case notOnOrAfter = "NotOnOrAfter"
    case context = "AuthnContextClassRef"
  }

  private var fields: [(Field, String)] {
    [
      (.id, id), (.issuer, issuer), (.issued, String(issued)), (.audience, audience),
      (.recipient, recipient), (.inResponseTo, inResponseTo), (.notBefore, String(notBefore)),
      (.notOnOrAfter, String(notOnOrAfter)), (.context, authenticationContext),
    ]
  }

  private init?(_ lines: CanonicalLines) {
    guard let id = lines[.id], let issuer = lines[.issuer],
      let issued = lines.second(.issued),
      let audience = lines[.audience], let recipient = lines[.recipient],
      let inResponseTo = lines[.inResponseTo],
      let notBefore = lines.second(.notBefore),
      let notOnOrAfter = lines.second(.notOnOrAfter),
      let context = lines[.context]
    else { return nil }
    self.init(
      id: id, issuer: issuer, issued: issued, audience: audience, recipient: recipient,
      inResponseTo: inResponseTo, notBefore: notBefore, notOnOrAfter: notOnOrAfter,
      authenticationContext: context, attributes: lines.attributes)
  }
}

/// The lines of a text, each under the name before its first `=`.
private struct CanonicalLines {
  private var values: [String: String] = [:]

  init?(_ bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")),
        let name = String(validating: line[..<equals], as: UTF8.self),
        let value = String(validating: line[(equals + 1)...], as: UTF8.self)
      else { return nil }
      values[name] = value
    }
  }

  subscript(field: Assertion.Field) -> String? { values[field.rawValue] }

  /// A point in time; nil for one so far away that reckoning with it could overflow.
  func second(_ field: Assertion.Field) -> Int64? {
    self[field].flatMap { Int64($0) }.flatMap { $0.magnitude < 1_000_000_000_000 ? $0 : nil }
  }

  var attributes: [Assertion.Attribute: String] {
    var found: [Assertion.Attribute: String] = [:]
    for attribute in Assertion.Attribute.allCases {
      found[attribute] = values[attribute.rawValue]
    }
    return found
  }
}
