import PlainText

/// The canonical text of an assertion: a line `Field=value` for each field, in a fixed order, every line
/// ended by a line feed; a missing attribute has no line. One assertion has one text: these bytes are signed.
extension Assertion {
  var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.usualSize)
    for (field, value) in fields { bytes.append(field.rawValue, value) }
    for attribute in Attribute.allCases {
      if let value = attributes[attribute] { bytes.append(attribute.rawValue, value) }
    }
    return bytes
  }

  private static let usualSize = 1024

  /// Reads the canonical text; nil for every other.
  init?(canonicalBytes bytes: [UInt8]) {
    var lines = CanonicalLines(bytes)
    self.init(&lines)
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

  private init?(_ lines: inout CanonicalLines) {
    guard let id = lines.take(.id), let issuer = lines.take(.issuer),
      let issued = lines.takeSecond(.issued),
      let audience = lines.take(.audience), let recipient = lines.take(.recipient),
      let inResponseTo = lines.take(.inResponseTo),
      let notBefore = lines.takeSecond(.notBefore),
      let notOnOrAfter = lines.takeSecond(.notOnOrAfter),
      let context = lines.take(.context)
    else { return nil }
    self.init(
      id: id, issuer: issuer, issued: issued, audience: audience, recipient: recipient,
      inResponseTo: inResponseTo, notBefore: notBefore, notOnOrAfter: notOnOrAfter,
      authenticationContext: context, attributes: lines.takeAttributes())
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ name: String, _ value: String) {
    add(name)
    append(UInt8(ascii: "="))
    add(value)
    append(UInt8(ascii: "\n"))
  }
}

/// The lines of a text that are still to be read, in their order.
private struct CanonicalLines {
  private var left: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { left = bytes[...] }

  /// What stands behind the name that the next line must have; nil where it has another.
  private mutating func take(named name: String) -> String? {
    guard let end = left.firstIndex(of: UInt8(ascii: "\n")), left[..<end].starts(with: name.utf8) else {
      return nil
    }
    let rest = left[..<end].dropFirst(name.utf8.count)
    guard rest.first == UInt8(ascii: "="), let value = String(validating: rest.dropFirst(), as: UTF8.self)
    else { return nil }
    left = left[(end + 1)...]
    return value
  }

  mutating func take(_ field: Assertion.Field) -> String? { take(named: field.rawValue) }

  /// A point in time; nil for one so far away that reckoning with it could overflow.
  mutating func takeSecond(_ field: Assertion.Field) -> Int64? {
    take(field).flatMap { Int64($0) }.flatMap { $0.magnitude < 1_000_000_000_000 ? $0 : nil }
  }

  mutating func takeAttributes() -> [Assertion.Attribute: String] {
    var found: [Assertion.Attribute: String] = [:]
    for attribute in Assertion.Attribute.allCases { found[attribute] = take(named: attribute.rawValue) }
    return found
  }
}
