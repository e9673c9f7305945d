/// The reception desks (R12): who waits where, in order of arrival. One person waits at one place.
package struct Reception: Hashable, Sendable {
  /// The visitors of each desk, in order of arrival; a desk without visitors may be missing.
  package var queues = Keyed<FacilityID, [Visitor]>()

  /// Who waits at that desk, in order of arrival.
  package func queue(at facility: FacilityID) -> [Visitor] { queues[facility] ?? [] }

  /// Where a person waits, if anywhere.
  package func place(of person: Login) -> (facility: FacilityID, visitor: Visitor)? {
    find(person) { $0[$1] }.map { ($0.key, $0.found) }
  }

  /// Whether a person who waits has stated or shown anything; nil: they wait nowhere.
  func hasPresented(_ person: Login) -> Bool? {
    find(person) { $0[$1].presented.login != nil || $0[$1].presented.document != nil }?.found
  }

  /// The last day on which the document is good that a person shows at a desk; nil: no day ends it.
  func lastDayOfPaper(of person: Login) -> CalendarDate? {
    find(person) { $0[$1].presented.document?.expires }?.found
  }

  /// Where a person waits, with what is asked of the visitor at that place of the queue. One that is handed on by itself
  /// may be copied whole for that.
  private func find<Part>(
    _ person: Login, _ part: (UnsafeBufferPointer<Visitor>, Int) -> Part
  ) -> (key: FacilityID, found: Part)? {
    queues.first { visitors in
      visitors.withUnsafeBufferPointer { all in
        for place in all.indices where all[place].person == person { return part(all, place) }
        return nil
      }
    }
  }
}

/// A person at a desk, with what they have stated (R13) and shown (R14).
package struct Visitor: Hashable, Sendable {
  /// The login of whoever stands there.
  package let person: Login
  package internal(set) var presented = Presentation.nothing

  /// Somebody who waits, as it was kept.
  package init(person: Login, presented: Presentation = .nothing) {
    self.person = person
    self.presented = presented
  }
}

/// What a visitor states and shows at the desk.
package struct Presentation: Hashable, Sendable {
  /// The account that was stated (R13); nil if none was.
  package let login: AccountName?
  /// The document that was shown (R14); nil if none was.
  package let document: IdentityDocument?

  /// What was stated and shown together; it replaces what was before.
  package init(login: AccountName?, document: IdentityDocument?) {
    self.login = login
    self.document = document
  }

  /// Whether anything was stated or shown.
  package var isAnything: Bool { login != nil || document != nil }

  /// As everybody arrives.
  package static let nothing = Presentation(login: nil, document: nil)
}
