import Activation
import CommandLanguage

extension Session {
  /// The value, the fields and what is shown of an accepted act.
  func success(
    of act: Act, as verb: Verb, about subject: Login?, _ handing: [Handover]
  ) -> Success {
    var success = Success()
    guard isAnythingWanted else { return success }
    var extra: FieldValues = [:]
    for handover in handing { take(handover, &success, &extra) }
    show(act, subject, &success, &extra)
    success.fields = fields(of: verb, about: subject, extra)
    return success
  }

  /// The fields that the verb declares, in its order; those without a value are left out.
  func fields(of verb: Verb, about subject: Login?, _ extra: FieldValues) -> [FieldEntry] {
    fields(of: verb, about: subject) { extra[$0] }
  }

  /// The same.
  ///
  /// - Parameter value: what the field has in this case; nil: what it has at most verbs.
  func fields(of verb: Verb, about subject: Login?, _ value: (Field) -> FieldValue?) -> [FieldEntry] {
    var entries: [FieldEntry] = []
    if isAllWanted { entries.reserveCapacity(verb.fields.count) }
    for field in verb.fields where isWanted(field) {
      if let value = value(field) ?? standing(field, of: subject) { entries.append(FieldEntry(field, value)) }
    }
    return entries
  }

  /// Where an account stands, for the fields that most verbs have.
  private func standing(_ field: Field, of subject: Login?) -> FieldValue? {
    guard let subject else { return nil }
    switch field {
    case .screen: return world.has(subject) ? .word(world.screen(of: subject).rawValue) : nil
    case .status: return world.status(of: subject).map { .word($0.isActive ? "active" : "inactive") }
    case .message:
      guard case .trustedProfile(let transaction) = world.session(of: subject)?.screen else { return nil }
      return .word(transaction.message.rawValue)
    case _: return nil  // an act gives it, or it has none
    }
  }

  private func take(
    _ handover: Handover, _ success: inout Success, _ extra: inout FieldValues
  ) {
    switch handover {
    case .pin(let pin, let login, let facility, let expires):
      success.value = .secret(pin)
      extra = [.account: .text(login.text), .facility: .text(facility.text), .expires: .moment(expires)]
      if isAllWanted, let account = world.accounts[login], let place = world.register.facilities[facility] {
        success.showing = .slip(
          PINSlip(
            pin: pin, holder: account.holder, login: login, facility: place.name, expires: expires))
      }
    case .code(let code):
      success.value = .secret(code)
      success.showing = .phone(code)
    case .appointmentNumber(let number): success.value = .number(number)
    case .otherName(let name): success.showing = .otherName(name)
    case .message, .password: break
    }
  }

  /// The lists that some acts show, and their count.
  private func show(
    _ act: Act, _ subject: Login?, _ success: inout Success, _ extra: inout FieldValues
  ) {
    switch act {
    case .register(.setClock): success.value = .moment(now)
    case .portal(.readRecords(_, let facility)):
      let documents = documents(of: subject, facility)
      extra[.count] = .number(documents.count)
      success.showing = .documents(documents)
    case .portal(.book), .portal(.listAppointments), .portal(.cancelAppointment):
      let appointments = subject.flatMap { world.accounts[$0]?.appointments } ?? []
      extra[.count] = .number(appointments.count)
      success.showing = .appointments(appointments)
    case .access(.openInbox):
      let inbox = subject.map(knowledge.inbox) ?? []
      extra[.count] = .number(inbox.count)
      success.value = inbox.first.map { .secret($0.secret) }
      success.showing = .inbox(inbox, inbox.map { use(of: $0, by: subject) })
    case _: break  // what else there is to show is handed over
    }
  }

  func documents(of subject: Login?, _ facility: FacilityName?) -> [MedicalDocument] {
    let documents = subject.flatMap { world.accounts[$0]?.documents } ?? []
    guard let facility else { return documents }
    return documents.filter { $0.facility.text == facility.words }
  }
}
