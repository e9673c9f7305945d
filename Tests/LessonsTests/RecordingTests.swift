import CommandLanguage
import Foundation
import Lessons
import Shell
import TestSupport
import Testing

/// A recording is asciicast v2, and the same lesson and seed give the same bytes.
@Suite struct RecordingTests {
  private static let pace = WalkPace(speed: 20, pause: 2.5, isInstant: false)

  private static func recording(_ lesson: Lesson, seed: UInt64 = 1, pace: WalkPace = pace) throws -> String {
    let stage = try Staged.stage(lesson.text(.en), title: "Demo", seed: seed)
    var preferences = Staged.preferences
    preferences.colour = true
    return WalkRecording(preferences, pace).text(stage)
  }

  /// An event, read strictly: a time, a kind and data.
  private static func events(_ text: String) throws -> [(time: Double, kind: String, data: String)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    return try lines.dropFirst().dropLast().map { line in
      let parts = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
      #expect(parts.count == 3)
      return (
        try #require(parts[0] as? Double), try #require(parts[1] as? String),
        try #require(parts[2] as? String)
      )
    }
  }

  @Test func theHeaderSaysNothingOfTheTime() throws {
    let first = try #require(try Self.recording(.pin).split(separator: "\n").first)
    #expect(first == #"{"version":2,"width":80,"height":24,"title":"Demo"}"#)
    #expect(first.hasPrefix(WalkRecording.beginning))
  }

  @Test(arguments: Lesson.allCases) func itsEventsAreInOrder(_ lesson: Lesson) throws {
    let events = try Self.events(Self.recording(lesson))
    #expect(Set(events.map(\.kind)) == ["o", "m"])
    #expect(events.map(\.time) == events.map(\.time).sorted())
    let scenes = try Staged.stage(lesson).rehearsals.map(\.identity.title)
    #expect(events.filter { $0.kind == "m" }.map(\.data) == scenes)
  }

  @Test func theTimesAreThoseOfThePlan() throws {
    let pace = WalkPace(speed: 20, pause: 2.5, isInstant: true)
    let events = try Self.events(Self.recording(.pin, pace: pace)).filter { $0.kind == "o" }
    #expect(events.prefix(4).map(\.time) == [0, 2.5, 5, 7.5])
    let typed = try Self.events(Self.recording(.pin)).filter { $0.kind == "o" }
    #expect(typed.prefix(5).map(\.time) == [0, 2.5, 5, 5.05, 5.1])
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    #expect(try Self.recording(.pin) == Self.recording(.pin))
    #expect(try Self.recording(.pin) != Self.recording(.pin, seed: 2), "another PIN is on the slip")
  }

  @Test(arguments: Lesson.allCases) func itHoldsNoPasswordAndNoPESEL(_ lesson: Lesson) throws {
    let text = try Self.recording(lesson, pace: WalkPace(speed: 20, pause: 1, isInstant: true))
    for secret in ["Wiosna", "Jesien", "01620300022", "01620300015", "72622912348"] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test func whatIsTypedComesStrokeByStroke() throws {
    let strokes = try Self.events(Self.recording(.pin)).filter { $0.kind == "o" }.map(\.data)
    let typed = strokes.map { $0.replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "") }.filter { $0.count == 1 }
      .joined()
    #expect(typed.hasPrefix("loginbook jawor at=2026-01-19T09:30records"))
  }
}
