import Activation
import CommandLanguage
import Journal

/// What may have been typed where an entry stands in the trail: statements that are tried one after another.
struct Proposals {
  let entry: JournalEntry
  /// The entries about the same account after it.
  let later: [JournalEntry]
  let world: World
  let shift: Span
  let names: SecretNames
  let pending: PendingActs

  init(
    _ entry: JournalEntry, _ later: some Sequence<JournalEntry>, in world: World, shiftedBy shift: Span,
    _ names: SecretNames, _ pending: PendingActs
  ) {
    self.entry = entry
    self.later = Array(later)
    self.world = world
    self.shift = shift
    self.names = names
    self.pending = pending
  }

  /// The likeliest first.
  mutating func all(_ inventions: inout Inventions) -> [[String]] {
    let actor = actor(&inventions)
    let acts = acts(&inventions).map { act in Array(act.dropLast()) + [actor + ": " + (act.last ?? "")] }
    guard isOnPortal else { return acts }
    return Self.ways(of: inventions.login).flatMap { way in acts.map { way + $0 } }
  }

  /// Where another shell has been at work the visit is another one than that of the lines before.
  private static func ways(of login: String) -> [[String]] {
    let (signIn, form) = ("\(login): login", ["\(login): properties", "\(login): activate"])
    return [
      [], [signIn], ["\(login): logout"], form, [signIn] + form, Array(form.prefix(1)), [signIn, form[0]],
    ]
  }

  private var isOwn: Bool { entry.actor.patient == entry.subject }

  private var isOnPortal: Bool {
    isOwn && !["come", "present", "login", "forgot-password", "reset-password", "inbox"].contains(entry.act)
  }

  private func actor(_ inventions: inout Inventions) -> String {
    switch entry.actor {
    case .admin: "admin"
    case .support: "support"
    case .auditor: "auditor"
    case .patient: isOwn ? inventions.login : Self.stranger
    case .clerk(let facility, _): "clerk@" + inventions.facility(facility.words)
    }
  }

  static let stranger = "nieznajoma"

  private mutating func acts(_ inventions: inout Inventions) -> [[String]] {
    switch entry.act {
    case "create-account": creations(&inventions)
    case "contact": contacts(&inventions)
    case "add-document": documents(&inventions)
    case "come": [["come nigdzie"]] + world.register.facilities.keys.sorted().map { ["come \($0.text)"] }
    case "present": [["present"]]
    case "issue-pin": issues(&inventions)
    case "revoke-pin": [["revoke-pin \(inventions.login)"]]
    case "login": [["login"], ["login password=\(Self.wrongPassword)"]]
    case "enter-pin": [["enter-pin \(wrongPIN(inventions))"]]
    case "confirm": confirmations(inventions)
    case "trusted-profile": beginnings(inventions)
    case "answer": answers
    case "records": [["records"], ["records of=\(Self.stranger)"], ["records facility=nigdzie"]]
    case "book": bookings(&inventions)
    case "cancel-appointment": cancellations
    case "change-password": passwords(inventions)
    case "forgot-password": requests(inventions)
    case "reset-password": resets(inventions)
    case "show": [["show \(inventions.login)" + revelation]]
    case "why", "audit": [["\(entry.act) \(inventions.login)"]]
    case _: [[entry.act]]  // it needs no argument, or it is one that nobody has retold yet
    }
  }

  /// That a reason was given is kept; its words may name people and facilities.
  private var revelation: String {
    guard entry.outcome == .peselRevealed else { return "" }
    return " reveal=pesel" + (entry.reason == nil ? "" : " reason=1/2026")
  }

  static let wrongPassword = "Bledne-Haslo-0"

  // MARK: The administrator and the desk

  private func creations(_ inventions: inout Inventions) -> [[String]] {
    let (login, name) = (inventions.login, inventions.holder)
    let set = "admin: set \(names.nextPassword) \(newPassword)"
    func created(_ name: String, _ pesel: String, _ contact: String, _ password: String) -> [String] {
      [set, "create-account \(login) \"\(name)\" pesel=\(pesel) \(contact) password=\(password)"]
    }
    var contact = "email=\(login)@example.test"
    if case .account(_, .created(let account))? = entry.events.first {
      contact = inventions.contact(account.contact, isNew: true)
    }
    let password = "$" + names.nextPassword
    return [
      created(name, inventions.pesel, contact, password),
      created(name, inventions.otherPESEL, contact, password),
      created(name, "00000000000", contact, password), created("X", inventions.pesel, contact, password),
      created(name, inventions.pesel, "email=zly", password), created(name, inventions.pesel, contact, "a"),
    ]
  }

  private func contacts(_ inventions: inout Inventions) -> [[String]] {
    if case .account(_, .contactChanged(let contact))? = entry.events.first {
      return [["contact \(inventions.login) \(inventions.contact(contact))"]]
    }
    return [["contact \(inventions.login) email=zly"]]
  }

  private func documents(_ inventions: inout Inventions) -> [[String]] {
    let login = inventions.login
    guard case .account(_, .documentAdded(let document))? = entry.events.first else {
      return [
        ["add-document \(login) \"X\" facility=nigdzie"],
        ["add-document \(login) \" \" facility=\(world.register.facilities.keys.min()?.text ?? "nigdzie")"],
      ] + world.register.facilities.keys.sorted().map { ["add-document \(login) \"X\" facility=\($0.text)"] }
        + [["admin: facility inny \"Inny podmiot\"", "add-document \(login) \"X\" facility=inny"]]
    }
    let date = (Moment(parsing: document.date.written + "T12:00") ?? entry.moment) + shift
    let facility = inventions.facility(document.facility.text)
    return [
      [
        "add-document \(login) \(inventions.title(document.title.text)) facility=\(facility) date=\(date.date.written)"
      ]
    ]
  }

  private func issues(_ inventions: inout Inventions) -> [[String]] {
    let login = inventions.login
    let issue = "issue-pin \(login) -> \(names.nextPIN)"
    if entry.outcome.code == "no-request" { return [[issue]] + elsewhere(login).map { $0 + [issue] } }
    guard pending.comes || pending.presents else { return [[issue]] }
    let facility = entry.actor.facility.map { inventions.facility($0.words) } ?? "nigdzie"
    let come = pending.comes ? ["\(login): come \(facility)"] : []
    guard pending.presents else { return [come + [issue]] }
    let yesterday = Moment(seconds: (entry.moment + shift).seconds - 86_400).date.written
    let shown = [
      "number=ZZZ500000", "document=passport number=ZZ0000000", "document=none", "login=none",
      "login=\(Self.stranger)", "document=school-id", "number=ABS523456", "expires=\(yesterday)",
      "pesel=\(inventions.otherPESEL)",
    ]
    return shown.map { come + ["\(login): present \($0)", issue] }
  }

  /// Queues are of the shell in which people came; in one that began later nobody waits.
  private func elsewhere(_ login: String) -> [[String]] {
    world.register.facilities.keys.sorted().map { ["\(login): come \($0.text)"] }
      + [["admin: facility inny \"Inny podmiot\"", "\(login): come inny"]]
  }

  // MARK: The portal

  private func wrongPIN(_ inventions: Inventions) -> String {
    let account = Login(inventions.login).flatMap { world.accounts[$0] }
    let open = account?.openPIN(at: entry.moment + shift)
    return String(repeating: "0", count: open?.length ?? world.register.policy.pinLength)
  }

  private func confirmations(_ inventions: Inventions) -> [[String]] {
    let wrong = wrongPIN(inventions)
    let typed = names.allPINs
    let entries = entry.outcome == .done ? typed + [wrong] : [wrong] + typed + ["12"]
    let sent = entries.map { ["\(inventions.login): enter-pin \($0)", "confirm"] }
    guard let fault = entry.outcome.code.flatMap(Fault.init(rawValue:)) else { return sent + [["confirm"]] }
    return [["admin: fault \(fault.rawValue)", "confirm"], ["confirm"]] + sent
  }

  /// Whose identity it was shows by how it ends.
  private func beginnings(_ inventions: Inventions) -> [[String]] {
    let name = inventions.holder
    func identity(_ id: String, _ pesel: String, _ more: String) -> [String] {
      ["admin: persona \(id) \"\(name)\" pesel=\(pesel)\(more)", "trusted-profile persona=\(id)"]
    }
    let own = ["trusted-profile"]
    let unavailable = ["admin: fault tp-unavailable", "trusted-profile"]
    switch ending?.code {
    case "tp-identity-mismatch" where !spentFault:
      return [identity("obca", inventions.otherPESEL, ""), own]
    case "tp-assurance-too-low" where !spentFault:
      return [identity("slaba", inventions.pesel, " assurance=low"), own]
    case "tp-authentication-failed" where wrongCodes < 2:
      return [identity("niewazna", inventions.pesel, " state=expired"), own]
    case _: return [own, unavailable, ["trusted-profile persona=\(Self.stranger)"]]
    }
  }

  /// The entries up to the end of the transaction that begins here.
  private var transaction: [JournalEntry] {
    let own = later.filter { $0.actor.patient == $0.subject }
    let passing = ["tp-code-wrong", "tp-method-unknown", "wrong-message"]
    let end = own.firstIndex { entry in
      switch entry.act {
      case "trusted-profile", "cancel", "confirm": true
      case "answer": entry.outcome.code.map { !passing.contains($0) } ?? false
      case _: false  // it leaves the transaction as it is, or ends it without a word
      }
    }
    return end.map { Array(own[...$0]) } ?? []
  }

  private var ending: JournalOutcome? { transaction.last?.outcome }
  private var wrongCodes: Int { transaction.count { $0.outcome.code == "tp-code-wrong" } }
  private var spentFault: Bool { transaction.last?.events.contains(.register(.returnFaultSpent)) ?? false }

  private var answers: [[String]] {
    let method = ["answer password -> \(names.nextCode)"]
    let code = ["answer \(names.newestCode)"]
    return entry.outcome == .done
      ? [method] + (names.codes > 0 ? [code] : [])
      : [["answer 000000"], ["answer nieznana"], method] + (names.codes > 0 ? [code] : [])
  }

  // MARK: Visits, passwords, resets

  private func bookings(_ inventions: inout Inventions) -> [[String]] {
    if case .account(_, .appointmentBooked(let visit))? = entry.events.first {
      let facility = inventions.facility(visit.facility.text)
      let clinic = visit.clinic.map { " clinic=" + inventions.clinic($0.text) } ?? ""
      return [["book \(facility) at=\((visit.at + shift).written)\(clinic)"]]
    }
    let at = (entry.moment + shift + .days(1)).written
    let past = Moment(seconds: (entry.moment + shift).seconds - 86_400).written
    let known = world.register.facilities.keys.min()?.text ?? "nigdzie"
    return [
      ["book nigdzie at=\(at)"], ["book \(known) at=\(past)"], ["book \(known) at=\(at) clinic=\" \""],
      ["book \(known) at=\(at)"],
    ]
  }

  private var cancellations: [[String]] {
    if case .account(_, .appointmentCancelled(let number))? = entry.events.first {
      return [["cancel-appointment \(number)"]]
    }
    return [["cancel-appointment 99999"]] + (1...9).map { ["cancel-appointment \($0)"] }
  }

  private var newPassword: String {
    let password = "Wymyslone-Haslo-\(names.passwords + 1)"
    let lacking = max(0, world.register.policy.passwordMinLength - password.count)
    return password + String(repeating: "x", count: lacking)
  }

  private func passwords(_ inventions: Inventions) -> [[String]] {
    let (set, new) = ("admin: set \(names.nextPassword) \(newPassword)", "$" + names.nextPassword)
    return [
      [set, "change-password new=\(new)"], [set, "change-password new=\(new) old=\(Self.wrongPassword)"],
      ["change-password new=a"],
    ] + (names.passwords > 0 ? [["change-password new=\(names.newestPassword)"]] : [])
  }

  private func requests(_ inventions: Inventions) -> [[String]] {
    let named = isOwn ? "" : " login=\(inventions.login)"
    if case .account(_, .resetRequested(let token))? = entry.events.first {
      return [["forgot-password\(named) channel=\(token.channel.rawValue)"]]
    }
    return [["forgot-password\(named)"], ["forgot-password\(named) channel=sms"]]
  }

  private func resets(_ inventions: Inventions) -> [[String]] {
    let wrong = ["reset-password token=wymyslony-kod"]
    let read = "\(inventions.login): inbox -> \(names.nextToken)"
    let stated = [read, "reset-password token=$\(names.nextToken)"]
    return (isOwn ? [["reset-password"]] : []) + [stated, wrong]
  }
}
