import Activation
import CommandLanguage
import Journal
import TestSupport
import Testing

@testable import Shell

/// Random people do random things, which are taken back, done again and come back to at random; each time all is as a
/// copy of the session had it.
@Suite struct UndoWalkTests {
  /// What a copy of the session had.
  private struct Copy: Equatable {
    let world: World
    let entries: Int
    let random: SeededRandom?
    let passwords: [String?]
    let inboxes: [Int]

    init(_ session: Session) {
      world = session.world
      entries = session.keeper.newestEntry
      random = session.random as? SeededRandom
      let people = StandingWalk.people.compactMap { Login($0) }
      passwords = people.map { session.passwordKnown(to: $0)?.revealed }
      inboxes = people.map { session.knowledge.inbox(of: $0).count }
    }

    /// Looks leave entries that no step takes back.
    func isSame(as other: Copy) -> Bool {
      world == other.world && random == other.random && passwords == other.passwords
        && inboxes == other.inboxes
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func allIsAsItWas(seed: UInt64) throws {
    var walk = StandingWalk(seed: seed)
    var dice = SplitMix(seed: seed &+ 100)
    var done: [(before: Copy, after: Copy)] = []
    var undone: [(before: Copy, after: Copy)] = []
    for _ in 0..<600 {
      let before = Copy(walk.session)
      switch Int.random(in: 0..<10, using: &dice) {
      case 0, 1:
        let count = Int.random(in: 1...12, using: &dice)
        for _ in 0..<min(count, done.count) {
          guard let step = done.popLast() else { break }
          try walk.take("undo")
          #expect(Copy(walk.session).world == step.before.world)
          #expect(Copy(walk.session).isSame(as: step.before))
          undone.append(step)
        }
      case 2:
        for _ in 0..<Int.random(in: 1...8, using: &dice) {
          guard let step = undone.popLast() else { break }
          try walk.take("redo")
          #expect(Copy(walk.session).isSame(as: step.after))
          done.append(step)
        }
      case _:
        _ = try walk.act()
        let after = Copy(walk.session)
        guard walk.session.hasChanged else { break }
        done.append((before, after))
        undone = []
      }
    }
    guard case .whole = try walk.session.verifyTrail() else {
      return #expect(Bool(false), "the trail is broken")
    }
    while done.popLast() != nil { try walk.take("undo") }
  }

  /// However many steps are taken back, few worlds are held.
  @Test func fewLandmarksAreKept() throws {
    var session = PracticeWorld.empty(
      preferences: Practice.preferences, surroundings: Practice.surroundings())
    try session.succeed(
      #"facility brzoza "Szpital""#, #"create-account anna "Anna Kowalska" pesel=01620300022"#)
    try session.succeed("anna: login")
    let begun = session.world
    for _ in 0..<2000 { try session.succeed("anna: book brzoza at=2026-01-12T09:00") }
    #expect(session.history?.landmarkCount ?? 0 < 16)
    for _ in 0..<2000 { try session.succeed("undo") }
    #expect(session.world == begun)
    for _ in 0..<2000 { try session.succeed("redo") }
    #expect(session.world.accounts[Login("anna")!]?.appointments.count == 2000)
  }
}
