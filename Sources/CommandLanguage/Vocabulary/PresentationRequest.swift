import Activation

/// What a patient says and shows at the desk, as the line states it; what is left out is their own.
package struct PresentationRequest: Hashable, Sendable {
  /// Outer nil: left out, the own login. Inner nil: none stated.
  package let login: AccountName??
  /// Outer nil: left out, an identity card. Inner nil: none shown.
  package let document: DocumentKind??
  /// The number stated for the document; nil if none was.
  package let number: String?
  /// The PESEL on the document; nil for the own.
  package let pesel: Claimed<PESEL>?
  /// The last day on which the document is good; nil if none was stated.
  package let expires: CalendarDate?

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
