import Testing

@testable import Activation

/// No secret and no full PESEL shows, however a value is printed (I18, S7).
@Suite struct MaskingTests {
  private static let pesel = "01620300015"
  private static let mistyped = "01620300016"
  private static let secret = "94817263"

  private struct Holding {
    let pesel = PESEL(MaskingTests.pesel)
    let secret = Secret(MaskingTests.secret)
    let claim = Claimed<PESEL>(MaskingTests.mistyped)
    let name = AccountName(MaskingTests.pesel)
  }

  private static func ways<Value>(_ value: Value) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(describing: value), String(reflecting: value), dumped]
  }

  /// The value by itself and inside of what values are put into.
  private static func nested<Value: Hashable>(_ value: Value) -> [String] {
    ways(value) + ways(Optional(value)) + ways([value]) + ways([value: 1]) + ways(Set([value]))
      + ways([1: [value]]) + ways((value, 1)) + ways(Result<Value, Never>.success(value))
  }

  private static func expectNothing(in texts: [String], _ place: SourceLocation = #_sourceLocation) {
    for text in texts {
      for hidden in [pesel, mistyped, secret] {
        #expect(!text.contains(hidden), sourceLocation: place)
      }
    }
  }

  @Test("PESEL, secret, claim and account name mask themselves, nested too")
  func values() throws {
    Self.expectNothing(in: Self.nested(try #require(PESEL(Self.pesel))))
    Self.expectNothing(in: Self.nested(Secret(Self.secret)))
    Self.expectNothing(in: Self.nested(Claimed<PESEL>(Self.pesel)))
    Self.expectNothing(in: Self.nested(Claimed<PESEL>(Self.mistyped)))
    Self.expectNothing(in: Self.nested(Claimed<Login>(Self.pesel)))
    Self.expectNothing(in: Self.nested(AccountName(Self.pesel)))
    Self.expectNothing(in: Self.nested(AccountName(Self.mistyped)))
    Self.expectNothing(in: Self.ways(Holding()))
  }

  @Test("Of a PESEL the last four digits show (S7); of a secret, nothing")
  func whatShows() throws {
    let pesel = try #require(PESEL(Self.pesel))
    #expect("\(pesel)" == "•••••••0015")
    #expect("\(Secret(Self.secret))" == "•••")
    #expect("\(AccountName("akowalska"))" == "akowalska")
    for text in Self.nested(Secret("7")) { #expect(!text.contains("7")) }
  }

  @Test("Acts, handovers and messages mask what they carry")
  func carriers() {
    let secret = Secret(Self.secret)
    let document = Cast.document(pesel: Self.pesel)
    let acts: [Act] = [
      .portal(.enterPIN(secret)), .access(.signIn(secret)), .portal(.answer(secret)),
      .access(.completeReset(secret)),
      .portal(.changePassword(new: secret, old: secret)), .inspect(AccountName(Self.pesel)),
      .desk(.present(Presentation(login: AccountName(Self.pesel), document: document))),
      .account(.create(Cast.account(Cast.anna, "Anna Kowalska", Self.mistyped, Self.secret))),
    ]
    for act in acts { Self.expectNothing(in: Self.nested(act)) }
    let message = Message(channel: .sms, sent: Cast.start, content: .oneTimePassword(secret))
    Self.expectNothing(in: Self.nested(Handover.message(message, to: Cast.anna)))
    Self.expectNothing(in: Self.nested(Handover.code(secret)))
    Self.expectNothing(in: Self.nested(Handover.password(secret, to: Cast.anna)))
  }

  @Test("A whole world, with a PIN typed and a code sent, and every event")
  func world() {
    var stage = Stage()
    stage.prepare([.pinIssued, .onForm, .types()], "typed")
    expectNoSecrets(of: stage)
    stage.prepare([.chooses, .answersMethod, .asksForReset], "a code sent")
    expectNoSecrets(of: stage)
  }

  private func expectNoSecrets(of stage: Stage) {
    let secrets = stage.pins + stage.codes + stage.tokens
    for text in Self.ways(stage.world) + Self.ways(stage.handed) {
      for secret in secrets { #expect(!text.contains(secret.revealed)) }
      #expect(!text.contains(Cast.annasPESEL))
    }
  }
}
