import Activation
import CommandLanguage

/// The arguments that a line has not yet: what the step that comes next would have, else the names of those that must be
/// given, and in brackets those that may be.
struct MissingArguments {
  /// As it is shown, and whether it can be put into the line so.
  let all: [(text: String, isMeant: Bool)]

  /// More keys than these are not counted out.
  private static let mostKeys = 9

  init(_ words: [String], _ guide: LineGuide) {
    var rest = words[...]
    var actor = guide.session.actor
    if let first = rest.first, first.hasSuffix(":") {
      actor = ActorName.read(String(first.dropLast())).map { guide.session.actor($0) } ?? actor
      rest = rest.dropFirst()
    }
    guard let name = rest.first, let verb = guide.session.surroundings.vocabulary.verb(name),
      guide.session.mayUse(verb, as: actor), !rest.contains("=>"), !rest.contains("->")
    else {
      all = []
      return
    }
    let given = Given(rest.dropFirst(), verb)
    let next = guide.mayTell(of: actor) ? guide.session.nextOffer(for: actor)?.command : nil
    let command = next.flatMap { $0.verb == verb && $0.actor.isSame(as: actor) ? $0 : nil }
    let positional = Self.positional(verb, given, command, guide.language)
    all = positional + Self.keys(verb, given, command, isPatient: actor.patient != nil, guide.language)
  }

  private static func positional(
    _ verb: Verb, _ given: Given, _ command: NextCommand?, _ language: Language
  ) -> [(text: String, isMeant: Bool)] {
    let values = command?.arguments.filter { !$0.en.contains("=") } ?? []
    return verb.positional.enumerated().dropFirst(given.positional).map { index, parameter in
      if index < values.count, let command {
        return (values[index].in(language), !command.isForAPerson(values[index], language))
      }
      let name = parameter.name.in(language)
      return (parameter.isRequired ? name : "[\(name)]", false)
    }
  }

  private static func keys(
    _ verb: Verb, _ given: Given, _ command: NextCommand?, isPatient: Bool, _ language: Language
  ) -> [(text: String, isMeant: Bool)] {
    let open = verb.keys.filter { !given.has($0) }
    guard open.count <= mostKeys else {
      return [(Text(pl: "[NAZWA=WARTOŚĆ…]", en: "[NAME=VALUE…]").in(language), false)]
    }
    return open.compactMap { parameter in
      let name = parameter.name.in(language) + "="
      if let value = command?.arguments.first(where: { $0.in(language).hasPrefix(name) }) {
        return command?.isForAPerson(value, language) == true ? (name, true) : (value.in(language), true)
      }
      let isNeeded = parameter.isRequired || parameter.need == .ofOthersThanPatients && !isPatient
      if isNeeded { return (name, true) }
      return given.excludes(parameter) ? nil : ("[\(name)]", false)
    }
  }

  /// What the line has already.
  private struct Given {
    let positional: Int
    private let keys: [String]
    private let verb: Verb

    init(_ words: ArraySlice<String>, _ verb: Verb) {
      let pairs = words.filter { !$0.hasPrefix("\"") && $0.contains("=") }
      let plain = words.count - pairs.count
      let takesAll = verb.positional.contains(where: \.takesAllWords)
      positional = takesAll && plain > 0 ? verb.positional.count : plain
      keys = pairs.map { String($0.prefix { $0 != "=" }) }
      self.verb = verb
    }

    func has(_ parameter: ParameterDescription) -> Bool { keys.contains { parameter.name.matches($0) } }

    /// `activate` takes one of its keys.
    func excludes(_ parameter: ParameterDescription) -> Bool { verb == .activate && !keys.isEmpty }
  }
}
