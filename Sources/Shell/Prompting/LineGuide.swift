import Activation
import CommandLanguage
import PlainText

/// What the prompt shows around a line while it is typed: its parts in colour, how it may go on, what is wrong with it,
/// and how things stand. Nothing of it changes anything or is noted anywhere, so in a world that lasts it tells of an
/// account no more than the line before has shown (I19).
package struct LineGuide: Sendable {
  let session: Session
  let proposals: LineProposals
  /// Who did what the line before led to, if it went well.
  private let predecessor: Actor?
  /// What comes next for whoever acts, or else for whoever did the line before, and whose step it is.
  private(set) var next: (actor: Actor, offer: Offer)?
  /// The same for every line that is typed.
  private var status: StatusLine?

  /// - Parameters:
  ///   - session: as it is before the line.
  ///   - performance: what the line before led to; nil at the beginning.
  package init(_ session: Session, after performance: Performance?) {
    self.session = session
    proposals = LineProposals(session)
    predecessor = performance.flatMap { $0.showsWhoActedWhereTheyStand ? $0.actor : nil }
    let actors = [session.actor, predecessor].compactMap { $0 }.filter(mayTell)
    next = actors.lazy.compactMap { actor in session.nextOffer(for: actor).map { (actor, $0) } }.first
    status = StatusLine(self)
  }

  var language: Language { session.preferences.language }

  /// Whether it may be told how things stand with somebody: whoever acts reads it on their own screen.
  func mayTell(of actor: Actor) -> Bool {
    session.terms.isPractice || actor.isSame(as: session.actor) && predecessor?.isSame(as: actor) == true
  }

  /// The colours of a line, what is proposed behind it, and the rows below it.
  ///
  /// - Parameters:
  ///   - cursor: in Unicode scalars of the line.
  ///   - width: columns of the terminal.
  package func guidance(_ line: String, cursor: Int, width: Int) -> LineGuidance {
    let isAtEnd = cursor >= line.unicodeScalars.count
    let source = SourceLine(place: Place(file: "", line: 1), text: line, in: session.surroundings.vocabulary)
    let mistakes = line.isInNFC ? TypedMistakes(source, cursor: cursor, self).all : []
    return LineGuidance(
      parts: LineColours(source, mistakes.map(\.range)).parts,
      hint: isAtEnd && mistakes.isEmpty ? LineHint(line, self) : .none,
      mistake: mistakes.first?.told(language, width: width) ?? [],
      status: status?.parts(width: width) ?? [])
  }
}

extension LineGuide {
  /// How many lines of a paste wait; empty where none does.
  package func waiting(_ count: Int) -> [InkedText] {
    guard count > 0 else { return [] }
    let lines = Plural.lines.counted(count)
    let words = Text(
      pl: "Wklejone: jeszcze \(lines.pl) · Enter – następny · Ctrl-C – rezygnacja z reszty",
      en: "Pasted: \(lines.en) more · Enter – the next one · Ctrl-C – drop the rest")
    return [InkedText(" " + words.in(language), .attention)]
  }
}

/// What is shown around one line.
package struct LineGuidance: Sendable {
  /// The line from its beginning to its end, in colour.
  package let parts: [InkedText]
  /// How it may go on.
  package let hint: LineHint
  /// Why what is underlined is wrong; empty where nothing is.
  package let mistake: [[InkedText]]
  /// How things stand.
  package let status: [InkedText]
}

extension String {
  fileprivate var isInNFC: Bool { self.unicodeScalars.elementsEqual(inNFC.unicodeScalars) }
}

extension Performance {
  /// Whether it was an act of a patient or a clerk that went well: what comes next is told under it.
  fileprivate var showsWhoActedWhereTheyStand: Bool {
    guard case .ok = outcome else { return false }
    return statement.verb.group == .portal || statement.verb.group == .desk
  }
}
