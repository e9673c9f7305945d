import Activation

/// How coming to a desk and presenting there can be weakened (R12–R14).
extension Mutant {
  static let ofReception: [Mutant] = [
    Mutant(
      "come/place-lost", breaks: .rule(.r12),
      pl: "kto zgłasza się drugi raz, traci miejsce w kolejce",
      en: "whoever asks again loses their place in the queue",
      .turning(.come) { decision, question in
        guard let (place, visitor) = question.place, decision.comesTo(place) else { return }
        decision.events.insert(.reception(visitor.person, .left), at: 0)
      }),
    Mutant(
      "come/shown-kept", breaks: .rule(.r14),
      pl: "po ponownym zgłoszeniu nadal liczy się to, co okazano wcześniej",
      en: "after asking again, what was shown before still counts",
      .turning(.come) { decision, question in
        guard decision.isAccepted, let visitor = question.place?.visitor else { return }
        decision.events.append(.reception(visitor.person, .presented(visitor.presented)))
      }),
    Mutant(
      "come/waits-twice", breaks: .rule(.r12),
      pl: "jedna osoba czeka w dwóch miejscach", en: "one person waits at two places",
      .law.replacing(\.receptionEvent) { reception, person, event in
        let before = reception
        reception.evolve(person, event)
        guard case .came(let facility) = event, let place = before.place(of: person)?.facility,
          place != facility
        else { return }
        reception.queues.set(place, before.queue(at: place))
      }),
    Mutant(
      "present/adds", breaks: .rule(.r14),
      pl: "to, co okazano teraz, uzupełnia to, co okazano wcześniej, zamiast je zastąpić",
      en: "what is shown now adds to what was shown before instead of replacing it",
      .turning(.present) { decision, question in
        guard decision.isAccepted, let (_, visitor) = question.place,
          case .desk(.present(let new)) = question.act
        else { return }
        let both = Presentation(
          login: new.login ?? visitor.presented.login, document: new.document ?? visitor.presented.document)
        decision.events = [.reception(visitor.person, .presented(both))]
      }),
  ]
}

extension Question {
  /// Where the patient who asks waits.
  fileprivate var place: (facility: FacilityID, visitor: Visitor)? {
    actor.patient.flatMap { world.reception.place(of: $0) }
  }
}

extension Decision {
  fileprivate func comesTo(_ facility: FacilityID) -> Bool {
    guard case .reception(_, .came(facility))? = events.first else { return false }
    return true
  }
}
