import Activation

/// What a patient says and shows at the desk, as the line states it; what is left out is their own
/// (LANGUAGE.md §5, `present`).
package struct PresentationRequest: Hashable, Sendable {
  /// Outer nil: left out, the own login. Inner nil: none stated.
  package let login: AccountName??
  /// Outer nil: left out, an identity card. Inner nil: none shown.
  package let document: DocumentKind??
  package let number: String?
  package let pesel: Claimed<PESEL>?
  package let expires: CalendarDate?

  /// No document cannot have a number, a PESEL or an expiry date.
  static func exclusive(
    _ document: DocumentKind??, _ number: String?, _ pesel: Claimed<PESEL>?,
    _ expires: CalendarDate?
  ) throws(ArgumentProblem) {
    guard case .some(.none) = document else { return }
    if number != nil { throw .exclusive(Common.documentKey, Common.numberKey) }
    if pesel != nil { throw .exclusive(Common.documentKey, Common.peselKey) }
    if expires != nil { throw .exclusive(Common.documentKey, Common.expiresKey) }
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
