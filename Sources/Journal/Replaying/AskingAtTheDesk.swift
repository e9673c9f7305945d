import Activation

/// What a clerk does. Who came with what is not kept: it is taken to have been what leads to the entry.
extension EntryRead {
  var pinIssued: Inquiry {
    if let (login, pin) = told.first({ if case .pinIssued(let pin) = $0 { pin } else { nil } }) {
      var asked = AskedAgain(.desk(.issuePIN(nil)))
      asked.digest = pin.digest
      return Inquiry([asking(asked, for: login, showing: account(of: login).map { proof(of: $0) })])
    }
    guard let code else { return Inquiry([AskedAgain(.desk(.issuePIN(nil)))]) }
    if let (person, _) = told.first({ if case .pinRefused = $0 { true } else { nil } }) {
      return Inquiry(
        presentations(by: person).map { asking(AskedAgain(.desk(.issuePIN(nil))), for: person, $0) })
    }
    return Inquiry([AskedAgain(.desk(.issuePIN(nil)))], isDecisive: code.isOfTheFacility)
  }

  /// Of an account that is known nothing else is asked; one that is not known has no name in the trail.
  var pinRevoked: Inquiry {
    let name = entry.subject.map { AccountName($0) } ?? AccountName("")
    return Inquiry([AskedAgain(.desk(.revokePIN(name)))])
  }

  private func asking(
    _ question: AskedAgain, for person: Login, showing document: IdentityDocument?
  ) -> AskedAgain {
    asking(question, for: person, Presentation(login: AccountName(person), document: document))
  }

  private func asking(_ question: AskedAgain, for person: Login, _ presented: Presentation) -> AskedAgain {
    guard let facility = entry.actor.facility.flatMap({ world.facility(named: $0) }) else { return question }
    var asked = question
    asked.visitor = (person, facility.id, presented)
    return asked
  }

  private func proof(of account: Account, number: String? = nil, expires: CalendarDate? = nil)
    -> IdentityDocument
  {
    let kind = DocumentKind.allCases.first(where: world.policy.documents.contains) ?? .idCard
    return IdentityDocument(
      kind: kind, number: number, pesel: Claimed(known: account.pesel), expires: expires)
  }

  /// Everything that can be wrong with what somebody brings, and nothing.
  private func presentations(by person: Login) -> [Presentation] {
    guard let account = account(of: person) else { return [.nothing] }
    func showing(_ document: IdentityDocument?) -> Presentation {
      Presentation(login: AccountName(person), document: document)
    }
    let yesterday = world.date(at: now + -.days(2))
    let good = proof(of: account)
    let ofOtherKinds = DocumentKind.allCases.filter { !world.policy.documents.contains($0) }.prefix(1).map {
      IdentityDocument(kind: $0, number: nil, pesel: good.pesel, expires: nil)
    }
    let ofOthers = IdentityDocument(kind: good.kind, number: nil, pesel: Claimed(""), expires: nil)
    let documents = [nil, proof(of: account, number: ""), proof(of: account, expires: yesterday), ofOthers]
    return [.nothing, Presentation(login: AccountName(""), document: nil), showing(good)]
      + (documents + ofOtherKinds).map { showing($0) }
  }
}

extension RefusalCode {
  /// Whether it is said of the clerk's own facility, ahead of all that concerns whoever has come.
  var isOfTheFacility: Bool { self == .facility(.unknown) || self == .facility(.notIntegrated) }

  /// Whether it may be said of an account that somebody else has stated: whose it was, nobody kept.
  var mayBeOfAnotherAccount: Bool {
    self == .activation(.accountAlreadyActive) || self == .activation(.pinIssueThrottled)
  }
}
