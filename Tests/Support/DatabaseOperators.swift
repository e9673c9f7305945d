import PostgreSQL

/// Operators of a store on the tests' server: users of the database, each with one role.
package enum DatabaseOperator: String, CaseIterable, Sendable {
  case admin, support, auditor, clerk, portal
  /// A member of the group who has been given nothing.
  case nobody

  /// The user.
  package var name: String { "op_\(rawValue)" }

  /// The facility of the clerk.
  package static let facility = "brzoza"

  private static let made = Result {
    let server = try PostgresServer.shared()
    for role in allCases {
      try server.run(
        """
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'konto_operators') THEN
            CREATE ROLE konto_operators NOLOGIN;
          END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
        CREATE ROLE \(role.name) LOGIN IN ROLE konto_operators
        """)
    }
  }

  /// The same database, as this user opens it; the owner has given them their role.
  package func opening(_ name: ServerName) throws -> ServerName {
    try Self.made.get()
    if self != .nobody {
      let server = try Server(name) { _ in false }
      defer { server.close() }
      try server.run(
        """
        INSERT INTO konto.grants (operator, role, facility)
        VALUES ('\(self.name)', '\(rawValue)', \(self == .clerk ? "'\(Self.facility)'" : "NULL")) ON CONFLICT DO NOTHING
        """)
    }
    guard let name = ServerName(name.given.replacing("user=konto", with: "user=\(self.name)")) else {
      throw MissingProgram(name: self.name)
    }
    return name
  }
}
