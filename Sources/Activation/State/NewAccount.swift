/// The data of an account at its creation.
package struct NewAccount: Hashable, Sendable {
  package let login: Login
  package let holder: HolderName
  package let pesel: PESEL
  package let salt: Salt
  package let contact: Contact
  package let password: Digest

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
