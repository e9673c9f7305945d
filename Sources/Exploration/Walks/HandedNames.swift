import Activation

/// The names that keep what was handed out on a walk: so a line can say which of the secrets it means, and the portal's own
/// takes its place there.
struct HandedNames: Sendable {
  /// Few, so that they are looked for one by one.
  private var handed: [Handed] = []
  private var count = 0

  /// What of one kind one person holds.
  private struct Handed: Sendable {
    let kind: Kind
    let login: Login
    /// The oldest first.
    var names: [String] = []
  }

  /// What a name keeps.
  enum Kind: String {
    case pin
    case code
    case token
  }

  /// How many of a kind are held on to.
  private static let most = 6

  /// A name that nothing has yet.
  mutating func new(_ kind: Kind) -> String {
    count += 1
    return kind.rawValue + String(count)
  }

  /// Remembers a name that was given a value.
  mutating func keep(_ name: String, _ kind: Kind, of login: Login) {
    let place = place(of: kind, login) ?? handed.endIndex
    if place == handed.endIndex { handed.append(Handed(kind: kind, login: login)) }
    handed[place].names.append(name)
    if handed[place].names.count > Self.most { handed[place].names.removeFirst() }
  }

  /// Those of one person, the oldest first.
  func all(_ kind: Kind, of login: Login) -> [String] {
    place(of: kind, login).map { handed[$0].names } ?? []
  }

  private func place(of kind: Kind, _ login: Login) -> Int? {
    handed.indices.first { handed[$0].kind == kind && handed[$0].login == login }
  }
}
