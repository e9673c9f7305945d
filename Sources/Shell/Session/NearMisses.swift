import Activation
import CommandLanguage
import Journal
import PlainText

extension Session {
  /// Known names near to one that was not found. They are offered, never chosen.
  func suggestions(for code: RefusalCode, to actor: Actor, of act: Act?) -> [String] {
    if code == .admission(.accountNotFound) {
      let written = act?.accountWords ?? actor.patient?.text
      return near(written, among: logins(near: written))
    }
    if code == .facility(.unknown) {
      let written = act?.facilityWords ?? actor.facilityWords
      return near(written, among: world.register.facilities.keys.map(\.text))
    }
    if code == .trustedProfile(.personaUnknown), case .portal(.chooseTrustedProfile(.named(let claim)))? = act
    {
      return near(claim.words, among: world.register.personas.keys.map(\.text))
    }
    return []
  }

  private func logins(near written: String?) -> [String] {
    guard let written, let listing = try? accounts(.near(written)) else { return [] }
    return listing.rows.map(\.login.text)
  }

  private func near(_ written: String?, among known: [String]) -> [String] {
    written.map { Suggestion.nearest(to: $0, among: known.sorted()) } ?? []
  }
}

extension Actor {
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
