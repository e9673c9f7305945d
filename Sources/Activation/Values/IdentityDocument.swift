/// The kinds of identity document that can be shown at a desk (R14, <doc:Values>).
package enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  case idCard = "id-card"
  case passport
  case drivingLicence = "driving-licence"
  case residenceCard = "residence-card"
  case mDowod = "mdowod"
  case schoolID = "school-id"

  /// Whether a number stated for a document of this kind passes its check.
  package func accepts(number: String) -> Bool {
    switch self {
    case .idCard: Self.checks(number, letters: 3, weights: [7, 3, 1, 9, 7, 3, 1, 7, 3])
    case .passport: Self.checks(number, letters: 2, weights: [7, 3, 9, 1, 7, 3, 1, 7, 3])
    case .drivingLicence, .residenceCard, .mDowod, .schoolID: !number.isEmpty
    }
  }

  /// Letters count A=10 … Z=35; the weighted sum over all nine places is a multiple of ten.
  private static func checks(_ number: String, letters: Int, weights: [Int]) -> Bool {
    let bytes = Array(number.utf8)
    guard bytes.count == 9, bytes.prefix(letters).allSatisfy(Digits.isCapital),
      bytes.dropFirst(letters).allSatisfy(Digits.isDigit)
    else { return false }
    let values = bytes.map { Digits.isCapital($0) ? Int($0) - 0x41 + 10 : Int($0) - 0x30 }
    return Digits.weighted(values, weights) % 10 == 0
  }
}

/// A document as shown at a desk (R14). What is printed on it may be wrong: the desk checks it.
package struct IdentityDocument: Hashable, Sendable {
  /// What sort of document it is.
  package let kind: DocumentKind
  /// The number on it; nil if it was not stated.
  package let number: String?
  /// The PESEL on it, as read at the desk.
  package let pesel: Claimed<PESEL>
  /// The last day on which it is good; nil when it does not expire or the day was not stated.
  package let expires: CalendarDate?

  /// A document with what was read from it.
  package init(kind: DocumentKind, number: String?, pesel: Claimed<PESEL>, expires: CalendarDate?) {
    self.kind = kind
    self.number = number
    self.pesel = pesel
    self.expires = expires
  }

  /// Whether a stated number passes its check; a number that was not stated is not checked.
  package var hasValidNumber: Bool { number.map(kind.accepts) ?? true }

  /// A document is good through the whole of its expiry date.
  package func isExpired(on today: CalendarDate) -> Bool { expires.map { today > $0 } ?? false }
}
