import Activation
import CommandLanguage
import Glibc
import Journal
import Shell

/// The kinds of entries that walks have left in their trails. Each is shown once and read for secrets as it is shown: how an
/// entry is rendered hangs on its kind. A class: walks that are gone one after another share it.
package final class TrailBook {
  private var places: [KindOfEntry: Int] = [:]
  /// By place, what the entries of a kind say in words whoever acts on whom.
  fileprivate private(set) var words: [String] = []
  private var shown: Set<Int> = []
  /// In front of `places`: to make and hash a kind costs more than to compare an entry with the last one of its slot.
  private var recent: [(entry: JournalEntry, place: Int)?] = Array(repeating: nil, count: 256)

  /// A book in which nothing stands yet.
  package init() {}

  /// How many kinds have not been shown.
  fileprivate var unshown: Int { words.count - shown.count }

  fileprivate func place(of entry: JournalEntry) -> Int {
    let slot = entry.slotHash % recent.count
    if let known = recent[slot], KindOfEntry.areSame(known.entry, entry) { return known.place }
    let place = place(of: KindOfEntry(entry: entry))
    recent[slot] = (entry, place)
    return place
  }

  private func place(of kind: KindOfEntry) -> Int {
    if let place = places[kind] { return place }
    places[kind] = words.count
    words.append(kind.words)
    return words.count - 1
  }

  /// Whether an entry is the first of its kind to be shown; it counts as shown from then on.
  func shows(_ entry: JournalEntry) -> Bool { shown.insert(place(of: entry)).inserted }
}

/// All that entries of a trail say in words, each once: few are new. Numbers and moments are no words.
struct ToldTrail {
  /// With a zero at the end.
  private let bytes: [CChar]
  /// Whether some of them are of kinds that have not been shown.
  let isNew: Bool
  /// How many there are.
  let entries: Int

  init(of deeds: [WitnessedDeed], _ book: TrailBook) {
    var people = ToldPeople()
    var (text, entries) = ("", 0)
    var isTold = [Bool](repeating: false, count: book.words.count)
    for case .recorded(let entry) in deeds {
      entries += 1
      if let name = people.name(ofActor: entry.actor) { text += name + "\n" }
      if let name = entry.subject.flatMap({ people.name(ofSubject: $0) }) { text += name + "\n" }
      let place = book.place(of: entry)
      if place == isTold.count { isTold.append(false) }
      if isTold[place] { continue }
      isTold[place] = true
      text += book.words[place]
    }
    bytes = Array(text.utf8CString)
    isNew = book.unshown > 0
    self.entries = entries
  }

  /// Whether some bytes stand in it. A walk spends half its time on this where characters are compared.
  func tells(_ part: String) -> Bool { strstr(bytes, part) != nil }
}

/// Who has been named in the telling of a trail. In each place for a name stands the last that has it: who is pushed out
/// of it by another is named again, which takes less than to look among all.
private struct ToldPeople {
  private var actors: [Actor?] = Array(repeating: nil, count: 64)
  private var subjects: [Login?] = Array(repeating: nil, count: 64)

  /// How an actor is named; nil if that has been told.
  mutating func name(ofActor actor: Actor) -> String? {
    let place = place(of: actor)
    if let told = actors[place], told == actor { return nil }
    actors[place] = actor
    return ActorName.written(actor)
  }

  /// The login of whom an entry is about; nil if that has been told.
  mutating func name(ofSubject login: Login) -> String? {
    let place = place(of: login.text)
    if let told = subjects[place], told == login { return nil }
    subjects[place] = login
    return login.text
  }

  private func place(of actor: Actor) -> Int {
    switch actor {
    case .admin: 0
    case .support: 1
    case .auditor: 2
    case .clerk(let facility, _): place(of: facility.words)
    case .patient(let login): place(of: login.text)
    }
  }

  private func place(of name: String) -> Int {
    (name.utf8.count * 5 + Int(name.utf8.first ?? 0)) % actors.count
  }
}

extension JournalEntry {
  /// Tells most kinds apart.
  fileprivate var slotHash: Int {
    let words = (act.utf8, outcome.word.utf8)
    return (words.0.count &* 31 &+ Int(words.0.first ?? 0)) &* 31 &+ words.1.count &+ Int(words.1.last ?? 0)
  }
}

/// What the rendering of an entry hangs on, whoever acts on whom; their names are looked at by themselves.
private struct KindOfEntry: Hashable {
  /// Any of the kind.
  let entry: JournalEntry

  static func == (one: Self, other: Self) -> Bool { areSame(one.entry, other.entry) }

  /// Whether both are of one kind.
  static func areSame(_ one: JournalEntry, _ other: JournalEntry) -> Bool {
    one.act == other.act && one.outcome == other.outcome && (one.shown == nil) == (other.shown == nil)
      && one.reason == other.reason && one.operatorName == other.operatorName
  }

  /// Takes in what is quickly had and tells most of them apart.
  func hash(into hasher: inout Hasher) {
    let (act, word) = (entry.act.utf8, entry.outcome.word.utf8)
    let lengths = act.count << 8 | word.count
    hasher.combine(lengths << 16 | Int(act.first ?? 0) << 8 | Int(word.first ?? 0))
  }

  /// What an entry of this kind says in words, a line for each.
  var words: String {
    let parts = [entry.act, entry.outcome.word, entry.operatorName, entry.reason].compactMap(\.self)
    return parts.map { $0 + "\n" }.joined()
  }
}
