import Activation

/// A verb of the language, declared once: parser, check, help, completion, redaction, trail, formatter and all
/// the tools are derived from it. It is its own key: who speaks of a verb holds its declaration, and no text
/// makes one. A class, for every statement holds its verb, and one reference is cheaper to hold than a dozen
/// values.
package final class Verb: Sendable {
  /// What is typed, in either dialect.
  package let name: Term
  /// Under which heading help lists it.
  package let group: Group
  /// What it does, one sentence for help.
  package let summary: Text
  /// Who has a part in it; anybody else is refused `not-allowed`.
  package let actors: Set<Role>
  /// Who may give it arguments: fewer, where it only tells something when it is bare.
  package let actorsWithArguments: Set<Role>
  /// All parameters in the order in which they are declared.
  package let parameters: [ParameterDescription]
  /// Those that are told by their place, in order.
  package let positional: [ParameterDescription]
  /// Those that are told by a key.
  package let keys: [ParameterDescription]
  /// What `->` captures and `value=` compares; nil where it has none.
  package let value: MainValue?
  /// The fields of its outcome where it succeeds.
  package let fields: [Field]
  /// The fields of its outcome where it is refused.
  package let refusalFields: [Field]
  /// The refusals that it can meet, in the order in which they are tested: first whether the actor has a part in
  /// it, then its own guards.
  package let refusals: [RefusalCode]
  /// Other verbs that it does too, as one that walks a whole way: their refusals are possible as well.
  package let walks: [Verb]
  /// What it does to the session, beside the world.
  package let effect: SessionEffect?
  /// Whether it leaves an entry in the trail even where it changes nothing: it shows something of an account, or
  /// answers the same whether there is one or not.
  package let isAlwaysRecorded: Bool
  /// What the procedure is asked, to know whether it would listen to the verb here and now; nil where it always
  /// would, as far as anybody knows before the arguments are given.
  package let trial: Act?
  /// What the trail says of it, to follow the name of who acts: present tense, third person.
  package let deed: Text
  /// Lines that can be typed as they stand, in English.
  package let examples: [String]
  let signature: Signature
  /// Parameters by index: those that stand in their order, those with a key, those that must be given, and the
  /// one that only a patient may leave out.
  let indices: Indices
  private let roles: (bare: RoleMask, withArguments: RoleMask)

  /// The groups in the order in which the language tells of them.
  package enum Group: String, CaseIterable, Sendable {
    case world
    case desk
    case portal
    case inspection
    case shell
  }

  /// - Parameters:
  ///   - arguments: who may give it arguments; nil: all who have a part in it.
  ///   - refusals: its own guards in their order; `not-allowed`, ahead of them, follows from the roles.
  ///   - deed: left out, the trail names the verb.
  package init(
    _ name: Term, _ group: Group, _ summary: Text, by actors: Set<Role>,
    withArguments arguments: Set<Role>? = nil, _ signature: Signature, value: MainValue? = nil,
    fields: [Field] = [], refusalFields: [Field] = [], refusals: [RefusalCode] = [], walks: [Verb] = [],
    effect: SessionEffect? = nil, alwaysRecorded: Bool = false, trial: Act? = nil, deed: Text? = nil,
    examples: [String]
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.actors = actors
    actorsWithArguments = arguments ?? actors
    parameters = signature.parameters.map(\.description)
    positional = parameters.filter { $0.style == .positional }
    keys = parameters.filter { $0.style == .keyed }
    self.value = value
    self.fields = fields
    self.refusalFields = refusalFields
    self.refusals = (actorsWithArguments == Role.everybody ? [] : [.admission(.notAllowed)]) + refusals
    self.walks = walks
    self.effect = effect
    isAlwaysRecorded = alwaysRecorded
    self.trial = trial
    self.deed = deed ?? Self.deed(named: name)
    self.examples = examples
    self.signature = signature
    indices = Indices(of: parameters)
    roles = (RoleMask(actors), RoleMask(actorsWithArguments))
  }

  /// Whether somebody of that role has a part in it, bare or with arguments.
  func isOpen(to role: Role) -> (bare: Bool, withArguments: Bool) {
    (roles.bare.contains(role), roles.withArguments.contains(role))
  }

  /// What is told of a verb of which no more is known than its name.
  package static func deed(named name: Term) -> Text {
    Text(pl: "używa polecenia \(name.pl)", en: "uses the command \(name.en)")
  }

  /// Of the verbs that it does too, those with refusals that are not its own.
  package var alsoRefusedAs: [Verb] { walks.filter { !$0.refusals.allSatisfy(refusals.contains) } }

  /// What of its outcomes can be captured or compared.
  var outcomeTerms: [Term] {
    (fields + refusalFields).map(\.term) + (value == nil ? [] : [Field.valueTerm])
  }

  /// Whether some outcome of it can have the field.
  package func has(_ field: Field) -> Bool { fields.contains(field) || refusalFields.contains(field) }

  /// The key that only a patient may leave out.
  package var neededOfOthers: Term? { indices.neededOfOthers.map { parameters[$0].name } }
}

extension Verb: Hashable {
  /// Whether they are one declaration.
  package static func == (one: Verb, other: Verb) -> Bool { one === other }

  /// Takes in which declaration it is, not what it says.
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Verb {
  struct Indices: Sendable {
    let positional: [Int]
    let keyed: [Int]
    let required: [Int]
    let neededOfOthers: Int?
    /// Whether one of them all may be a secret, though some words are none.
    let haveMaybeSecret: Bool
    /// What those in their order name, up to the last that names a person or a facility; nil where one with a key does.
    let kindsOfNames: [StrangerKind?]?

    init(of parameters: [ParameterDescription]) {
      func those(_ condition: (ParameterDescription) -> Bool) -> [Int] {
        parameters.indices.filter { condition(parameters[$0]) }
      }
      positional = those { $0.style == .positional }
      keyed = those { $0.style == .keyed }
      required = those(\.isRequired)
      neededOfOthers = those { $0.need == .ofOthersThanPatients }.first
      haveMaybeSecret = parameters.contains(where: \.kind.maybeSecret)
      let kinds = positional.map { parameters[$0].kindNamed }
      let last = kinds.lastIndex { $0 != nil } ?? -1
      kindsOfNames = keyed.contains { parameters[$0].kindNamed != nil } ? nil : Array(kinds[...last])
    }
  }
}

/// The main value of a verb.
package struct MainValue: Hashable, Sendable {
  /// What it compares as.
  package let kind: FieldKind
  /// Whether it is shown by the act that gives it alone, and nowhere again.
  package let isSecret: Bool

  /// A text that may be shown again, such as a login.
  package static let text = MainValue(kind: .text, isSecret: false)
  /// A number, which can be compared by size.
  package static let number = MainValue(kind: .number, isSecret: false)
  /// A moment, which can be compared by time.
  package static let moment = MainValue(kind: .moment, isSecret: false)
  /// A text that only the act itself shows.
  package static let secret = MainValue(kind: .text, isSecret: true)
}

/// What a verb does to the session: whoever checks a file follows it without carrying anything out.
package enum SessionEffect: String, CaseIterable, Hashable, Sendable {
  /// Somebody else acts from here on.
  case actsAs = "acts-as"
  /// Its first argument is a name that has a value from here on.
  case sets
  /// Nothing after it is carried out.
  case quits
  /// It goes back to how things were, or will: names that were set by then may have no value any more.
  case takesBack = "takes-back"
}
