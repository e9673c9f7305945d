import Activation
import CommandLanguage
import Journal
import Shell

/// The life of an account, as a journal holds it, told as a scenario about invented people. The journal keeps who did
/// what and what came of it, but not what was typed or shown: that is found by trying what leads to the same.
package struct AccountRecount {
  private let life: [JournalEntry]
  private let login: Login
  private let language: Language
  private let beginning: Moment
  private var inventions: Inventions
  private var rehearsal: Rehearsal
  private var names = SecretNames()
  private var pending = PendingActs()
  /// How many entries could not be told.
  package private(set) var untold = 0

  /// - Parameters:
  ///   - life: what `Store.life(of:)` gives.
  ///   - session: an empty world of practice, with the administrator at work.
  package init(of login: Login, _ life: [JournalEntry], _ language: Language, in session: Session) {
    self.life = life
    self.login = login
    self.language = language
    beginning = life.first { $0.subject == login }?.moment ?? Session.start
    let account = life.lazy.flatMap(\.events).compactMap { event -> NewAccount? in
      if case .account(login, .created(let account)) = event { account } else { nil }
    }.first
    let facilities = Set(life.filter { $0.subject == login }.flatMap(\.facilities))
    inventions = Inventions(of: login, account, facilities: facilities, language)
    rehearsal = Rehearsal(session)
    for id in facilities.sorted() { _ = inventions.facility(id) }
    relevant = facilities
  }

  private let relevant: Set<String>

  /// The file, in its canonical form.
  package mutating func text() -> String {
    for (index, entry) in life.enumerated() {
      if StoreAct(rawValue: entry.act) != nil { continue }
      if entry.subject == login {
        recount(entry, followedBy: life[(index + 1)...])
      } else {
        recountRegister(entry)
      }
    }
    endAtDesk(before: [])
    endOnPortal()
    tell([["support: show \(inventions.login)"]], leadingTo: .done, of: nil)
    if !isFaithful {
      untold += 1
      rehearsal.note(
        Text(
          pl: "konto kończy tu inaczej niż w pliku z danymi",
          en: "the account ends up here otherwise than in the store"
        )
        .in(language))
    }
    return formatted
  }

  /// Whether the account ends up as it is in the store.
  private var isFaithful: Bool {
    var world = World(clock: beginning)
    for entry in life { for event in entry.events { world.evolve(event, at: entry.moment) } }
    let (here, there) = (
      Login(inventions.login).flatMap { rehearsal.session.world.accounts[$0] }, world.accounts[login]
    )
    return here?.status.isActive == there?.status.isActive && here?.epoch == there?.epoch
      && here?.pins.count == there?.pins.count && here?.documents.count == there?.documents.count
      && here?.appointments.map(\.number) == there?.appointments.map(\.number)
  }

  private var formatted: String {
    let title = Text(pl: "Historia konta z pliku z danymi", en: "The life of an account from a store")
    let head = ["# konto store scenario", "scenario \"\(title.in(language))\""]
    let text = (head + rehearsal.lines.withoutUnusedNames).joined(separator: "\n") + "\n"
    return (try? Formatter.format(Array(text.utf8), file: "scenario", language: language).get()) ?? text
  }

  // MARK: Facilities and policies

  private mutating func recountRegister(_ entry: JournalEntry) {
    for case .register(let event) in entry.events {
      guard let line = line(for: event) else { continue }
      if entry.moment > beginning { wait(until: entry.moment) }
      _ = rehearsal.write([[line]], leadingTo: .done)
    }
  }

  private mutating func line(for event: RegisterEvent) -> String? {
    switch event {
    case .facilityAdded(let facility):
      guard relevant.contains(facility.id.text) else { return nil }
      let id = inventions.facility(facility.id.text)
      let name = inventions.facilityName(id)
      return "admin: facility \(id) \"\(name)\"" + (facility.isIntegrated ? "" : " integrated=no")
    case .facilityListed(let id, let isIntegrated):
      guard relevant.contains(id.text) else { return nil }
      return "admin: \(isIntegrated ? "integrate" : "delist") \(inventions.facility(id.text))"
    case .policySet(let setting): return "admin: policy \(setting.name.rawValue)=\(setting.value.recounted)"
    // Identities and faults are told where something comes of them.
    case .personaSet, .faultArmed, .faultsDisarmed, .startFaultSpent, .returnFaultSpent, .artifactSpent,
      .assertionSeen, .clockReset, .roleGranted, .roleRevoked:
      return nil
    }
  }

  // MARK: The account

  private mutating func recount(_ entry: JournalEntry, followedBy later: ArraySlice<JournalEntry>) {
    // Somebody who came where another shell ran waits nowhere in this one.
    if entry.isOwn, entry.act == "present", entry.outcome.code == "no-request" { pending.endAtDesk() }
    if pending.isEndedAtDesk(by: entry) { endAtDesk(before: later) }
    if pending.isEndedOnPortal(by: entry) { endOnPortal() }
    if pending.take(entry) { return }
    wait(until: entry.moment)
    var proposals = Proposals(
      entry, later.filter { $0.subject == login }, in: rehearsal.session.world, shiftedBy: shift, names,
      pending)
    let told = tell(proposals.all(&inventions), leadingTo: entry.outcome, of: entry)
    if entry.act == "issue-pin" { pending.endAtDesk() }
    if entry.isOwn, entry.act == "confirm" { pending.endOnPortal() }
    if told { names.note(entry) }
  }

  /// Where somebody came to shows where a PIN was asked for next.
  private mutating func endAtDesk(before later: some Sequence<JournalEntry>) {
    let next = later.first { $0.subject == login && $0.act == "issue-pin" }?.actor.facility?.words
    let facility = (next ?? relevant.min()).map { inventions.facility($0) }
    let lines = pending.atDesk(inventions.login, facility)
    if !lines.isEmpty { tell([lines], leadingTo: .done, of: nil) }
    pending.endAtDesk()
  }

  private mutating func endOnPortal() {
    if pending.types { tell([["\(inventions.login): enter-pin 00000000"]], leadingTo: .done, of: nil) }
    pending.endOnPortal()
  }

  @discardableResult
  private mutating func tell(
    _ proposals: [[String]], leadingTo outcome: JournalOutcome, of entry: JournalEntry?
  ) -> Bool {
    if rehearsal.write(proposals, leadingTo: outcome) { return true }
    guard let entry else { return false }
    untold += 1
    let what = "\(entry.act) → \(entry.outcome.word)"
    rehearsal.note(Text(pl: "nie do odtworzenia: \(what)", en: "could not be retold: \(what)").in(language))
    return false
  }

  /// From the time of the store to that of the scenario.
  private var shift: Span { Span(seconds: Session.start.seconds - beginning.seconds) }

  /// Time that was taken back stands still.
  private mutating func wait(until moment: Moment) {
    let target = moment + shift
    let seconds = target.seconds - rehearsal.session.now.seconds
    guard seconds > 0 else { return }
    _ = rehearsal.write([["admin: wait \(Span(seconds: seconds).written)"]], leadingTo: .done)
  }
}

extension JournalEntry {
  /// The ids of those that it is about.
  fileprivate var facilities: [String] {
    let named = actor.facility.map { [$0.words] } ?? []
    return named
      + events.compactMap { event in
        guard case .account(_, let event) = event else { return nil }
        return event.facility?.text
      }
  }
}

extension AccountEvent {
  fileprivate var facility: FacilityID? {
    switch self {
    case .documentAdded(let document): document.facility
    case .pinIssued(let pin): pin.facility
    case .pinRefused(_, let facility): facility
    case .appointmentBooked(let appointment): appointment.facility
    case .activated(.pin(let facility)): facility
    case .created, .contactChanged, .openPINSuperseded, .openPINRevoked, .openPINExhausted, .openPINUsed,
      .entryFailed, .activated, .signInFailed, .signInLocked, .signInRowEnded, .resetRequested,
      .resetCompleted, .clockReset, .resetTokenVoided, .passwordChanged, .appointmentCancelled,
      .recordsViewed, .viewedBySupport:
      nil
    }
  }
}

extension PolicyValue {
  fileprivate var recounted: String {
    switch self {
    case .count(let count): String(count)
    case .span(let span): span?.written ?? "none"
    case .reactivation(let value): value.rawValue
    case .assurance(let value): value.rawValue
    case .documents(let kinds): kinds.map(\.rawValue).joined(separator: ",")
    }
  }
}

extension [String] {
  /// A name that no line uses is kept by none.
  package var withoutUnusedNames: [String] {
    let used = Set(
      flatMap { $0.split { " =".contains($0) } }.filter { $0.hasPrefix("$") }.map { $0.dropFirst() })
    return map { line in
      guard let mark = line.firstRange(of: " -> ") else { return line }
      let rest = line[mark.upperBound...]
      let name = rest.prefix { $0 != " " }
      return used.contains(name) ? line : line[..<mark.lowerBound] + String(rest.dropFirst(name.count))
    }
  }
}
