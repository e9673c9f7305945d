import Journal

/// What keeps the keeper from answering is an error of the line.
extension Session {
  func asking<Answer>(
    _ question: (any Keeper) throws(KeeperFailure) -> Answer
  ) throws(RunError) -> Answer {
    do throws(KeeperFailure) {
      return try question(keeper)
    } catch {
      throw RunError(error)
    }
  }

  mutating func withKeeper<Answer>(
    _ change: (inout any Keeper) throws(KeeperFailure) -> Answer
  ) throws(RunError) -> Answer {
    do throws(KeeperFailure) {
      return try change(&keeper)
    } catch {
      throw RunError(error)
    }
  }
}

extension RunError {
  fileprivate init(_ failure: KeeperFailure) { self = .store(failure.problem, path: failure.place) }
}
