import Activation

/// What stories say of Anna's account afterwards.
extension Fact {
  static let activeByPIN = Fact("active by a PIN of the clinic") {
    guard case .active(let record) = $0.anna.status else { return false }
    return record.method == .pin(FacilityID(Cast.clinic.words)!) && record.since == $0.now
      && record.epoch == $0.anna.epoch
  }
  static let activeByTrustedProfile = Fact("active by the Trusted Profile") {
    guard case .active(let record) = $0.anna.status else { return false }
    return record.method == .trustedProfile && record.epoch == $0.anna.epoch
  }
  static let active = Fact("active") { $0.anna.status.isActive }
  static func inactive(_ origin: Origin = .neverActivated) -> Fact {
    Fact("inactive: \(origin)") { $0.anna.status == .inactive(origin) }
  }
  static func epoch(_ number: Int) -> Fact { Fact("epoch \(number)") { $0.anna.epoch == number } }

  static func screen(_ name: ScreenName) -> Fact {
    Fact("screen \(name)") { $0.world.screen(of: Cast.anna) == name }
  }
  static let nothingTyped = Fact("nothing typed") { $0.annasScreen == .activationForm(typed: nil) }
  static let stillTyped = Fact("what was typed is kept") {
    if case .activationForm(.some) = $0.annasScreen { true } else { false }
  }

  /// The states of all her PINs, in order of issue.
  static func pins(_ states: ActivationPIN.State...) -> Fact {
    Fact("PINs \(states)") { stage in stage.anna.pins.map { $0.state(at: stage.now) } == states }
  }
  static func failedEntries(_ count: Int) -> Fact {
    Fact("\(count) failed entries") { $0.anna.failedEntries.count == count }
  }
  static func queue(_ people: Login..., at facility: FacilityName = Cast.clinic) -> Fact {
    Fact("waiting at \(facility.words): \(people)") {
      $0.world.reception.queue(at: FacilityID(facility.words)!).map(\.person) == people
    }
  }
  static let hasStatedNothing = Fact("has stated and shown nothing") {
    $0.world.reception.place(of: Cast.anna)?.visitor.presented == .nothing
  }
  static func messages(_ count: Int) -> Fact {
    Fact("\(count) messages") { $0.messages.count == count }
  }
  static func appointments(_ numbers: Int...) -> Fact {
    Fact("appointments \(numbers)") { $0.anna.appointments.map(\.number) == numbers }
  }
  static func next(_ step: NextStep) -> Fact {
    Fact("next \(step)") { $0.world.nextStep(for: $0.anna, at: $0.now) == step }
  }
}
