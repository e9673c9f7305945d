/// A vocabulary as a neutral value, without types of the program: what those read who generate pages, completions or
/// grammars, and never the parser.
///
/// It can be written and read again (as JSON, say); `version` tells of which form it is.
package struct VocabularyDescription: Hashable, Sendable, Codable {
  /// The form of this description. It is raised when something in it goes or comes to mean something else; what is
  /// added does not raise it.
  package static let version = 1

  /// The form in which this one is written: that of the program that wrote it.
  package let version: Int
  /// In the order in which the language tells of them.
  package let verbs: [VerbDescription]
  /// The fields that outcomes can have.
  package let fields: [FieldDescription]
  /// The field that stands for the main value.
  package let value: BilingualText
  /// What an expectation can begin with: that a line is ok, that it is refused.
  package let outcomes: [BilingualText]
  /// The words that begin the parts of a file.
  package let headers: [BilingualText]
  /// What help knows beside the verbs.
  package let topics: [BilingualText]
}

/// A word or a text in both languages.
package struct BilingualText: Hashable, Sendable, Codable {
  /// In English.
  package let en: String
  /// In Polish.
  package let pl: String
}

/// A verb as it is declared.
package struct VerbDescription: Hashable, Sendable, Codable {
  /// What it is called.
  package let name: BilingualText
  /// Under which heading help lists it: `world`, `desk`, `portal`, `inspection` or `shell`.
  package let group: String
  /// One sentence for help.
  package let summary: BilingualText
  /// The roles that have a part in it.
  package let actors: [String]
  /// The roles that may give it arguments.
  package let actorsWithArguments: [String]
  /// Positional parameters in their order, and keys.
  package let parameters: [ParameterOfVerb]
  /// The main value that `->` captures; nil where there is none.
  package let value: ValueOfVerb?
  /// The English names of the fields of its outcome, if it is ok, and of its refusals.
  package let fields: [String]
  /// The English names of the fields that only its refusals have.
  package let refusalFields: [String]
  /// The codes of its refusals, in the order in which they are tested.
  package let refusals: [String]
  /// The English names of the verbs that it does too.
  package let walks: [String]
  /// `acts-as`, `sets`, `quits`; nil: the session stays as it is.
  package let effect: String?
  /// To follow the name of who acts.
  package let deed: BilingualText
  /// Lines that can be typed as they stand, in English.
  package let examples: [String]
}

/// A parameter as it is declared.
package struct ParameterOfVerb: Hashable, Sendable, Codable {
  /// The name of the argument, or the key.
  package let name: BilingualText
  /// `positional` or `keyed`.
  package let style: String
  /// `required`, `optional`, or `needed-of-others` than patients.
  package let need: String
  /// One sentence for help.
  package let summary: BilingualText
  /// The words that it can be.
  package let words: [BilingualText]
  /// What else it can be (`account`, `moment` …); nil: only those words.
  package let form: String?
  /// Whether what is written for it must not be kept.
  package let isSecret: Bool
}

/// The main value of a verb as it is declared.
package struct ValueOfVerb: Hashable, Sendable, Codable {
  /// `text`, `number`, `moment` or `word`.
  package let kind: String
  /// Whether it is shown once and kept nowhere.
  package let isSecret: Bool
}

/// A field as it is declared.
package struct FieldDescription: Hashable, Sendable, Codable {
  /// What expectations call it.
  package let name: BilingualText
  /// `text`, `number`, `moment` or `word`.
  package let kind: String
  /// The words that it can be.
  package let words: [BilingualText]
}
