import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// The server's table of who has which role, kept in step with what the trail says of it.
@Suite struct ServerGrantsTests {
  @Test func whoeverMakesAStoreHasAllRoles() throws {
    let store = try ServerStore.fresh()
    #expect(
      try store.grantRows()
        == ["admin", "auditor", "clerk", "portal", "support"].map { .init("konto", $0, nil) })
  }

  @Test func anEntryGrantsAndRevokes() throws {
    let desk = try Desk()
    try desk.regrant("role-granted", "ewa", "clerk", at: "brzoza", by: .admin)
    try desk.regrant("role-granted", "ewa", "support", by: .admin)
    try desk.regrant("role-granted", "ewa", "support", by: .admin)
    #expect(try desk.rows(of: "ewa") == [.init("ewa", "clerk", "brzoza"), .init("ewa", "support", nil)])
    try desk.regrant("role-revoked", "ewa", "support", by: .admin)
    #expect(try desk.rows(of: "ewa") == [.init("ewa", "clerk", "brzoza")])
    #expect(try desk.store.verify() == .whole(entries: 6))
  }

  @Test func nobodyGrantsThemselvesAnything() throws {
    let desk = try Desk()
    for user in DatabaseOperator.allCases {
      #expect(throws: ServerProblem.self, "\(user)") {
        try desk.regrant("role-granted", user.name, "support", by: user)
      }
      #expect(!(try desk.rows(of: user.name).contains { $0.role == "support" }) || user == .support)
    }
    #expect(try desk.store.verify() == .whole(entries: 2))
  }

  @Test func somebodyStaysWhoCanGrant() throws {
    let desk = try Desk()
    try desk.regrant("role-revoked", "konto", "admin", by: .admin)
    #expect(throws: ServerProblem.self) {
      try desk.regrant("role-revoked", DatabaseOperator.admin.name, "admin", by: .admin)
    }
    #expect(try desk.rows(of: DatabaseOperator.admin.name).map(\.role) == ["admin"])
  }

  /// What others have is told to those who keep or examine it.
  @Test func onesOwnRolesAreTold() throws {
    let desk = try Desk()
    for user in [DatabaseOperator.clerk, .nobody, .auditor] {
      let store = try ServerStore(try user.opening(desk.store.server.name), .writing)
      let operators = Set(try store.grantRows().map(\.operatorName))
      switch user {
      case .clerk: #expect(operators == [user.name])
      case .nobody: #expect(operators == [])
      case .auditor: #expect(operators.contains("konto"))
      case .admin, .support, .portal: break
      }
    }
  }

  /// Rights that were given by hand on the tables of the first schema are gone.
  @Test func rightsOfEarlierAreTakenAway() throws {
    let store = try ServerStore.fresh()
    _ = try DatabaseOperator.nobody.opening(store.server.name)
    let user = DatabaseOperator.nobody.name
    try store.server.run(
      """
      GRANT ALL ON ALL TABLES IN SCHEMA konto TO \(user); GRANT SELECT ON konto.entries TO PUBLIC;
      GRANT ALL ON ALL SEQUENCES IN SCHEMA konto TO \(user); GRANT EXECUTE ON FUNCTION konto.keep TO PUBLIC
      """)
    let server = try ServerRightsTests.server(of: store, as: .nobody)
    defer { server.close() }
    #expect(ServerRightsTests.refusal(of: server, "SELECT * FROM konto.entries") == nil)
    try store.server.run(ServerRights.given.joined(separator: "\n"))
    for sql in [
      "SELECT * FROM konto.entries", "SELECT nextval('konto.entries_number_seq')", "SELECT konto.keep('{}')",
    ] {
      #expect(ServerRightsTests.refusal(of: server, sql) == "42501", "\(sql)")
    }
    #expect(try store.structureFlaw() == nil)
  }
}

extension Desk {
  fileprivate func rows(of name: String) throws -> [GrantRow] {
    try store.grantRows().filter { $0.operatorName == name }
  }

  /// As konto would send what `grant` and `revoke` lead to.
  fileprivate func regrant(
    _ kind: String, _ name: String, _ role: String, at facility: String? = nil, by user: DatabaseOperator
  ) throws {
    let server = try ServerRightsTests.server(of: store, as: user)
    defer { server.close() }
    let place = facility.map { #""facility":"\#($0)","# } ?? ""
    let payload = #"{\#(place)"operator":"\#(name)","role":"\#(role)"}"#
    let end = try store.server.rows("SELECT place, hash FROM konto.chain_end('register')")[0]
    let version = try (store.versions(of: [.register])["register"] ?? 0) + 1
    let digest = EventDigest.of(stream: "register", version: version, kind: kind, payload: payload)
    let entry = KeptEntry(
      number: try end.number(0) + 1, moment: now.seconds, role: "admin", facility: nil, person: nil,
      operatorName: user.name, subject: nil, act: kind == "role-granted" ? "grant" : "revoke", outcome: "ok",
      shown: nil, reason: nil)
    let event = KeptEvent(
      entry: 0, stream: "register", version: version, kind: kind, payload: payload, digest: digest)
    try server.append(entry, after: try end.bytes(1), [event], in: "register")
  }
}

extension Server {
  fileprivate func append(
    _ entry: KeptEntry, after hash: [UInt8], _ events: [KeptEvent], in chain: String
  ) throws {
    let json = SentEntry.json(entry, after: hash, events, in: chain)
    _ = try rowsOnce("SELECT konto.append($1::jsonb)", [json])
  }
}
