import Activation
import CommandLanguage
import Journal
import PlainText
import Shell

/// `konto store clock`: how the system clock stands to the newest entry, and the administrator's word that it is right.
struct StoreClock {
  private let store: any LastingStore
  private let report: StoreReport
  private let entitlement: StoreEntitlement

  init(_ store: any LastingStore, _ report: StoreReport, _ entitlement: StoreEntitlement) {
    self.store = store
    self.report = report
    self.entitlement = entitlement
  }

  func carryOut(accepting: Bool) throws(StoreProblem) -> ExitStatus {
    let now = SystemClock.now
    let standing = try store.clock(at: now)
    guard accepting else { return tell(standing, now) }
    if let code = entitlement.refusal { return try refuse(code, now) }
    guard try store.head.moment > now || standing != .plausible else {
      tell(
        now, [("result", "ok")],
        Text(
          pl: "Zegar systemu nie odbiega od wpisów; nie ma czego zmieniać.",
          en: "The system clock fits the entries; there is nothing to change."))
      return .asExpected
    }
    let entry = try store.resetClock(to: now, by: store.operatorName)
    tell(
      now, [("result", "ok"), ("entry", String(entry))],
      Text(
        pl:
          "W pliku z danymi obowiązuje odtąd czas systemu (\(now.readable)); odnotowano to we wpisie \(entry) (clock-reset).",
        en: "The store has taken the system's time (\(now.readable)); entry \(entry) says so (clock-reset)."))
    return .asExpected
  }

  private func tell(_ standing: ClockStanding, _ now: Moment) -> ExitStatus {
    switch standing {
    case .plausible:
      tell(
        now, [("result", "ok")],
        Text(pl: "Zegar systemu nie odbiega od wpisów.", en: "The system clock fits the entries."))
      return .asExpected
    case .behind(let span, let newest):
      tell(
        now, [("result", "refused"), ("code", "clock-behind"), ("newest", newest.timestamp)],
        PerformanceWarning.clockBehind(by: span, newest: newest).words)
    case .farAhead(let newest):
      tell(
        now, [("result", "refused"), ("code", "clock-far-ahead"), ("newest", newest.timestamp)],
        StoreProblem.clockFarAhead(newest: newest).words)
    }
    return .notAsExpected
  }

  private func tell(_ now: Moment, _ values: [(name: String, value: String)], _ words: Text) {
    report.tell(.clock, values + [("system", now.timestamp)], as: words)
  }

  private func refuse(_ code: RefusalCode, _ now: Moment) throws(StoreProblem) -> ExitStatus {
    try store.refuse(StoreAction.clock.act, with: code, to: entitlement.actor, at: now)
    let words =
      code == .admission(.notAllowed)
      ? Text(
        pl: "Odmowa (not-allowed): czas w pliku z danymi ustala administrator: --as admin.",
        en: "Refused (not-allowed): the time of a store is the administrator's to set: --as admin.")
      : StoreAction.notGranted(entitlement.operatorName, entitlement.actor)
    tell(now, [("result", "refused"), ("code", code.rawValue)], words)
    return .notAsExpected
  }
}
