import Activation
import CommandLanguage
import PlainText

/// A request as a driver reads it: konto too can be one.
package enum DriverQuestion: Sendable {
  case hello
  case begin(clock: Moment?)
  /// A statement's text, and where it stands; one that is asked aside leaves no trace.
  case act(String, Place, isAside: Bool)
  case end

  /// Why a request cannot be answered.
  package struct Unreadable: Error, Sendable {
    /// What is wrong, in English: for those who write the other side.
    package let message: String
  }

  /// Reads a request.
  package init(_ request: JSONValue, in vocabulary: Vocabulary = .standard) throws(Unreadable) {
    guard let name = request["request"]?.text else { throw Unreadable(message: "there is no request in it") }
    switch name {
    case "hello":
      guard request["version"] == .integer(DriverProtocol.version) else {
        throw Unreadable(message: "only version \(DriverProtocol.version) of the protocol is known here")
      }
      self = .hello
    case "begin": self = .begin(clock: request["clock"]?.text.flatMap(Moment.init(parsing:)))
    case "act":
      let text = if let text = request["text"]?.text { text } else { try Self.written(request, vocabulary) }
      self = .act(text, Self.place(request), isAside: request["aside"] == .bool(true))
    case "end": self = .end
    case _: throw Unreadable(message: "unknown request \(name): hello, begin, act, end")  // a text of theirs
    }
  }

  private static func place(_ request: JSONValue) -> Place {
    guard case .integer(let line)? = request["line"] else { return Place(file: "-", line: 1) }
    return Place(file: request["file"]?.text ?? "-", line: line)
  }

  /// A statement made of its parts, for those who send no text.
  private static func written(_ request: JSONValue, _ vocabulary: Vocabulary) throws(Unreadable) -> String {
    guard let actor = request["actor"]?.text.flatMap({ ActorName.parse($0) }) else {
      throw Unreadable(message: "there is no actor in it, or none that is known")
    }
    guard let verb = request["verb"]?.text.flatMap({ vocabulary.verb($0) }) else {
      throw Unreadable(message: "there is no verb in it, or none that is known")
    }
    guard case .object(let given) = request["arguments"] ?? .object([:]) else {
      throw Unreadable(message: "arguments is no object")
    }
    var arguments: [StatedArgument] = []
    for (key, value) in given {
      guard let parameter = verb.parameters.first(where: { $0.key == key }) else {
        throw Unreadable(message: "\(verb.name.en) has no argument \(key)")
      }
      guard let text = value.text else { throw Unreadable(message: "argument \(key) is no string") }
      arguments.append(StatedArgument(parameter, text))
    }
    return StatedStatement(verb, by: actor, arguments).text
  }
}
