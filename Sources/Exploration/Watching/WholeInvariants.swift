import Activation
import CommandLanguage
import Glibc
import Journal
import PlainText
import Shell

/// The invariants of <doc:/Activation/Invariants> about a trail as a whole.
extension Session {
  /// I20: the same events give the same world.
  func checkReplay() throws(Violation) {
    var replayed = World(clock: Session.start)
    for case .recorded(let entry) in witnessed {
      for event in entry.events {
        replayed.evolve(event, at: entry.moment, following: surroundings.procedure)
      }
    }
    try demand(replayed == world, 20, "the events told again give another world")
  }

  /// I18: whoever reads the trail reads no secret and no whole PESEL.
  func checkSecrecy() throws(Violation) {
    let told = ToldTrail(words: TrailWords(of: witnessed), rendered: renderedTrail)
    for account in world.accounts.values {
      try demand(!told.tell(account.pesel.digits), 18, "the trail tells a whole PESEL")
      if let password = passwordKnown(to: account.login) {
        try demand(!told.tell(password.revealed), 18, "the trail tells a password")
      }
    }
    for name in nameList {
      guard let value = value(of: name), value.utf8.count > 3 else { continue }
      try demand(!told.tell(value), 18, "the trail tells what \(name) stands for")
    }
  }

  /// What `audit` shows of an entry of each kind: what none says, its rendering may.
  private var renderedTrail: String {
    guard let reading = Move("admin: audit", .look) else { return "" }
    var reader = self
    reader.isUnwatched = false
    guard case .ok(let success) = reader.perform(reading.statement).outcome,
      let trail = success.showing.shown as? Trail
    else { return "" }
    var kinds: Set<KindOfEntry> = []
    let rows = trail.rows.filter { kinds.insert(KindOfEntry($0.entry)).inserted }
    var object = JSONObject()
    Showing.trail(rows, in: trail.vocabulary).shown?.add(to: &object, .en)
    return object.line
  }
}

/// What the rendering of an entry hangs on, whoever acts on whom; their names are looked at by themselves.
private struct KindOfEntry: Hashable {
  let act: String
  let outcome: JournalOutcome
  let isList: Bool
  let reason: String?
  let operatorName: String?

  init(_ entry: JournalEntry) {
    act = entry.act
    outcome = entry.outcome
    isList = entry.shown != nil
    reason = entry.reason
    operatorName = entry.operatorName
  }
}

/// The trail as its entries have it and as it is shown.
private struct ToldTrail {
  private let words: TrailWords
  private let rendered: [CChar]

  init(words: TrailWords, rendered: String) {
    self.words = words
    self.rendered = Array(rendered.utf8CString)
  }

  /// Whether either says it. As it is shown, numbers and moments stand in it, which a short PIN may be alike to.
  func tell(_ part: String) -> Bool {
    words.tell(part) || part.utf8.count > 5 && strstr(rendered, part) != nil
  }
}

/// All that entries of the trail say in words, each once: few are new. Numbers and moments are no words.
private struct TrailWords {
  /// With a zero at the end.
  private let bytes: [CChar]

  init(of deeds: [WitnessedDeed]) {
    var words: Set<String> = []
    var actors: Set<Actor> = []
    var subjects: Set<Login> = []
    var kinds: Set<KindOfEntry> = []
    for case .recorded(let entry) in deeds {
      if actors.insert(entry.actor).inserted { words.insert(ActorName.written(entry.actor)) }
      if let subject = entry.subject, subjects.insert(subject).inserted { words.insert(subject.text) }
      guard kinds.insert(KindOfEntry(entry)).inserted else { continue }
      words.formUnion([entry.act, entry.outcome.word])
      words.formUnion([entry.operatorName, entry.reason].compactMap { $0 })
    }
    bytes = Array(words.joined(separator: "\n").utf8CString)
  }

  /// Whether some bytes stand in it. A walk spends half its time on this where characters are compared.
  func tell(_ part: String) -> Bool { strstr(bytes, part) != nil }
}
