import CommandLanguage

/// A statement that can be tried: a line of the language, read once.
package struct Move: Sendable {
  /// The line in English: whoever acts, the verb, its arguments, and the name that keeps its value.
  package let line: String
  /// The line as it is carried out.
  package let statement: Statement
  /// What it is about.
  package let kind: Kind
  /// How much sense it makes where it is offered, from 1: a walk takes it so much more often.
  package let weight: Int

  /// What moves are about.
  package enum Kind: Sendable, CaseIterable {
    /// A person or a clerk does something at a reception desk.
    case desk
    /// A patient does something on the portal, or with the messages in the inbox.
    case portal
    /// The administrator changes the world around an account.
    case world
    /// The administrator gives a policy another value.
    case policy
    /// The administrator makes the Trusted Profile fail.
    case fault
    /// Time passes up to about the moment at which something ends.
    case time
    /// Somebody looks and changes nothing.
    case look
    /// A request whose form alone is wrong, or whose actor has no part in it.
    case misuse
  }

  /// Reads a line; nil where it is none of the language.
  package init?(_ line: String, _ kind: Kind, weight: Int = 1) {
    let source = SourceLine(place: Place(file: "explore", line: 1), text: line)
    guard case .success(.statement(let statement)) = LineReader.readCommand(source) else { return nil }
    self.line = line
    self.statement = statement
    self.kind = kind
    self.weight = weight
  }

  /// The same, but made more or less often.
  func weighing(_ weight: Int) -> Move { Move(line, statement, kind, weight) }

  private init(_ line: String, _ statement: Statement, _ kind: Kind, _ weight: Int) {
    (self.line, self.statement, self.kind, self.weight) = (line, statement, kind, weight)
  }
}

/// Two that are written alike are one.
extension Move: Hashable {
  /// Whether both are written alike.
  package static func == (one: Move, other: Move) -> Bool { one.line == other.line }

  /// Takes in the line.
  package func hash(into hasher: inout Hasher) { hasher.combine(line) }
}
