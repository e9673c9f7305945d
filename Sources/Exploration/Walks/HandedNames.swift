import Activation

/// The names that keep what was handed out on a walk: so a line can say which of the secrets it means, and the portal's own
/// takes its place there.
struct HandedNames: Sendable {
  /// Whose, and under which names, the oldest first.
  private var pins: [Login: [String]] = [:]
  private var codes: [Login: [String]] = [:]
  private var tokens: [Login: [String]] = [:]
  private var count = 0

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
    switch kind {
    case .pin: Self.add(name, to: &pins[login, default: []])
    case .code: Self.add(name, to: &codes[login, default: []])
    case .token: Self.add(name, to: &tokens[login, default: []])
    }
  }

  /// Those of one person, the oldest first.
  func all(_ kind: Kind, of login: Login) -> [String] {
    switch kind {
    case .pin: pins[login] ?? []
    case .code: codes[login] ?? []
    case .token: tokens[login] ?? []
    }
  }

  private static func add(_ name: String, to names: inout [String]) {
    names.append(name)
    if names.count > most { names.removeFirst() }
  }
}
