import Activation
import Journal

extension Session {
  /// Lets a patient know what lies in their inbox on a store; once read for good, it is no longer kept there.
  mutating func learnMessages(of patient: Login, forGood: Bool = false) throws(RunError) {
    guard var kept else { return }
    do throws(StoreProblem) {
      let messages = try kept.store.messages(of: patient, at: now)
      for delivered in messages where kept.seenMessages.insert(delivered.number).inserted {
        knowledge.learn(.message(delivered.message, to: patient))
      }
      self.kept = kept
      if forGood { try kept.store.forgetMessages(messages, at: now) }
    } catch {
      throw .store(error, path: kept.store.path)
    }
  }
}
