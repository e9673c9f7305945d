extension World {
  /// Whether this is the mutant at work; asked where a guard has failed or an effect is decided.
  package func isWeakened(by mutant: @autoclosure () -> Mutant) -> Bool {
    self.mutant.map { $0 == mutant() } ?? false
  }
}

extension Ruling {
  func isWeakened(by mutant: @autoclosure () -> Mutant) -> Bool { world.isWeakened(by: mutant()) }

  /// Whether the mutant at work leaves out this guard of this act.
  func skips(_ code: RefusalCode) -> Bool { isWeakened(by: .skip(code, in: act)) }

  func slack(of policy: PolicyName) -> Int { world.mutant?.slack(of: policy) ?? 0 }

  /// Now, as a bound in time sees it that a mutant may miss by a second.
  func moment(for policy: PolicyName) -> Moment { now - Span(seconds: Int64(slack(of: policy))) }

  /// Now, as a fixed bound sees it: a second ago for the one mutant, in a second for the other.
  func moment(more: Mutant, less: Mutant) -> Moment {
    guard let mutant = world.mutant else { return now }
    return now - Span(seconds: mutant == more ? 1 : mutant == less ? -1 : 0)
  }

  /// What happens, but for what the mutant at work leaves out.
  func kept(_ events: [Event]) -> [Event] {
    guard let mutant = world.mutant else { return events }
    return events.filter { !mutant.leavesOut($0, of: act) }
  }
}
