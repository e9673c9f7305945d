import Activation
import PostgreSQL

extension ServerStore {
  /// Seals all that is not sealed yet.
  package func seal(at now: Moment) throws(StoreProblem) -> (entry: Int, hash: [UInt8]) {
    if mode == .writing { while try seal(at: now, after: 0) == Self.most {} }
    return try asking {
      let newest = try server.transaction(.reading) { transaction in try Self.newestSeal(&transaction) }
      return (newest.last, newest.hash)
    }
  }

  /// Seals what came since the last seal, if that is old enough. An entry that took long to be kept may be passed over; it
  /// is covered when all is sealed.
  func sealIfDue(at now: Moment) throws(StoreProblem) {
    let due: (isDue: Bool, after: Int) = try asking {
      let moments = ["$1", "$2"].map { "(SELECT max(last) FROM konto.seals WHERE moment > \($0))" }
      let row = try server.rows(
        """
        SELECT \(moments[0]) IS NULL AND EXISTS (
            SELECT 1 FROM konto.entries e WHERE e.number > coalesce((SELECT max(last) FROM konto.seals), 0)),
          coalesce((SELECT max(last) FROM konto.seals WHERE moment < $2), 0)
        """,
        [
          (now.seconds - Self.interval).description, (now.seconds - Self.longestAct).description,
        ]
      ).first
      return (try row?.text(0) == "t", try row?.number(1) ?? 0)
    }
    guard due.isDue else { return }
    _ = try seal(at: now, after: due.after)
  }

  /// Seconds after which what was kept is sealed.
  private static let interval: Int64 = 60
  /// Seconds that no act takes to be kept.
  private static let longestAct: Int64 = 300
  /// How many entries one seal covers at most.
  private static let most = 50_000

  /// - Parameter number: no entry up to it is looked for.
  /// - Returns: how many were sealed; 0 too where somebody else was at it.
  private func seal(at now: Moment, after number: Int) throws(StoreProblem) -> Int {
    do {
      return try server.transaction(.writing) { transaction in
        let before = try Self.newestSeal(&transaction)
        let rows = try transaction.rows(
          """
          SELECT e.number, e.hash FROM konto.entries e WHERE e.number > $1
            AND NOT EXISTS (SELECT 1 FROM konto.sealed s WHERE s.entry = e.number)
          ORDER BY e.number LIMIT \(Self.most)
          """, [String(number)])
        guard !rows.isEmpty else { return 0 }
        var digest = Seal.Digest(after: before)
        for row in rows { digest.add(try row.number(0), try row.bytes(1)) }
        let seal = digest.sealed(number: before.number + 1, at: max(now.seconds, before.moment))
        _ = try transaction.rows(
          "INSERT INTO konto.seals (number, moment, entries, last, hash) VALUES ($1, $2, $3, $4, $5::bytea)",
          [
            String(seal.number), String(seal.moment), String(seal.entries), String(seal.last),
            ServerRow.parameter(seal.hash),
          ])
        let numbers = "{" + (try rows.map { try $0.text(0) }).joined(separator: ",") + "}"
        _ = try transaction.rows(
          "INSERT INTO konto.sealed (seal, entry) SELECT $1, n FROM unnest($2::bigint[]) AS n",
          [String(seal.number), numbers])
        return rows.count
      }
    } catch let problem as ServerProblem where problem.isOfAnother {
      return 0
    } catch {
      throw StoreProblem(ofServer: error)
    }
  }

  private static func newestSeal(_ transaction: inout ServerTransaction) throws -> Seal {
    let rows = try transaction.rows(
      "SELECT number, moment, entries, last, hash FROM konto.seals ORDER BY number DESC LIMIT 1")
    guard let row = rows.first else { return .beginning }
    return Seal(
      number: try row.number(0), moment: Int64(try row.number(1)), entries: try row.number(2),
      last: try row.number(3), hash: try row.bytes(4))
  }
}
