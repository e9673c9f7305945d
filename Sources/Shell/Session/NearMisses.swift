import Activation
import CommandLanguage
import Journal
import PlainText

extension Session {
  /// The refusal, with the names of people or places nearby if somebody or some place was not found. They are offered,
  /// never chosen.
  func rejection(_ refusal: Refusal, to actor: Actor, of act: Act?) -> Rejection {
    // Nobody reads it: whoever tells of a refusal that was not expected carries the line out again.
    guard !isUnwatched else { return Rejection(refusal: refusal) }
    var rejection = rejectionWithNames(refusal, to: actor, of: act)
    rejection.isPractice = terms.isPractice
    rejection.circumstance = act.flatMap { circumstance(of: refusal.code, to: actor, asking: $0) }
    if case .desk(.issuePIN(let who))? = act { rejection.subject = visitor(who, before: actor) }
    return rejection
  }

  /// Who stands at the desk about whom a clerk was refused.
  private func visitor(_ who: AccountName?, before actor: Actor) -> String? {
    guard case .clerk(let name, _) = actor, let facility = world.facility(named: name) else { return nil }
    let queue = world.reception.queue(at: facility.id)
    let person = who.map { world.login(named: $0) } ?? queue.first?.person
    return queue.first { $0.person == person }.map { visitor in
      (world.accounts[visitor.person]?.holder).map { "\($0.text) (\(visitor.person.text))" }
        ?? visitor.person.text
    }
  }

  private func rejectionWithNames(_ refusal: Refusal, to actor: Actor, of act: Act?) -> Rejection {
    if let role = roleMeant(by: actor, refusal.code, act) {
      var rejection = Rejection(refusal: refusal, suggestions: [role])
      rejection.suggestsRole = true
      return rejection
    }
    guard refusal.code == .admission(.accountNotFound) else {
      return Rejection(refusal: refusal, suggestions: suggestions(for: refusal.code, to: actor, of: act))
    }
    guard mayOffer(peopleTo: actor) else { return Rejection(refusal: refusal) }
    let people = (act?.accountWords ?? actor.patient?.text).map { self.people(near: $0) } ?? []
    let names = [String: String](
      people.map { ($0.login.text, $0.holder.text) }, uniquingKeysWith: { first, _ in first })
    return Rejection(refusal: refusal, suggestions: people.map(\.login.text), names: names)
  }

  /// What somebody is told who is nobody, under a name like that of a role.
  private func roleMeant(by actor: Actor, _ code: RefusalCode, _ act: Act?) -> String? {
    let isAboutActor = code == .admission(.accountNotFound) && act?.accountWords == nil
    guard isAboutActor || code == .admission(.notAllowed), let patient = actor.patient, !world.has(patient)
    else { return nil }
    return actor.roleMeant(preferences.language, among: staffNames)
  }

  /// Those who may have been meant by words that find nobody: by a login nearby, else by a name; at most three.
  func people(near written: String) -> [AccountRow] {
    let named = written.split(separator: " ").dropFirst().isEmpty ? [] : people(namedIn: written)
    guard named.isEmpty else { return named }
    let rows = (try? accounts(.near(written)).rows) ?? []
    let logins = near(written, among: rows.map(\.login.text))
    if !logins.isEmpty { return logins.compactMap { login in rows.first { $0.login.text == login } } }
    return Array(rows.filter { $0.holder.isNear(written) }.sorted { $0.login < $1.login }.prefix(3))
  }

  /// Those whose logins stand among the words: `account akowalska`.
  private func people(namedIn words: String) -> [AccountRow] {
    words.split(separator: " ").compactMap { Login(String($0)) }.prefix(3).flatMap { login in
      ((try? accounts(.finding(login.text, limit: 1)).rows) ?? []).filter { $0.login == login }
    }
  }

  private func suggestions(for code: RefusalCode, to actor: Actor, of act: Act?) -> [String] {
    if code == .facility(.unknown) {
      let written = act?.facilityWords ?? actor.facilityWords
      return near(written, among: world.register.facilities.keys.map(\.text))
    }
    if code == .trustedProfile(.personaUnknown),
      case .portal(.chooseTrustedProfile(.named(let claim)))? = act,
      mayOffer(peopleTo: actor)
    {
      return near(claim.words, among: world.register.personas.keys.map(\.text))
    }
    return []
  }

  private func near(_ written: String?, among known: [String]) -> [String] {
    written.map { Suggestion.nearest(to: $0, among: known.sorted()) } ?? []
  }
}

extension Session {
  /// In a world that lasts, to be shown people unasked is to have found them (I19).
  mutating func noteFind(of people: Int, by actor: Actor) throws(RunError) {
    guard people > 0, !terms.isPractice, isRecording else { return }
    readClock()
    try note(.find, by: actor, .done, shown: people)
  }
}

extension RefusalCode {
  /// Whether the known names that are near to what was written are those of people.
  var suggestsPeople: Bool {
    self == .admission(.accountNotFound) || self == .trustedProfile(.personaUnknown)
  }
}

extension HolderName {
  /// Whether each word that was written is near to a word of the name.
  fileprivate func isNear(_ written: String) -> Bool {
    let (words, own) = (Folding.name(written).words, Folding.name(text).words)
    return !words.isEmpty
      && words.allSatisfy { word in
        own.contains { !Suggestion.nearest(to: word, among: [$0]).isEmpty }
      }
  }
}

extension String {
  fileprivate var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
}

extension Actor {
  /// The role that somebody meant whose word for it was taken for a login: `administrator` is not the word for `admin`.
  func roleMeant(_ language: Language, among roles: [Term]) -> String? {
    guard let written = patient?.text else { return nil }
    return roles.first { role in
      [role.pl, role.en].contains {
        written.hasPrefix($0) || Suggestion.nearest(to: written, among: [$0]) != []
      }
    }?.in(language)
  }

  /// The facility of a clerk, as it was written; nil of anybody else.
  package var facilityWords: String? {
    guard case .clerk(let facility, _) = self else { return nil }
    return facility.words
  }
}

extension Act {
  fileprivate var accountWords: String? {
    if case .account(.changeContact(let name, _)) = self { return name.words }
    if case .desk(.revokePIN(let name)) = self { return name.words }
    if case .inspect(let name) = self { return name?.words }
    if case .audit(let name) = self { return name?.words }
    if case .account(.addDocument(let claim)) = self { return claim.account.words }
    return nil
  }

  fileprivate var facilityWords: String? {
    if case .desk(.come(let name)) = self { return name.words }
    if case .register(.integrate(let name)) = self { return name.words }
    if case .register(.delist(let name)) = self { return name.words }
    if case .portal(.book(let claim)) = self { return claim.facility.words }
    if case .account(.addDocument(let claim)) = self { return claim.facility.words }
    if case .portal(.readRecords(_, let name)) = self { return name?.words }
    return nil
  }
}
