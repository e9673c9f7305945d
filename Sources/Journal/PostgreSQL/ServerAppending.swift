import Activation
import PostgreSQL

extension ServerStore {
  /// Keeps an act, in one round trip where its chain is known.
  ///
  /// - Parameters:
  ///   - read: what the decision was based on; it goes on by the act, or by what was learnt where that came too late.
  ///   - desk: the chain in which looks are written down.
  /// - Returns: false if somebody else was first and the decision must be taken again.
  func append(
    _ entry: JournalEntry, _ postings: [Posting], basedOn read: inout ServerBookmark, desk: String,
    in shell: ShellID = .fresh()
  ) throws(StoreProblem) -> Bool {
    guard mode == .writing else { throw .notWritable }
    let chain = EntryChain.name(of: entry, desk: desk)
    let end = if let known = read.chains[chain] { known } else { try self.end(of: chain) }
    read.learn(end, of: chain)
    guard entry.moment >= end.moment else { return false }
    let rest = read.streams.wanted.map { ($0, read.streams.places[$0]?.version ?? 0) }
    var streams = read.streams
    let addition = try asking {
      try Addition(entry, after: end.head, &streams) { stream in try newest(of: stream) }
    }
    let act = ServerAct(entry, addition, in: chain, basedOn: rest, postings, in: shell)
    guard let number = try keep(act, by: entry.actor) else {
      read.forgetChain(chain)
      return false
    }
    read.learn(act.end(number), of: chain)
    streams.head = Head(
      entries: number, events: 0, moment: max(read.streams.head.moment, entry.moment),
      hash: addition.head.hash)
    for stream in streams.wanted { streams.places[stream]?.asOf = number }
    for event in entry.events { if let stream = event.stream { streams.places[stream]?.asOf = number } }
    read.streams = streams
    return true
  }

  /// Appends an entry that rests on no decision.
  package func note(_ entry: (Head) -> JournalEntry) throws(StoreProblem) {
    let desk = EntryChain.anyDesk()
    var bookmark = ServerBookmark()
    bookmark.streams.head = try head
    while try !append(
      entry(bookmark.streams.head).by(operatorName), [], basedOn: &bookmark, desk: desk)
    {}
  }

  /// - Returns: the number of the entry; nil if somebody else was first. After a lost connection the same act is sent
  ///   again: by its place in the chain, and its identifier there, it is kept once.
  private func keep(_ act: ServerAct, by actor: Actor) throws(StoreProblem) -> Int? {
    var (isRepeated, isSure) = (false, false)
    while true {
      do throws(ServerProblem) {
        let rows = try server.rowsOnce("SELECT konto.append($1::jsonb)", [act.json(isRepeated: isRepeated)])
        guard let row = rows.first else { throw .unreadable("keep") }
        return try row.number(0)
      } catch {
        switch error {
        case .lost:
          (isRepeated, isSure) = (true, false)
          do throws(ServerProblem) { try server.findAgain() } catch { throw .server(.connectionLost) }
        case .refused where error.isOfAnother && isRepeated && !isSure:
          // What stands in the way may be what was sent before, and was kept only now.
          isSure = true
        case .refused(_, _, let constraint) where error.isOfAnother:
          if Self.isOfLookups(constraint), try isKeptBy(nobodyElseThan: act, actor) { throw .lookupsDiffer }
          return nil
        case .refused(ServerRefusal.untimely.rawValue, _, _):
          // The server's time is read anew before it is decided again.
          return nil
        case .refused, .unreachable, .unencrypted, .libraryMissing, .unreadable:
          throw StoreProblem(ofServer: error)
        }
      }
    }
  }

  private static func isOfLookups(_ constraint: String?) -> Bool {
    ServerTables.lookupTables.contains { constraint?.hasPrefix($0 + "_") ?? false }
  }

  /// Whether the row in the way is of no account that the journal knows: decided again, it would stand there again.
  private func isKeptBy(nobodyElseThan act: ServerAct, _ actor: Actor) throws(StoreProblem) -> Bool {
    for account in act.rows.accounts {
      let names = [AccountName(account.login.text), AccountName(account.pesel.digits)]
      for name in names where try login(named: name, askedBy: actor) != nil { return false }
    }
    return true
  }

  private func end(of chain: String) throws(StoreProblem) -> ChainEnd {
    try asking {
      let rows = try server.rows(
        "SELECT place, number, moment, hash FROM konto.chain_end($1)", [chain])
      guard let row = rows.first else { return .beginning(of: chain) }
      return ChainEnd(
        place: try row.number(0), entry: try row.number(1), moment: Moment(seconds: Int64(try row.number(2))),
        hash: try row.bytes(3))
    }
  }

  private func newest(of stream: StreamID) throws -> Int {
    try versions(of: [stream])[stream.text] ?? 0
  }
}
