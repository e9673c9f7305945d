import Activation
import CommandLanguage
import Shell

/// How the shell is started, as the head of a file of sessions says it.
struct SessionOptions {
  enum World: String { case practice, empty }
  enum Colour: String { case yes, no }

  let language: Language
  /// Columns of the terminal.
  let width: Int
  let colour: Colour
  let world: World
  /// Who acts at first.
  let actor: Actor

  /// - Parameter head: the lines above the first session; those that begin with `# ` are for the reader.
  init(_ head: [String]) throws(SessionFile.Mistake) {
    var rest: [String: Written] = [:]
    for (index, line) in head.enumerated() where !line.isEmpty && !line.hasPrefix("# ") {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0.drop { $0 == " " }) }
      rest[parts[0]] = Written(value: parts.last ?? "", line: index + 1)
    }
    language = try Self.take("language", from: &rest, Language.init(rawValue:)) ?? .en
    width = try Self.take("width", from: &rest) { Int($0) } ?? 80
    colour = try Self.take("colour", from: &rest, Colour.init(rawValue:)) ?? .no
    world = try Self.take("world", from: &rest, World.init(rawValue:)) ?? .practice
    actor = try Self.take("actor", from: &rest, ActorName.parse) ?? .admin
    if let unknown = rest.first {
      throw SessionFile.Mistake(line: unknown.value.line, what: "there is no option \(unknown.key)")
    }
  }

  private struct Written {
    let value: String
    let line: Int
  }

  private static func take<Value>(
    _ name: String, from rest: inout [String: Written], _ read: (String) -> Value?
  ) throws(SessionFile.Mistake) -> Value? {
    guard let written = rest.removeValue(forKey: name) else { return nil }
    guard let value = read(written.value) else {
      throw SessionFile.Mistake(line: written.line, what: "\(name) cannot be \(written.value)")
    }
    return value
  }

  var preferences: Preferences {
    Preferences(language: language, format: .text, colour: colour == .yes, width: width)
  }
}
