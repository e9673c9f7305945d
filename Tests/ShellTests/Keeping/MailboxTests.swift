import Activation
import Foundation
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// The simulated inbox holds secrets in clear, and no longer than it must.
@Suite struct MailboxTests {
  @Test func aMessageIsGoneOnceItWasRead() throws {
    let (folder, clock) = (try Folder(), TestClock())
    let store = try folder.storeWithAMessage(clock)
    #expect(try folder.hasBytes(store.secret))
    var session = Session(on: store.store, clock)
    #expect(try session.take("anna: inbox").value?.written == store.secret)
    #expect(try !folder.hasBytes(store.secret))
    #expect(
      try session.take("anna: inbox").value(of: .count)?.written == "1", "this shell's patient has seen it")
    var other = Session(on: store.store, clock)
    #expect(try other.take("anna: inbox").value(of: .count)?.written == "0")
    store.store.close()
  }

  @Test func aMessageIsGoneAfterADay() throws {
    let (folder, clock) = (try Folder(), TestClock())
    let (store, secret) = try folder.storeWithAMessage(clock)
    clock.move(Span(seconds: 86_399))
    try store.forgetMessages(at: clock.now)
    #expect(try folder.hasBytes(secret))
    var session = Session(on: store, clock)
    clock.move(Span(seconds: 1))
    #expect(try session.take("anna: inbox").value(of: .count)?.written == "0")
    #expect(try !folder.hasBytes(secret))
    store.close()
  }

  @Test func aMessageOfYesterdayIsGoneWhenTheStoreIsOpened() throws {
    let (folder, clock) = (try Folder(), TestClock())
    let (store, secret) = try folder.storeWithAMessage(clock)
    store.close()
    #expect(try folder.hasBytes(secret))
    let again = try folder.store()
    clock.move(.hours(24))
    try again.forgetMessages(at: clock.now)
    #expect(try !folder.hasBytes(secret))
    again.close()
    #expect(try !folder.hasBytes(secret))
  }

  @Test func whatWasSentBeforeTheResetIsGoneAfterIt() throws {
    let (folder, clock) = (try Folder(), TestClock())
    let (store, secret) = try folder.storeWithAMessage(clock)
    var session = Session(on: store, clock)
    try session.succeed("anna: reset-password token=\(secret)")
    #expect(try !folder.hasBytes(secret))
    store.close()
  }

  @Test func aOneTimePasswordIsGoneOnceItWasReplaced() throws {
    let (folder, clock) = (try Folder(), TestClock())
    let (store, token) = try folder.storeWithAMessage(clock)
    var session = Session(on: store, clock)
    try session.succeed("anna: reset-password token=\(token)")
    let anna = try #require(Login("anna"))
    let message = try #require(try store.messages(of: anna, at: clock.now).last)
    let password = message.message.content.text
    #expect(try folder.hasBytes(password))
    try session.succeed("anna: login password=\(password)", "anna: change-password new=Wiosna-2026")
    #expect(try store.messages(of: anna, at: clock.now).isEmpty)
    #expect(try !folder.hasBytes(password))
    store.close()
  }

  @Test func noSecretIsEverInTheJournal() throws {
    let (folder, clock) = (try Folder(), TestClock())
    let store = try folder.store()
    var session = Session(on: store, clock)
    try session.succeed(
      "facility brzoza \"Brzoza\"",
      "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Haslo-Nr-1",
      "anna: come brzoza", "anna: present", "clerk@brzoza: issue-pin -> pin", "anna: login",
      "anna: activate pin=$pin", "anna: change-password new=Haslo-Nr-2")
    let pin = try #require(session.value(of: "pin"))
    for secret in ["Haslo-Nr-1", "Haslo-Nr-2", pin] { #expect(try !folder.hasBytes(secret)) }
    store.close()
  }
}

extension Folder {
  /// A store with an account that has been sent a token, and the token.
  fileprivate func storeWithAMessage(_ clock: TestClock) throws -> (store: Store, secret: String) {
    let store = try store()
    var session = Session(on: store, clock)
    try session.succeed(
      "create-account anna \"Anna Kowalska\" pesel=01620300022", "forgot-password login=anna")
    let anna = try #require(Login("anna"))
    let message = try #require(try store.messages(of: anna, at: clock.now).last)
    return (store, message.message.content.text)
  }
}

extension Message.Content {
  fileprivate var text: String {
    switch self {
    case .resetToken(let secret), .oneTimePassword(let secret): secret.revealed
    }
  }
}
