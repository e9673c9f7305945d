import Glibc

/// One connection of libpq, in one pair of hands: made when it is first needed, and again when it was lost.
struct ServerLink {
  private let library: Libpq
  private let name: ServerName
  private var connection: OpaquePointer?

  init(_ library: Libpq, _ name: ServerName) {
    self.library = library
    self.name = name
  }

  /// Ends it; the next question makes another.
  mutating func drop() {
    if let connection { library.finish(connection) }
    connection = nil
  }

  /// - Returns: the connection that is open.
  mutating func opened() throws(ServerProblem) -> OpaquePointer {
    if let connection { return connection }
    let made = try connected()
    connection = made
    return made
  }

  private func connected() throws(ServerProblem) -> OpaquePointer {
    let insists = try insistsOnEncryption()
    let connection = library.connectWith(options(insists ? [("sslmode", "require")] : []))
    guard library.status(connection) == Self.isOpen else {
      let words = oneLine(library.errorMessage(connection))
      library.finish(connection)
      throw insists && words.contains(Self.encryptsNothing) ? .unencrypted : .unreachable(words)
    }
    guard let connection else { throw .unreachable("") }
    // What a server remarks in passing, in its own language, is nothing to whoever is at work; errors come as answers.
    _ = library.setListener(connection, { _, _ in }, nil)
    return connection
  }

  private static let isOpen: Int32 = 0

  /// What libpq says of a server that answers so; whatever else goes wrong with TLS is told in its own words.
  private static let encryptsNothing = "server does not support SSL"

  /// What stands behind the name that was given takes precedence over it.
  private func options(_ more: [(String, String)]) -> [(String, String)] {
    [("connect_timeout", "10"), ("fallback_application_name", "konto"), ("dbname", name.given)] + more
      + [("client_encoding", "UTF8")]
  }

  /// Whether the server is on another machine and nobody has said how the way to it is guarded. What libpq makes of name,
  /// environment and service is read before anything is sent.
  private func insistsOnEncryption() throws(ServerProblem) -> Bool {
    let begun = library.connectStart(options([]), isBlocking: false)
    defer { library.finish(begun) }
    // Of what it does not understand libpq may quote any part.
    let values = library.values(library.options(begun))
    guard !values.isEmpty else {
      throw .unreachable(name.hasSecrets ? "" : oneLine(library.errorMessage(begun)))
    }
    let places = (values["hostaddr"] ?? values["host"] ?? "").split(
      separator: ",", omittingEmptySubsequences: false)
    guard !places.allSatisfy({ Self.isLocal(String($0)) }) else { return false }
    return ["prefer", "allow"].contains(values["sslmode"] ?? "prefer")
  }

  private static func isLocal(_ host: String) -> Bool {
    host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost" || host == "::1"
      || host.wholeMatch(of: /127\.\d+\.\d+\.\d+/) != nil
  }

  private func oneLine(_ message: UnsafePointer<CChar>?) -> String {
    let lines = message.map { String(cString: $0) }?.split(separator: "\n") ?? []
    return name.hidingSecrets(in: lines.map { $0.drop(while: \.isWhitespace) }.joined(separator: "; "))
  }
}

extension ServerLink {
  /// Several statements, none with parameters.
  mutating func run(_ script: String) throws(ServerProblem) {
    let connection = try opened()
    _ = try taken(library.execute(connection, script), of: connection)
  }

  /// One statement, in one round trip, with what its parameters stand for.
  mutating func rows(_ sql: String, _ parameters: [String?]) throws(ServerProblem) -> [ServerRow] {
    let connection = try opened()
    let texts = CTexts(parameters)
    let result = library.executeWith(
      connection, sql, Int32(parameters.count), nil, UnsafePointer(texts.start), nil, nil, 0)
    return try taken(result, of: connection)
  }

  /// As `rows`, but they are handed on one after another, however many there are. Whoever throws ends the connection.
  mutating func forEachRow(
    _ sql: String, _ parameters: [String?], _ take: (ServerRow) throws -> Void
  ) throws {
    let connection = try opened()
    let texts = CTexts(parameters)
    let sent = library.sendWith(
      connection, sql, Int32(parameters.count), nil, UnsafePointer(texts.start), nil, nil, 0)
    guard sent == 1, library.rowByRow(connection) == 1 else {
      drop()
      throw ServerProblem.lost
    }
    do {
      while let result = library.nextResult(connection) {
        for row in try taken(result, of: connection) { try take(row) }
      }
    } catch {
      drop()
      throw error
    }
  }

  /// Reads a result, which is freed; a connection that was lost is dropped.
  private mutating func taken(
    _ result: OpaquePointer?, of connection: OpaquePointer
  ) throws(ServerProblem) -> [ServerRow] {
    defer { if let result { library.clear(result) } }
    if Self.successes.contains(library.resultStatus(result)) { return library.rows(of: result) }
    let state = library.field(.state, of: result)
    guard library.status(connection) == Self.isOpen, let state, !Self.isOfLostServer(state) else {
      drop()
      throw .lost
    }
    throw .refused(
      state: state, words: library.field(.words, of: result) ?? "",
      constraint: library.field(.constraint, of: result))
  }

  /// PGRES_EMPTY_QUERY, PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE.
  private static let successes: Set<Int32> = [0, 1, 2, 9]

  /// A connection exception, a shutdown, a crash, a server that is not ready (PostgreSQL's manual, appendix A).
  private static func isOfLostServer(_ state: String) -> Bool {
    state.hasPrefix("08") || ["57P01", "57P02", "57P03"].contains(state)
  }
}

extension Libpq {
  fileprivate enum Field: Int32 {
    /// PG_DIAG_SQLSTATE.
    case state = 67
    /// PG_DIAG_MESSAGE_PRIMARY.
    case words = 77
    /// PG_DIAG_CONSTRAINT_NAME.
    case constraint = 110
  }

  fileprivate func field(_ field: Field, of result: OpaquePointer?) -> String? {
    errorField(result, field.rawValue).map { String(cString: $0) }
  }

  fileprivate func rows(of result: OpaquePointer?) -> [ServerRow] {
    (0..<rowCount(result)).map { row in
      ServerRow(
        values: (0..<columnCount(result)).map { column in
          guard isNull(result, row, column) == 0, let start = value(result, row, column) else { return nil }
          let bytes = UnsafeRawBufferPointer(start: start, count: Int(length(result, row, column)))
          return String(decoding: bytes, as: UTF8.self)
        })
    }
  }

  fileprivate func connectWith(_ options: [(String, String)]) -> OpaquePointer? {
    connectStart(options, isBlocking: true)
  }

  /// The name that is given may itself be options (libpq, `expand_dbname`).
  fileprivate func connectStart(_ options: [(String, String)], isBlocking: Bool) -> OpaquePointer? {
    let keywords = CTexts(options.map(\.0))
    let values = CTexts(options.map(\.1))
    let function = isBlocking ? connect : connectStart
    return function(UnsafePointer(keywords.start), UnsafePointer(values.start), 1)
  }
}
