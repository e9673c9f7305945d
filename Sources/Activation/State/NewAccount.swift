/// The data of an account at its creation.
package struct NewAccount: Hashable, Sendable {
  /// The login, which nobody has yet.
  package let login: Login
  /// The name of the holder.
  package let holder: HolderName
  /// The PESEL, which no account has yet (S8).
  package let pesel: PESEL
  /// The salt drawn for it.
  package let salt: Salt
  /// Where its holder can be reached.
  package let contact: Contact
  /// The hash of the first password.
  package let password: Digest

  /// An account that has passed the guards.
  package init(
    login: Login, holder: HolderName, pesel: PESEL, salt: Salt, contact: Contact, password: Digest
  ) {
    self.login = login
    self.holder = holder
    self.pesel = pesel
    self.salt = salt
    self.contact = contact
    self.password = password
  }
}
