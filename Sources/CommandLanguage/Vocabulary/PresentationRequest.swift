import Activation

/// What a patient says and shows at the desk, as the line states it; what is left out is their own.
package struct PresentationRequest: Hashable, Sendable {
  /// Outer nil: left out, the own login. Inner nil: none stated.
  package let login: AccountName??
  /// Outer nil: left out, an identity card. Inner nil: none shown.
  package let document: DocumentKind??
  package let number: String?
  package let pesel: Claimed<PESEL>?
  package let expires: CalendarDate?

  static let documentKey = Term("document", "dokument")
  static let numberKey = Term("number", "numer")
  static let expiresKey = Term("expires", "ważny-do")

  /// No document cannot have a number, a PESEL or an expiry date.
  init(
    login: AccountName??, document: DocumentKind??, number: String?, pesel: Claimed<PESEL>?,
    expires: CalendarDate?
  ) throws(ArgumentProblem) {
    if case .some(.none) = document {
      if number != nil { throw .exclusive(Self.documentKey, Self.numberKey) }
      if pesel != nil { throw .exclusive(Self.documentKey, Common.peselKey) }
      if expires != nil { throw .exclusive(Self.documentKey, Self.expiresKey) }
    }
    self.login = login
    self.document = document
    self.number = number
    self.pesel = pesel
    self.expires = expires
  }

  /// What the person of that login and PESEL presents.
  package func presentation(by person: Login, _ own: PESEL) -> Presentation {
    let stated = login ?? AccountName(person)
    guard let kind = document ?? DocumentKind.idCard else {
      return Presentation(login: stated, document: nil)
    }
    let shown = IdentityDocument(
      kind: kind, number: number, pesel: pesel ?? Claimed(own.digits), expires: expires)
    return Presentation(login: stated, document: shown)
  }
}
