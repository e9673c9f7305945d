import Activation
import CommandLanguage
import Journal

/// What a line led to: exactly one of ok, refused, error (the language, Expectations).
package enum Outcome: Sendable {
  /// It did what it says.
  case ok(Success)
  /// The procedure said no, with a code.
  ///
  /// Held apart, as the next one is, for both are large, and most lines go well.
  indirect case refused(Rejection)
  /// It could not be carried out at all; the procedure was not asked, or its answer not kept.
  indirect case error(RunError)

  /// The value of a field; nil where this outcome lacks it.
  package func value(of field: Field) -> FieldValue? {
    switch self {
    case .ok(let success): success.fields.first { $0.field == field }?.value
    case .refused(let rejection): rejection.fields.first { $0.field == field }?.value
    case .error: nil
    }
  }

  /// The main value, which `->` captures; nil where this outcome has none.
  package var value: FieldValue? {
    guard case .ok(let success) = self else { return nil }
    return success.value
  }
}

extension Outcome {
  /// The PIN, token, password or code that it gives, and those in what it shows.
  package var handed: [Secret] {
    guard case .ok(let success) = self else { return [] }
    var handed = success.showing.shown?.secrets ?? []
    if case .secret(let secret)? = success.value { handed.append(secret) }
    return handed
  }
}

/// What came of a line that did what it says.
package struct Success: Sendable {
  /// The main value; nil for verbs that have none.
  package var value: FieldValue?
  /// The fields in the order in which they are written.
  package var fields: [FieldEntry] = []
  /// What is shown beside them.
  package var showing = Showing.nothing

  /// A success; most have fields and show nothing else.
  package init(
    value: FieldValue? = nil, fields: [FieldEntry] = [], showing: Showing = .nothing
  ) {
    self.value = value
    self.fields = fields
    self.showing = showing
  }
}

/// A refusal with what helps: nearby names of accounts or facilities that do exist.
package struct Rejection: Sendable {
  /// The code, and what depends on the moment.
  package let refusal: Refusal
  /// What may have been meant, as it would be written.
  package let suggestions: [String]
  /// Who they are, where they are people.
  var names: [String: String] = [:]
  /// What is shown beside the refusal.
  var listed = Showing.nothing
  /// Whom it is about, where the line does not say: `Ewa Wójcik (ewojcik)`.
  var subject: String?
  /// Who may do what the actor may not.
  var allowed: Text?
  /// Whether what is suggested is the word for a role, which was taken for a patient's login.
  var suggestsRole = false
  /// What there is to say of this case that the code alone does not tell.
  var circumstance: RefusalCircumstance?
  /// Whether the world is one of practice, whose time can be set.
  var isPractice = true
  /// The fields as somebody else told them; nil: those of the refusal.
  private let told: [FieldEntry]?

  /// A refusal with what helps whoever reads it.
  package init(
    refusal: Refusal, suggestions: [String] = [], names: [String: String] = [:], listed: Showing = .nothing,
    told: [FieldEntry]? = nil
  ) {
    self.refusal = refusal
    self.told = told
    self.suggestions = suggestions
    self.names = names
    self.listed = listed
  }

  /// What may have been meant, as people read it: `akowalska (Anna Kowalska)`.
  var suggestionWords: [String] { suggestions.map { word in names[word].map { "\(word) (\($0))" } ?? word } }

  /// The one field that the detail of the refusal brings; empty where it has none.
  package var fields: [FieldEntry] {
    if let told { return told }
    return switch refusal.detail {
    case .none: []
    case .until(let moment): [FieldEntry(.until, .moment(moment))]
    case .triesLeft(let count): [FieldEntry(.triesLeft, .number(count))]
    case .entry(let number): [FieldEntry(.entry, .number(number))]
    case .count(let count): [FieldEntry(.count, .number(count))]
    }
  }
}

/// Why a line could not be carried out. Append-only: the codes stand in people's reports.
package enum RunError: Error, Sendable {
  /// A name in it has no value.
  case nameUnset(UnsetName)
  /// What a name brings does not fit where it stands.
  case valueInvalid(SyntaxError)
  /// An argument that only a patient may leave out was left out by another.
  case argumentMissing(SyntaxError)
  /// The patient knows no such secret, and the line gives none.
  case secretNeeded(NeededSecret)
  /// The file to run cannot be read.
  case fileUnreadable(String, ReadProblem)
  /// The file to run is at work already.
  case runCycle(String)
  /// Too many files at work that each began by the `run` of another; where the last `run` stands.
  case runTooDeep(at: Place?)
  /// What names bring to an argument is more than a value may be.
  case valueTooLong(SyntaxError)
  /// A file with mistakes, named with their number and the first of them, was not run.
  case fileInvalid(String, mistakes: Int, first: SyntaxError?)
  /// Where the first of what was not as expected stands.
  case fileNotAsExpected(String, at: Place?)
  /// The file to run has no scenario.
  case fileEmpty(String)
  /// Somebody ended the run before the file was read.
  case interrupted(String)
  /// No line changed anything, or all of them are taken back.
  case nothingToUndo
  /// Nothing was taken back, or something was done since.
  case nothingToRedo
  /// Nothing is remembered under that name; names that are like it.
  case checkpointUnknown(String, suggestions: [String])
  /// Where nothing can be captured.
  case captureUnavailable
  /// The session is being captured already, to that file.
  case captureRunning(String)
  /// The session is not being captured.
  case captureNotRunning
  /// The file cannot be written, and why.
  case fileUnwritable(String, Text)
  /// The store could not be read or written; the act is not done.
  case store(StoreProblem, path: String)
  /// A portal refused and cannot say why.
  case refusedWithoutCode

  /// The stable name under which `explain` tells of it.
  package var code: String {
    switch self {
    case .nameUnset: "name-unset"
    case .valueInvalid: "value-invalid"
    case .argumentMissing: "argument-missing"
    case .secretNeeded: "secret-needed"
    case .fileUnreadable(_, let problem): problem.code
    case .runCycle: "run-cycle"
    case .runTooDeep: "run-too-deep"
    case .valueTooLong: "value-too-long"
    case .fileInvalid: "file-invalid"
    case .fileNotAsExpected: "file-not-as-expected"
    case .fileEmpty: "file-empty"
    case .interrupted: "interrupted"
    case .nothingToUndo: "nothing-to-undo"
    case .nothingToRedo: "nothing-to-redo"
    case .checkpointUnknown: "checkpoint-unknown"
    case .captureUnavailable: "capture-unavailable"
    case .captureRunning: "capture-running"
    case .captureNotRunning: "capture-not-running"
    case .fileUnwritable: "file-unwritable"
    case .store(.interrupted, _): "interrupted"
    case .store: "store-failed"
    case .refusedWithoutCode: "refused"
    }
  }
}

/// A secret that nobody has stated and the patient does not know.
package enum NeededSecret: Sendable {
  case password
  case token
}
