import CommandLanguage
import PlainText
import Shell

/// A walk told as text, for whatever is no terminal: all of it, in order.
package struct PlainWalk: Sendable {
  private let preferences: Preferences
  private let showsNotes: Bool

  /// - Parameter showsNotes: whether the trainer's notes are told too.
  package init(_ preferences: Preferences, showsNotes: Bool = false) {
    self.preferences = preferences
    self.showsNotes = showsNotes
  }

  /// The lines of one scene of a lesson, from 0.
  package func lines(_ scene: Scene, _ place: ScenePlace) -> [String] {
    let pages = ScenePages(scene, place, preferences, showsNotes: showsNotes, showsTitle: false)
    let heads = [["━━ " + place.heading, ""]]
    let told = pages.beats.indices.filter { pages.endsPage($0) && pages.beats[$0] != .title }
      .map { pages.page(at: $0).body + [""] }
    return Array((heads + told).joined())
  }
}

extension ScenePages {
  /// Whether the next beat begins on an empty page.
  func endsPage(_ index: Int) -> Bool { index + 1 == beats.count || beats[index + 1].beginsPage }
}
