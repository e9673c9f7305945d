import CGlibc
import Dispatch
import Glibc
import Synchronization

/// Work spread over threads, whose results are handed on in the order of the work, as soon as they may be.
struct Workers {
  /// How many pieces of work are done at once.
  let count: Int

  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Does the work of every number below `total`; results are taken on the calling thread, one after another, until
  /// `take` says that no other is wanted. No work is begun once it is not `wanted`; what has begun is still taken.
  func run<Result: Sendable>(
    _ total: Int, while wanted: @escaping @Sendable () -> Bool = { true },
    work: @escaping @Sendable (Int) -> Result, take: (Result) -> Bool
  ) {
    run(total, while: wanted, with: {}, work: { number, _ in work(number) }, take: take)
  }

  /// - Parameter tool: makes what each thread has for its own, so that none waits for another.
  func run<Tool, Result: Sendable>(
    _ total: Int, while wanted: @escaping @Sendable () -> Bool = { true },
    with tool: @escaping @Sendable () -> Tool,
    work: @escaping @Sendable (Int, Tool) -> Result, take: (Result) -> Bool
  ) {
    guard count > 1, total > 1 else {
      let tool = tool()
      for number in 0..<total where !wanted() || !take(work(number, tool)) { return }
      return
    }
    Self.takeMemoryInLargeSteps
    let line = Line<Result>(total, by: count, while: wanted)
    for _ in 0..<min(count, line.pieces) {
      DispatchQueue.global().async {
        let tool = tool()
        while line.doNext({ work($0, tool) }) {}
      }
    }
    line.handOver(to: take)
  }
}

extension Workers {
  /// Else glibc asks the system for every single page of memory that a thread comes to need.
  private static let takeMemoryInLargeSteps: Void = { _ = mallopt(M_TOP_PAD, 16 << 20) }()
}

/// The pieces of work that are waiting, being done, and done. A class: the threads share it.
private final class Line<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var done: [Int: [Result]] = [:]
    var isClosed = false
  }

  private let total: Int
  private let size: Int
  private let isWanted: @Sendable () -> Bool
  private let state = Mutex(State())
  private let finished = DispatchSemaphore(value: 0)

  /// Pieces large enough that taking one costs little, and small enough that no thread waits long for another.
  init(_ total: Int, by count: Int, while wanted: @escaping @Sendable () -> Bool) {
    self.total = total
    isWanted = wanted
    size = max(1, min(64, total / (count * 8)))
  }

  var pieces: Int { (total + size - 1) / size }

  /// Does the next piece; false if there is none.
  func doNext(_ work: (Int) -> Result) -> Bool {
    guard let piece = begin() else { return false }
    let results = (piece * size..<min(total, (piece + 1) * size)).map(work)
    state.withLock { $0.done[piece] = results }
    finished.signal()
    return true
  }

  /// The next piece, which is then the caller's; nil if there is none, or none is wanted.
  private func begin() -> Int? {
    let isWanted = isWanted()
    let piece = state.withLock { state -> Int? in
      if !isWanted { state.isClosed = true }
      guard !state.isClosed, state.next < pieces else { return nil }
      state.next += 1
      return state.next - 1
    }
    // Somebody may wait for a piece that nobody will begin.
    if piece == nil { finished.signal() }
    return piece
  }

  func handOver(to take: (Result) -> Bool) {
    for piece in 0..<pieces {
      guard let results = results(of: piece) else { return }
      for result in results where !take(result) {
        state.withLock { $0.isClosed = true }
        return
      }
    }
  }

  /// Waits until the piece is done; nil if it was never begun and never will be.
  private func results(of piece: Int) -> [Result]? {
    while true {
      let (results, isComing) = state.withLock { state in
        (state.done.removeValue(forKey: piece), !state.isClosed || piece < state.next)
      }
      if results != nil || !isComing { return results }
      finished.wait()
    }
  }
}
