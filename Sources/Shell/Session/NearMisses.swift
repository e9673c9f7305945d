import Activation
import CommandLanguage
import PlainText

extension Session {
  /// Known names near to one that was not found. They are offered, never chosen.
  func suggestions(_ code: RefusalCode, _ actor: Actor, _ act: Act?) -> [String] {
    if code == .accountNotFound {
      let written = act?.accountWords ?? actor.patient?.text
      return near(written, among: logins(near: written))
    }
    if code == .facilityUnknown {
      let written = act?.facilityWords ?? actor.facilityWords
      return near(written, among: world.register.facilities.keys.map(\.text))
    }
    if code == .personaUnknown, case .portal(.chooseTrustedProfile(.named(let claim)))? = act {
      return near(claim.words, among: world.register.personas.keys.map(\.text))
    }
    return []
  }

  /// Of a store, those one slip of the keyboard away: they are asked for by name, however many others there are.
  private func logins(near written: String?) -> [String] {
    guard let kept, let written else { return world.accounts.keys.map(\.text) }
    let folded = Folding.search(written)
    let isNearLogin = Self.nearLogins.contains(folded.count)
    let slips = isNearLogin ? Suggestion.oneSlip(from: folded, of: Self.loginCharacters) : []
    return (try? kept.store.existing([folded] + slips)) ?? []
  }

  private static let loginCharacters = "abcdefghijklmnopqrstuvwxyz0123456789._-"
  /// A login has 3 to 32 characters.
  private static let nearLogins = 2...33

  private func near(_ written: String?, among known: [String]) -> [String] {
    written.map { Suggestion.nearest(to: $0, among: known.sorted()) } ?? []
  }
}

extension Actor {
  var facilityWords: String? {
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
