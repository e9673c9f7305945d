import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// A search through the worlds that the moves lead to: whatever it comes to, it comes to on a shortest way. It goes breadth
/// first; where a distance is known that is left at least, first where the whole way can be shortest.
/// One person lives at a time; all lives grow together.
package struct Search: Sendable {
  /// Where a life begins.
  package struct Root: Sendable {
    let session: Session
    let patient: Login
    /// The policies that hold in it from the beginning, as the language writes them.
    let policies: [String]
    /// The same world under other policies, which goes along.
    var twin: Session?
    /// What was exercised so far, if that is to be told.
    var retelling: Retelling?

    /// A life that begins in a session.
    package init(_ session: Session, _ patient: Login, policies: [String] = []) {
      (self.session, self.patient, self.policies) = (session, patient, policies)
    }
  }

  /// What was found on the way so far, for reports.
  package struct Figures: Hashable, Sendable {
    /// How many statements were carried out.
    package var acts = 0
    /// How many states were met that are not alike.
    package var states = 0
    /// How many steps away from the beginning the last of them are.
    package var depth = 0
    /// Whether states were left out because there are too many.
    package var isCutShort = false
    /// Where they were: how many statements the ways have at least that were not tried.
    package var leastLeft = Int.max

    mutating func add(_ other: Figures) {
      acts += other.acts
      states += other.states
      depth = max(depth, other.depth)
      isCutShort = isCutShort || other.isCutShort
      leastLeft = min(leastLeft, other.leastLeft)
    }
  }

  let roots: [Root]
  /// What is tried in every state.
  let kinds: Set<Move.Kind>
  /// At most so many steps from the beginning.
  let steps: Int
  /// Ends the search when it says so; it is asked now and then.
  var isInterrupted: @Sendable () -> Bool = { false }
  /// No more states than this are met.
  var mostStates = 1_500_000
  /// Whether what is set from outside is set only right before an act that looks at it.
  var setsLate = false
  /// Whether of the last statement nothing matters but what it expects.
  var endsInExpectation = false
  /// So many statements are carried out at most.
  var mostActs = Int.max
  /// How many statements are left at least until what is looked for is met; nil: nobody knows.
  var distance: (@Sendable (Session, Login) -> Int)?

  private struct Node {
    let parent: Int
    let move: Move
  }

  struct Life {
    var session: Session
    var twin: Session?
    var retelling: Retelling?
    var node: Int
    let root: Int
    /// How many statements led here.
    var steps = 0
    /// What was set since the last act that is no setting.
    var pending: SetParts = []

    /// Whether the way may go on so: a setting that the next act does not look at can come later as well.
    func mayGoOn(with move: Move) -> Bool {
      if pending.isEmpty { return true }
      let sets = move.sets
      return sets.isEmpty
        ? move.looksAt.isSuperset(of: pending)
        : sets.rawValue.leadingZeroBitCount <= pending.rawValue.leadingZeroBitCount
    }

    fileprivate mutating func perform(
      _ statement: Statement, asNode number: Int
    ) -> (Performance, Performance?) {
      let told = session.witnessed.count
      let performance = session.perform(statement)
      for deed in session.witnessed[told...] { retelling?.take(deed) }
      node = number
      return (performance, twin?.perform(statement))
    }
  }

  /// Two that are alike lead to the same from here on.
  private struct Likeness: Hashable {
    let key: StateKey
    let twin: StateKey?
    let past: AnyHashable?
    let pending: SetParts
  }

  /// A step that was just taken.
  struct Step {
    let performance: Performance
    /// The world after it.
    let session: Session
    let root: Root
    /// Whether no state like the one it leads to was met before.
    let isNew: Bool
    /// What the same statement led to in the twin.
    let twin: Performance?
    /// What the moves have exercised.
    let retelling: Retelling?
  }

  enum Verdict {
    case goOn
    case stop
  }

  /// Carries the search out.
  ///
  /// - Parameters:
  ///   - as: the statement by which a move is carried out, which may say more than the move; nil: it is not tried.
  ///   - visit: sees every step, with the moves that led to it.
  func run(
    as statement: (Move, Root) -> Statement?, visit: (Step, () -> [Move]) -> Verdict
  ) -> Figures {
    var figures = Figures()
    var moves = Moves()
    var nodes: [Node] = []
    var met: [[Likeness: Int]] = []
    var waiting = WaitingLives()
    for (number, root) in roots.enumerated() {
      let life = Life(
        session: root.session, twin: root.twin, retelling: root.retelling, node: -1, root: number)
      met.append([likeness(of: life): 0])
      let least = least(of: life)
      if least <= steps { waiting.add(life, least) }
    }
    figures.states = roots.count
    while let (life, least) = waiting.next() {
      let root = roots[life.root]
      if figures.states >= mostStates || figures.acts >= mostActs || isInterrupted() {
        (figures.isCutShort, figures.leastLeft) = (true, least)
        break
      }
      figures.depth = max(figures.depth, life.steps + 1)
      let isLast = endsInExpectation && life.steps + 1 == steps
      for move in moves.all(in: life.session, of: root.patient, kinds) {
        guard !setsLate || life.mayGoOn(with: move), let statement = statement(move, root),
          !isLast || statement.expectation != nil
        else { continue }
        var after = life
        after.steps += 1
        if setsLate { after.pending = move.sets.isEmpty ? [] : life.pending.union(move.sets) }
        let (performance, twin) = after.perform(statement, asNode: nodes.count)
        figures.acts += 1
        if case .error = performance.outcome { continue }
        var (isNew, isFirst) = (false, false)
        if !isLast, !isIdle(performance, life, after) {
          let likeness = likeness(of: after)
          let steps = met[life.root][likeness]
          (isNew, isFirst) = (steps.map { after.steps < $0 } ?? true, steps == nil)
          if isNew { met[life.root][likeness] = after.steps }
        }
        let step = Step(
          performance: performance, session: after.session, root: root, isNew: isNew, twin: twin,
          retelling: after.retelling)
        if case .stop = visit(step, { Self.way(to: life.node, in: nodes) + [move] }) { return figures }
        guard isNew else { continue }
        if isFirst { figures.states += 1 }
        let whole = self.least(of: after)
        guard whole <= steps else { continue }
        nodes.append(Node(parent: life.node, move: move))
        waiting.add(after, max(least, whole))
      }
    }
    return figures
  }

  /// How many statements a way through it has at least, one more than led there among them.
  private func least(of life: Life) -> Int {
    life.steps + (distance?(life.session, roots[life.root].patient) ?? 1)
  }

  private func likeness(of life: Life) -> Likeness {
    let patient = roots[life.root].patient
    return Likeness(
      key: StateKey(life.session, of: patient), twin: life.twin.map { StateKey($0, of: patient) },
      past: life.retelling.map { AnyHashable($0.past(of: patient)) }, pending: life.pending)
  }

  /// Whether nothing came of a statement but a refusal.
  private func isIdle(_ performance: Performance, _ before: Life, _ after: Life) -> Bool {
    guard case .refused = performance.outcome else { return false }
    return before.session.world == after.session.world && before.twin?.world == after.twin?.world
  }

  private static func way(to node: Int, in nodes: [Node]) -> [Move] {
    var (moves, node): ([Move], Int) = ([], node)
    while node >= 0 {
      moves.append(nodes[node].move)
      node = nodes[node].parent
    }
    return moves.reversed()
  }
}
