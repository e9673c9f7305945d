/// The reception desks (R12): who waits where, in order of arrival. One person waits at one place.
package struct Reception: Hashable, Sendable {
  package internal(set) var queues: [FacilityID: [Visitor]] = [:]

  package func queue(at facility: FacilityID) -> [Visitor] { queues[facility] ?? [] }

  /// Where a person waits, if anywhere.
  package func place(of person: Login) -> (facility: FacilityID, visitor: Visitor)? {
    for (facility, visitors) in queues {
      if let visitor = visitors.first(where: { $0.person == person }) { return (facility, visitor) }
    }
    return nil
  }
}

/// A person at a desk, with what they have stated (R13) and shown (R14).
package struct Visitor: Hashable, Sendable {
  package let person: Login
  package internal(set) var presented = Presentation.nothing
}

/// What a visitor states and shows at the desk.
package struct Presentation: Hashable, Sendable {
  package let login: AccountName?
  package let document: IdentityDocument?

  package init(login: AccountName?, document: IdentityDocument?) {
    self.login = login
    self.document = document
  }

  package static let nothing = Presentation(login: nil, document: nil)
}
