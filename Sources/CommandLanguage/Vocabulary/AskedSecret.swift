/// How the prompt asks for a secret: its typing is not shown.
package struct AskedSecret: Hashable, Sendable {
  /// What is asked for.
  package let words: Text
  /// Whether whoever types it makes it up: then it is asked twice, for nobody can see a slip in it.
  package let isMadeUp: Bool

  private init(_ words: Text, isMadeUp: Bool = false) {
    self.words = words
    self.isMadeUp = isMadeUp
  }

  /// One that is asked for by its name, as it is typed.
  init(named name: Term) { self.init(Text(pl: name.pl, en: name.en)) }

  /// With which somebody signs in.
  package static let password = AskedSecret(Text(pl: "hasło", en: "password"))
  /// With which somebody will sign in from now on.
  package static let newPassword = AskedSecret(Text(pl: "nowe hasło", en: "new password"), isMadeUp: true)
  /// With which a reset is completed.
  package static let token = AskedSecret(Text(pl: "kod z wiadomości", en: "token from the message"))

  /// Asks once more for one that is made up.
  package var again: Text { Text(pl: "powtórz " + words.pl, en: words.en + " again") }
}
