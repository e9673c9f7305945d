import PostgreSQL

/// A store that an earlier konto made, brought up to date by whoever owns its tables.
extension ServerStore {
  /// What an administrator has to let the server carry out: all of it where there is no store yet, else what is new since.
  ///
  /// - Returns: nil where nothing is.
  package static func script(for name: ServerName) -> String? {
    guard let server = try? Server(name, waits: Patience.none.waits) else { return ServerSchema.script }
    defer { server.close() }
    guard let version = try? opened(server).version else { return ServerSchema.script }
    return version < ServerSchema.version ? ServerSchema.bringingUpToDate(from: version) : nil
  }

  /// One transaction; where somebody else is at it, theirs.
  static func bringUpToDate(_ server: Server, from version: Int) throws(StoreProblem) {
    guard version < ServerSchema.version else { return }
    do throws(ServerProblem) {
      try server.run(ServerSchema.bringingUpToDate(from: version))
    } catch {
      try? server.run("ROLLBACK")
      let reached = try asking { try Self.opened(server).version }
      guard reached < ServerSchema.version else { return }
      if case .refused(state: "42501", _, _) = error {
        throw .server(.schemaOlder(version: version, known: ServerSchema.version))
      }
      throw StoreProblem(ofServer: error)
    }
  }
}
