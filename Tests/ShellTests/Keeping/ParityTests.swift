import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// A world on a store behaves as one in memory.
@Suite struct ParityTests {
  static let scripts: [[String]] = [byPIN, byTrustedProfile, byReset]

  @Test(arguments: scripts, StoreKind.allCases)
  func leadsWhereAPracticeWorldLeads(_ script: [String], _ kind: StoreKind) throws {
    var practice = Practice.empty
    var kept = Session(onAny: try kind.store())
    for line in world + script {
      let (expected, actual) = (try practice.take(line).told, try kept.take(line).told)
      #expect(actual == expected, "\(line)")
    }
  }

  /// What a shell that begins anew finds on the store is what the first one had, but for sessions and the queue.
  @Test(arguments: scripts, StoreKind.allCases)
  func isTheSameWhenItIsReadAnew(_ script: [String], _ kind: StoreKind) throws {
    let store = try kind.store()
    var first = Session(onAny: store)
    for line in world + script { try first.take(line) }
    var next = Session(onAny: store)
    for login in ["anna", "ewa"] {
      try first.succeed("show \(login)")
      try next.succeed("show \(login)")
      let login = try #require(Login(login))
      #expect(next.world.accounts[login] == first.world.accounts[login])
    }
    #expect(next.world.register.facilities == first.world.register.facilities)
    #expect(next.world.policy == first.world.policy)
  }

  private let world = [
    "facility brzoza \"Brzoza\"", "facility jawor \"Jawor\" integrated=no",
    "create-account anna \"Anna Kowalska\" pesel=01620300022",
    "create-account ewa \"Ewa Lis\" pesel=01620300015 password=Haslo-123",
    "create-account ewa \"Ewa Lis\" pesel=01620300015", "create-account iza \"Iza Lis\" pesel=01620300015",
    "add-document anna T1 facility=brzoza", "policy pin-tries=2",
  ]

  private static let byPIN = [
    "anna: records", "anna: login", "anna: records", "anna: come brzoza", "anna: present",
    "clerk@jawor: issue-pin",
    "clerk@brzoza: queue", "clerk@brzoza: issue-pin -> pin", "anna: properties", "anna: activate",
    "anna: enter-pin 00000000", "anna: confirm", "anna: enter-pin 00000000", "anna: confirm",
    "anna: come brzoza",
    "anna: present", "clerk@brzoza: issue-pin -> new", "anna: enter-pin $new", "anna: confirm",
    "anna: records",
    "show anna", "why anna", "find kowalska", "accounts status=active", "clerk@brzoza: revoke-pin anna",
    "audit anna", "audit code=pin-wrong", "verify", "facilities integrated=no", "nobody: login",
  ]

  private static let byTrustedProfile = [
    "anna: login", "anna: properties", "anna: activate", "anna: trusted-profile", "anna: answer bank -> code",
    "anna: cancel", "anna: trusted-profile persona=ewa", "anna: answer mobywatel -> code",
    "anna: answer $code",
    "anna: confirm", "anna: trusted-profile", "anna: answer e-dowod -> code", "anna: answer $code",
    "anna: confirm",
    "anna: records", "show anna", "audit act=confirm", "verify",
  ]

  private static let byReset = [
    "anna: login", "anna: activate trusted-profile=own", "anna: book brzoza at=2126-01-12T09:00",
    "anna: forgot-password", "anna: inbox", "anna: reset-password", "anna: properties",
    "anna: reset-password",
    "anna: login", "anna: records", "anna: change-password new=Wiosna-2026", "anna: records",
    "anna: activate trusted-profile=own", "anna: appointments", "anna: forgot-password", "why anna",
    "show anna",
    "audit", "verify",
  ]
}

extension Outcome {
  /// What it is, apart from what is drawn and from moments.
  fileprivate var told: [String] {
    switch self {
    case .ok(let success): ["ok"] + success.fields.map(\.told)
    case .refused(let rejection): ["refused", rejection.refusal.code.rawValue] + rejection.fields.map(\.told)
    case .error(let error): ["error", error.code]
    }
  }
}

extension FieldEntry {
  fileprivate var told: String {
    if case .moment = value { return "\(field)" }
    return "\(field)=\(value.written)"
  }
}
