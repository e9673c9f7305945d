/// The lives that a search has still to go on with: next is one on a way that can be shortest, of these one that has come
/// farthest, of these the first that was met.
struct WaitingLives {
  private struct Queue {
    private var lives: [Search.Life?] = []
    private var first = 0

    mutating func add(_ life: Search.Life) { lives.append(life) }

    mutating func next() -> Search.Life? {
      guard first < lives.count else { return nil }
      let life = lives[first]
      // What was gone on with is no longer held in memory.
      lives[first] = nil
      first += 1
      return life
    }
  }

  /// By the least length of a whole way, then by how far they have come.
  private var queues: [[Queue]] = []
  private var least = 0

  /// - Parameter least: how many statements a way through it has at least; never fewer than of one that was next before.
  mutating func add(_ life: Search.Life, _ least: Int) {
    while queues.count <= least { queues.append([]) }
    while queues[least].count <= life.steps { queues[least].append(Queue()) }
    queues[least][life.steps].add(life)
  }

  /// The next, with how many statements a way through it has at least; nil where none is left.
  mutating func next() -> (Search.Life, least: Int)? {
    while least < queues.count {
      for steps in queues[least].indices.reversed() {
        if let life = queues[least][steps].next() { return (life, least) }
      }
      queues[least] = []
      least += 1
    }
    return nil
  }
}
