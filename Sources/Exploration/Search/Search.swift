import Activation
import CommandLanguage
import Shell

/// A search through the worlds that the moves lead to, breadth first: whatever it comes to, it comes to on a shortest way.
/// One person lives at a time; all lives grow by a step together.
package struct Search: Sendable {
  /// Where a life begins.
  package struct Root: Sendable {
    let session: Session
    let patient: Login
    /// The policies that hold in it from the beginning, as the language writes them.
    let policies: [String]

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

  private struct Node {
    let parent: Int
    let move: Move
  }

  private struct Life {
    let session: Session
    let node: Int
    let root: Int
  }

  /// A step that was just taken.
  struct Step {
    let performance: Performance
    /// The world after it.
    let session: Session
    let root: Root
    /// Whether no state like the one it leads to was met before.
    let isNew: Bool
    let number: Int
    let rootNumber: Int
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
    var seen: [Set<StateKey>] = roots.map { [StateKey($0.session, of: $0.patient)] }
    var lives = roots.enumerated().map { Life(session: $1.session, node: -1, root: $0) }
    figures.states = lives.count
    while !lives.isEmpty, figures.depth < steps, figures.states < mostStates, !isInterrupted() {
      figures.depth += 1
      var next: [Life] = []
      for life in lives {
        let root = roots[life.root]
        if figures.acts & 1023 < 64, isInterrupted() { return figures }
        for move in moves.all(in: life.session, of: root.patient, kinds) {
          guard let statement = statement(move, root) else { continue }
          var session = life.session
          let performance = session.perform(statement)
          figures.acts += 1
          if case .error = performance.outcome { continue }
          let isNew = seen[life.root].insert(StateKey(session, of: root.patient)).inserted
          let step = Step(
            performance: performance, session: session, root: root, isNew: isNew, number: nodes.count,
            rootNumber: life.root)
          let verdict = visit(step) { Self.way(to: life.node, in: nodes) + [move] }
          if case .stop = verdict { return figures }
          guard isNew else { continue }
          figures.states += 1
          nodes.append(Node(parent: life.node, move: move))
          next.append(Life(session: session, node: nodes.count - 1, root: life.root))
        }
      }
      lives = next
    }
    return figures
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
