import Activation
import PostgreSQL

extension ServerStore {
  /// Seals all that is not sealed yet.
  package func seal(at now: Moment) throws(StoreProblem) -> (entry: Int, hash: [UInt8]) {
    if mode == .writing { while try sealNext(at: now) == SealFunctions.most {} }
    return try asking {
      let newest = try newestSeal()
      return (newest.last, newest.hash)
    }
  }

  /// Seals what came since the last seal, if that is old enough.
  func sealIfDue(at now: Moment) throws(StoreProblem) {
    try asking { _ = try server.rows("SELECT konto.seal_if_due($1::bigint)", [String(now.seconds)]) }
  }

  /// - Returns: how many were sealed; 0 too where somebody else was at it.
  private func sealNext(at now: Moment) throws(StoreProblem) -> Int {
    try asking {
      try server.rows("SELECT konto.seal($1::bigint, 0)", [String(now.seconds)]).first?.number(0) ?? 0
    }
  }

  private func newestSeal() throws -> (last: Int, hash: [UInt8]) {
    guard let row = try server.rows("SELECT last, hash FROM konto.newest_seal()").first else {
      return (0, Seal.beginning.hash)
    }
    return (try row.number(0), try row.bytes(1))
  }
}
