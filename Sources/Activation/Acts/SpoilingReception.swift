/// How coming to a desk and presenting there can be spoiled (R12–R14).
package enum ReceptionWeakness: String, Weakness {
  case placeLost = "come/place-lost"
  case shownKept = "come/shown-kept"
  case waitsTwice = "come/waits-twice"
  case presentAdds = "present/adds"

  package var breaks: Tenet {
    switch self {
    case .placeLost, .waitsTwice: .rule(.r12)
    case .shownKept, .presentAdds: .rule(.r14)
    }
  }
}

extension Reception {
  mutating func spoil(
    _ person: Login, _ event: ReceptionEvent, since before: Reception, _ weakness: ReceptionWeakness
  ) {
    guard let (place, visitor) = before.place(of: person) else { return }
    switch (weakness, event) {
    case (.placeLost, .came(place)):
      queues.change(place) { visitors in
        visitors.removeAll { $0.person == person }
        visitors.append(Visitor(person: person))
      }
    case (.shownKept, .came): show(visitor.presented, person)
    case (.waitsTwice, .came(let facility)):
      if facility != place { queues.set(place, before.queue(at: place)) }
    case (.presentAdds, .presented(let new)):
      let (login, document) = (visitor.presented.login, visitor.presented.document)
      show(Presentation(login: new.login ?? login, document: new.document ?? document), person)
    case _: break
    }
  }

  private mutating func show(_ presented: Presentation, _ person: Login) {
    queues.changeAll { visitors in
      for index in visitors.indices where visitors[index].person == person {
        visitors[index].presented = presented
      }
    }
  }
}
