import Activation

/// A verb of the language, declared once: parser, help, completion, static check and all the tools are
/// derived from it (ARCHITECTURE.md §2.2). A class, for every statement holds its verb, and one reference is
/// cheaper to hold than a dozen values.
package final class Verb: Sendable {
  package let name: Term
  package let group: Group
  package let summary: Text
  /// Who has a part in it; anybody else is refused `not-allowed`.
  package let actors: Set<Role>
  package let parameters: [ParameterDescription]
  package let positional: [ParameterDescription]
  package let keys: [ParameterDescription]
  /// The parameters that stand in their order, those with a key, and those that must be given: by index.
  let indices: (positional: [Int], keyed: [Int], required: [Int])
  /// The kind of the main value, if the verb has one.
  package let value: FieldKind?
  package let fields: [Field]
  package let refusalFields: [Field]
  /// A key that may be left out by a patient only.
  package let neededOfOthers: Term?
  package let examples: [String]
  let make: @Sendable (Arguments) throws -> Instruction
  /// The given values that do not fit, each by itself.
  let problems: @Sendable (Arguments) -> [ArgumentProblem]

  /// The groups of LANGUAGE.md §5, in its order.
  package enum Group: String, CaseIterable, Sendable, Codable {
    case world
    case desk
    case portal
    case inspection
    case shell
  }

  init<each Value: Sendable>(
    _ name: Term, _ group: Group, _ summary: Text, by actors: Set<Role>,
    _ parameters: repeat Parameter<each Value>, value: FieldKind? = nil, fields: [Field] = [],
    refusalFields: [Field] = [], neededOfOthers: Term? = nil, examples: [String],
    make: @escaping @Sendable (repeat each Value) throws -> Instruction
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.actors = actors
    var descriptions: [ParameterDescription] = []
    repeat descriptions.append((each parameters).description)
    self.parameters = descriptions
    positional = descriptions.filter { $0.style == .positional }
    self.keys = descriptions.filter { $0.style == .keyed }
    indices = Self.indices(of: descriptions)
    self.value = value
    self.fields = fields
    self.refusalFields = refusalFields
    self.neededOfOthers = neededOfOthers
    self.examples = examples
    self.make = { arguments in
      var given = arguments.inOrder
      return try make(repeat (each parameters).value(of: given.next()))
    }
    problems = { arguments in
      var given = arguments.inOrder
      var problems: [ArgumentProblem] = []
      repeat problems += [(each parameters).problem(with: given.next())].compactMap { $0 }
      return problems
    }
  }

  /// A verb with any number of keys of one type, each of which may be left out.
  init<Value: Sendable>(
    _ name: Term, _ group: Group, _ summary: Text, by actors: Set<Role>,
    keys: [Parameter<Value?>], examples: [String],
    make: @escaping @Sendable ([Value]) throws -> Instruction
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.actors = actors
    parameters = keys.map(\.description)
    positional = []
    self.keys = parameters
    indices = Self.indices(of: parameters)
    value = nil
    fields = []
    refusalFields = []
    neededOfOthers = nil
    self.examples = examples
    self.make = { arguments in
      var given = arguments.inOrder
      return try make(try keys.compactMap { try $0.value(of: given.next()) })
    }
    problems = { arguments in
      var given = arguments.inOrder
      return keys.compactMap { $0.problem(with: given.next()) }
    }
  }

  private static func indices(
    of parameters: [ParameterDescription]
  ) -> (positional: [Int], keyed: [Int], required: [Int]) {
    func those(_ condition: (ParameterDescription) -> Bool) -> [Int] {
      parameters.indices.filter { condition(parameters[$0]) }
    }
    return (those { $0.style == .positional }, those { $0.style == .keyed }, those(\.isRequired))
  }

  func has(_ field: Field) -> Bool { fields.contains(field) || refusalFields.contains(field) }
}
