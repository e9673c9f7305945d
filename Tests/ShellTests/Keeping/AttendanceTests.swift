import Activation
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// Who waits at a desk and who is signed in is known in every shell on a store, wherever that lies; what was typed, and the
/// transaction with the Trusted Profile, in the one that holds the session.
@Suite struct AttendanceTests {
  private let clock = TestClock()

  private static let world = [
    "facility brzoza \"Brzoza\"", "facility jawor \"Jawor\"",
    "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Wiosna-1999",
    "create-account ewa \"Ewa Lis\" pesel=01620300015 password=Wiosna-1999",
  ]

  /// The shells of a patient and of a desk.
  private func shells(on kind: StoreKind) throws -> (here: Session, there: Session) {
    let store = try kind.store()
    var here = Session(onAny: store, clock)
    try here.succeed(Self.world.joined(separator: "\n"))
    return (here, Session(onAny: store, clock))
  }

  @Test(arguments: StoreKind.allCases)
  func theClerkServesWhoeverQueuedInAnotherShell(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try there.meet("clerk@brzoza: queue => count=0")
    try here.meet("anna: come brzoza", "ewa: come brzoza")
    try there.meet("clerk@brzoza: queue => count=2", "why anna => next=present")
    try there.meet("clerk@brzoza: issue-pin => refused login-missing")
    try here.meet("ewa: present login=01620300015", "anna: present document=passport number=ZZ0000000")
    try there.meet(
      "why anna => next=issue-pin", "clerk@brzoza: issue-pin => account=anna",
      "clerk@brzoza: issue-pin => account=ewa", "clerk@brzoza: queue => count=0")
    try here.meet("why anna => next=login", "clerk@brzoza: queue => count=0")
    try here.meet("anna: present => refused no-request")
  }

  @Test(arguments: StoreKind.allCases)
  func whoeverGoesToAnotherDeskLeavesTheFirst(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try here.meet("anna: come brzoza", "ewa: come brzoza", "ewa: present", "anna: come brzoza")
    try there.meet("clerk@brzoza: issue-pin => refused login-missing")
    try there.meet("anna: come jawor", "clerk@jawor: queue => count=1")
    try here.meet("clerk@brzoza: queue => count=1", "clerk@brzoza: issue-pin => account=ewa")
    try here.meet("clerk@brzoza: issue-pin anna => refused no-request")
    try there.meet("anna: come brzoza", "ewa: come brzoza", "ewa: present")
    try here.meet("anna: present", "clerk@brzoza: issue-pin => account=anna")
  }

  /// What was shown is checked as it was shown, whatever it was.
  @Test(
    arguments: StoreKind.allCases,
    [
      ("document=school-id", "document-kind-not-accepted"), ("number=ABS523456", "document-invalid"),
      ("expires=2026-01-01", "document-expired"), ("pesel=01620300015", "identity-mismatch"),
      ("login=nobody", "account-not-found"), ("login=none", "login-missing"),
      ("document=none", "document-not-shown"),
    ])
  func whatWasShownIsKnownAtTheDesk(_ kind: StoreKind, _ shown: (given: String, code: String)) throws {
    var (here, there) = try shells(on: kind)
    try here.meet("anna: come brzoza", "anna: present \(shown.given)")
    try there.meet("clerk@brzoza: queue => count=1")
    #expect(try there.take("clerk@brzoza: issue-pin").code == shown.code)
  }

  @Test(arguments: StoreKind.allCases)
  func aSessionIsSeenFromEverywhereAndUsedWhereItIsHeld(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try there.meet("show anna => screen=none")
    try here.meet("anna: login", "anna: properties")
    try there.meet("show anna => screen=properties", "why anna => next=come")
    try there.meet("anna: activate => refused not-signed-in")
    try there.meet("show anna => screen=properties")
    try here.meet("anna: activate", "anna: enter-pin 1234")
    try there.meet("show anna => screen=activation-form")
    try there.meet("anna: confirm => refused not-signed-in")
    try here.meet("anna: logout")
    try there.meet("show anna => screen=none")
  }

  @Test(arguments: StoreKind.allCases)
  func whatIsUnderWayIsSeenButForWhatItIs(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try here.meet("anna: come brzoza", "anna: present", "clerk@brzoza: issue-pin -> pin")
    try here.meet("anna: login", "anna: properties", "anna: activate")
    try there.meet("why anna => next=enter-pin")
    try here.meet("anna: enter-pin $pin")
    try there.meet("why anna => next=confirm")
    try here.meet("anna: trusted-profile")
    try there.meet("why anna => next=answer", "show anna => screen=trusted-profile")
    try here.meet("anna: answer bank -> code", "anna: answer $code")
    try there.meet("why anna => next=confirm")
    clock.move(.minutes(10))
    try there.meet("why anna => next=enter-pin")
    #expect(try here.take("anna: confirm").code == "tp-timed-out")
  }

  @Test(arguments: StoreKind.allCases)
  func aSecondSignInReplacesTheFirst(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try here.meet("anna: login", "anna: properties")
    try there.meet("anna: login password=Wiosna-1999")
    try here.meet("anna: activate => refused not-signed-in")
    try there.meet("anna: properties => screen=properties", "anna: logout")
    try here.meet("anna: activate => refused not-signed-in")
    try here.meet("anna: login => screen=home")
  }

  @Test(arguments: StoreKind.allCases)
  func aResetAnywhereEndsIt(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try here.meet("anna: login")
    try there.meet("anna: forgot-password")
    try there.meet("anna: inbox", "anna: reset-password", "show anna => screen=none")
    try here.meet("anna: properties => refused not-signed-in")
  }

  /// As its shell does when it ends.
  @Test(arguments: StoreKind.allCases)
  func itEndsWithItsShell(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try here.meet("anna: login")
    try there.meet("ewa: login password=Wiosna-1999", "show anna => screen=home")
    try here.keeper.leave()
    try there.meet("show anna => screen=none", "show ewa => screen=home", "anna: come brzoza")
    try there.meet("ewa: properties")
  }

  /// A shell that was killed says nothing; one that only rests goes on where it was.
  @Test(arguments: StoreKind.allCases)
  func ofAShellThatIsSilentItCountsForAnHour(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try here.meet("anna: login")
    clock.move(Activation.Span(seconds: 3599))
    try there.meet("show anna => screen=home")
    clock.move(Activation.Span(seconds: 1))
    try there.meet("show anna => screen=none")
    try here.meet("anna: properties => screen=properties")
    try there.meet("show anna => screen=properties")
  }

  @Test func whatWasTypedIsInNoFile() throws {
    let folder = try Folder()
    let store = try folder.store()
    var session = Session(on: store)
    for line in Self.world { try session.succeed(line) }
    try session.meet("anna: login", "anna: properties", "anna: activate", "anna: enter-pin 83756102")
    #expect(try folder.hasBytes("activation-form") && !folder.hasBytes("83756102"))
    store.close()
    #expect(try !folder.hasBytes("83756102"))
  }

  /// A copy is of no use to whoever waits, and nobody is signed in to it.
  @Test func noBackupHasIt() throws {
    let folder = try Folder()
    let store = try folder.store()
    defer { store.close() }
    var session = Session(on: store)
    for line in Self.world { try session.succeed(line) }
    try session.meet("anna: come brzoza", "anna: login")
    try store.backup(to: folder.path("copy.db"))
    let other = try folder.store("copy.db")
    defer { other.close() }
    var copy = Session(on: other)
    try copy.meet("show anna => screen=none", "clerk@brzoza: queue => count=0")
  }
}

extension Session {
  /// Carries out lines, each of which must lead where it says.
  fileprivate mutating func meet(_ lines: String...) throws {
    for line in lines {
      let performance = try performance(of: line)
      #expect(performance.isExpected, "\(line): \(performance.lines(Practice.preferences))")
    }
  }
}

extension Outcome {
  fileprivate var code: String? {
    guard case .refused(let rejection) = self else { return nil }
    return rejection.refusal.code.rawValue
  }
}
