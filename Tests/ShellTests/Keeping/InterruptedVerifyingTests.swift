import Synchronization
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// The trail of a large store takes long to follow: whoever ends that gets no half answer.
@Suite struct InterruptedVerifyingTests {
  private final class Hand: Sendable {
    let isRaised = Atomic<Bool>(false)
  }

  @Test func ofAnInterruptedTrailNothingIsSaid() throws {
    let folder = try Folder()
    try folder.fillStore()
    let hand = Hand()
    let store = try folder.store(
      patience: Patience(isInterrupted: { hand.isRaised.load(ordering: .relaxed) }))
    var session = Session(on: store)
    hand.isRaised.store(true, ordering: .relaxed)
    guard case .error(let error) = try session.take("verify") else { throw Unexpected(line: "verify") }
    #expect(error.code == "interrupted")
    #expect(error.words(.en).contains("nothing was found out"))
    #expect(error.words(.pl).contains("niczego nie ustalono"))
    #expect(try store.head.entries == 10, "no entry says that somebody saw the trail")
    hand.isRaised.store(false, ordering: .relaxed)
    try session.succeed("verify")
    #expect(try store.verify() == .whole(entries: 10))
    store.close()
  }

  /// A store that another process holds is not waited for any longer.
  @Test func nothingIsWaitedForAnyLonger() {
    #expect(!Patience(seconds: 3600, isInterrupted: { true }).waits(0))
  }
}
