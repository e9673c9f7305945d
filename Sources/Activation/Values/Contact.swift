/// An e-mail address: one `@`, something on both sides, no blanks (<doc:Values>).
package struct EmailAddress: Hashable, Sendable {
  /// The address as it was written.
  package let text: String

  /// The address, if the text has the form.
  package init?(_ text: String) {
    guard Self.isPlain(text) || Self.isAddress(text) else { return nil }
    self.text = text
  }

  /// An address in ASCII, as nearly all are, needs no look at Unicode's tables.
  private static func isPlain(_ text: String) -> Bool {
    let sign = UInt8(ascii: "@")
    return text.hasOnlyBytes { (0x21...0x7E).contains($0) } && text.utf8.count(where: { $0 == sign }) == 1
      && text.utf8.first != sign && text.utf8.last != sign
  }

  private static func isAddress(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy { !$0.isEmpty }
      && text.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0.properties.generalCategory != .control
      }
  }
}

/// A telephone number: 9–15 digits; a leading `+` and blanks are allowed (<doc:Values>).
package struct PhoneNumber: Hashable, Sendable {
  /// The number as it was written, with its blanks.
  package let text: String

  /// The number, if the text has the form.
  package init?(_ text: String) {
    let digits = (text.hasPrefix("+") ? text.dropFirst() : text[...]).utf8.filter { $0 != 0x20 }
    guard (9...15).contains(digits.count), digits.allSatisfy(Digits.isDigit) else { return nil }
    self.text = text
  }
}

/// Where an account's holder can be reached; either may be missing.
package struct Contact: Hashable, Sendable {
  /// Where messages go by e-mail; nil if nowhere.
  package var email: EmailAddress?
  /// Where messages go by SMS; nil if nowhere.
  package var phone: PhoneNumber?

  /// A contact of which either part may be missing.
  package init(email: EmailAddress?, phone: PhoneNumber?) {
    self.email = email
    self.phone = phone
  }

  /// Whether a message can go this way.
  package func has(_ channel: Channel) -> Bool {
    switch channel {
    case .email: email != nil
    case .sms: phone != nil
    }
  }
}

/// The way a message reaches the holder (S3).
package enum Channel: String, CaseIterable, Sendable {
  case email
  case sms
}
