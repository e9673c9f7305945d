/// An e-mail address: one `@`, something on both sides, no blanks (PROCEDURE.md §2).
package struct EmailAddress: Hashable, Sendable {
  package let text: String

  /// The address, if the text has the form.
  package init?(_ text: String) {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty,
      text.unicodeScalars.allSatisfy({
        !$0.properties.isWhitespace && $0.properties.generalCategory != .control
      })
    else { return nil }
    self.text = text
  }
}

/// A telephone number: 9–15 digits; a leading `+` and blanks are allowed (PROCEDURE.md §2).
package struct PhoneNumber: Hashable, Sendable {
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
  package var email: EmailAddress?
  package var phone: PhoneNumber?

  package init(email: EmailAddress?, phone: PhoneNumber?) {
    self.email = email
    self.phone = phone
  }

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
