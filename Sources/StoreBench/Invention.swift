import Activation
import Journal

/// The journal of invented accounts, one entry after another over thirty days: the facilities, then each account's life,
/// half of them up to being active, one in fifty with a reset asked for. The same number of accounts gives the same
/// journal.
struct Invention {
  private let accounts: Int
  private var people = People(seed: 2026)
  private var random = SeededRandom(seed: 20_26)
  private let start: Life
  private var pending: [JournalEntry] = []
  private var made = 0

  /// 2026-01-05T08:00:00Z.
  private static let beginning = Moment(seconds: 1_767_600_000)
  private static let span: Int64 = 30 * 86_400

  init(accounts: Int) throws(Unexpected) {
    self.accounts = accounts
    var start = Life(at: Self.beginning, drawing: SeededRandom(seed: 1))
    try start.addFacilities()
    self.start = start
    pending = start.entries.reversed()
  }

  /// Nil after the last.
  mutating func next() throws -> JournalEntry? {
    if pending.isEmpty, made < accounts { try live() }
    return pending.popLast()
  }

  private mutating func live() throws(Unexpected) {
    guard let person = people.next() else { throw Unexpected(act: "a person") }
    var life = start.next(
      at: Self.beginning + Span(seconds: Int64(made) * Self.span / Int64(accounts)),
      drawing: SeededRandom(seed: random.next()))
    try life.begin(of: person)
    if Bool.random(using: &random) { try life.activate(person) }
    if Int.random(in: 0..<50, using: &random) == 0 { try life.forgetPassword(of: person) }
    pending = life.entries.reversed()
    made += 1
  }
}
