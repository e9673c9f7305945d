import Activation
import PlainText

/// A line of the language, checked against the vocabulary. A class: it is read once, and what it led to refers
/// to it.
package final class Statement: Sendable {
  /// The line as written.
  package let source: SourceLine
  /// nil: whoever acts at the time.
  package let actor: ActorReference?
  /// What is to be done.
  package let verb: Verb
  /// What is kept of the outcome; nil where nothing is.
  package let capture: Capture?
  /// What the line must lead to; nil where nothing is said.
  package let expectation: Expectation?
  let request: Request

  /// What is asked for: known when the line was read, or once the names in it are filled in.
  enum Request: Sendable {
    case ready(Instruction)
    case awaiting([BoundArgument])
  }

  /// Whether it leaves out a key that only a patient may leave out.
  let lacksForOthers: Bool

  /// Where a secret or a PESEL is written out among the arguments.
  private let secrets: [Range<Int>]

  /// The names that the line uses, where they stand.
  package let names: [UnsetName]

  /// Whether what it sets is a secret, as other lines tell.
  let setsSecret: Bool

  /// Those of the files that include its own, which are not to be repeated here.
  private let otherSecrets: HiddenSecrets

  init(
    source: SourceLine, actor: ActorReference?, verb: Verb, capture: Capture?,
    expectation: Expectation?, request: Request, lacksForOthers: Bool, secrets: [Range<Int>],
    names: [UnsetName], setsSecret: Bool = false, otherSecrets: HiddenSecrets = .none
  ) {
    self.otherSecrets = otherSecrets
    self.source = source
    self.actor = actor
    self.verb = verb
    self.capture = capture
    self.expectation = expectation
    self.request = request
    self.lacksForOthers = lacksForOthers
    self.secrets = secrets
    self.names = names
    self.setsSecret = setsSecret
  }

  /// The same line, which does not repeat secrets that others tell of.
  package func hiding(_ others: HiddenSecrets) -> Statement {
    hiding(otherSecrets.and(others), setsSecret: setsSecret)
  }

  /// The same line, which does not repeat secrets that other lines tell of.
  func hiding(_ others: HiddenSecrets, setsSecret: Bool) -> Statement {
    let holdsSome = others.places(in: source.text).contains { place in
      !secrets.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
    }
    guard setsSecret || holdsSome else { return self }
    return Statement(
      source: source, actor: actor, verb: verb, capture: capture, expectation: expectation, request: request,
      lacksForOthers: lacksForOthers, secrets: secrets, names: names, setsSecret: setsSecret,
      otherSecrets: holdsSome ? others : .none)
  }

  /// The line as it may be repeated: its secrets and PESELs hidden (the procedure, Secrets). What the statement is
  /// understood to hold is hidden where it stands; only what it may hold besides needs a closer look.
  package var maskedText: String {
    let sight = LineSight(of: source)
    let own = ownMaskedText(sight)
    let masked = source.origin.writtenSecrets.hidden(in: otherSecrets.hidden(in: own))
    return sight.mayHideSome ? LongNumbers.masked(masked) : masked
  }

  /// The line without the blanks before it, where ``maskedText`` hides nothing in it but secrets that other lines of its file
  /// tell of, and nothing in it has to be made visible; nil: something may have to. Whoever tells many lines looks for those
  /// secrets in all at once.
  package var harmlessText: Substring? {
    guard source.isPlain, secrets.isEmpty, otherSecrets.isEmpty, !setsSecret, verb != .explain else {
      return nil
    }
    let sight = LineSight(of: source)
    guard !sight.mayHideSome, !mayHoldMore(source.text, sight) else { return nil }
    return Substring(source.text.utf8.drop { $0 == UInt8(ascii: " ") })
  }

  private func ownMaskedText(_ sight: LineSight) -> String {
    if verb == .explain { return FreeWords.masked(source.text, in: source.vocabulary) }
    let masked = secrets.isEmpty ? source.text : source.hiding(secrets)
    guard mayHoldMore(masked, sight) else { return masked }
    return Redaction.masked(source.text, isSecret: { [setsSecret] _ in setsSecret }, in: source.vocabulary)
  }

  private func mayHoldMore(_ text: String, _ sight: LineSight) -> Bool {
    if verb.effect == .sets || verb.indices.haveMaybeSecret { return true }
    if let expectation, expectation.comparisons.contains(where: { $0.field == nil }) { return true }
    if sight.mayHoldComment, text.hasByte(where: { $0 == UInt8(ascii: "#") }) { return true }
    return sight.mayHoldLongNumber && LongNumbers.mayBeIn(text)
  }
}

/// Who acts in a line, known by now or only when a name has its value.
package enum ActorReference: Hashable, Sendable {
  case stated(StatedActor)
  case named(Template)
}

/// `-> name` keeps the main value, `-> name=field` a field.
package struct Capture: Hashable, Sendable {
  /// The name that gets a value.
  package let name: String
  /// nil for the main value.
  package let field: Field?
}

/// Why a line could not be carried out although it was well formed: a name without a value, or a value that
/// a name brought and that does not fit.
package enum FillingProblem: Error, Hashable, Sendable {
  case unset(UnsetName)
  case unfit(SyntaxError)
}

extension Statement {
  /// What the line asks for, with names filled in.
  package func instruction(_ value: (String) -> String?) throws(FillingProblem) -> Instruction {
    switch request {
    case .ready(let instruction): return instruction
    case .awaiting(let arguments):
      var given: [BoundArgument] = []
      for argument in arguments { given.append(try filled(argument, value)) }
      do throws(SyntaxError) {
        return try Binder.instruction(verb, given, source)
      } catch {
        throw .unfit(error)
      }
    }
  }

  private func filled(
    _ argument: BoundArgument, _ value: (String) -> String?
  ) throws(FillingProblem) -> BoundArgument {
    let text: String
    do throws(UnsetName) {
      text = try argument.value.filled(value)
    } catch {
      throw .unset(error)
    }
    guard text.utf8.count <= Limits.longestValue else {
      throw .unfit(SyntaxError(source, argument.value.range, .valueTooLong(bytes: text.utf8.count)))
    }
    return argument.filled(text)
  }
}

extension ExpectedCode {
  /// The code, with names filled in.
  package func code(
    in source: SourceLine, _ value: (String) -> String?
  ) throws(FillingProblem) -> RefusalCode {
    switch self {
    case .known(let code): return code
    case .named(let template):
      let text: String
      do throws(UnsetName) {
        text = try template.filled(value)
      } catch {
        throw .unset(error)
      }
      guard let code = RefusalCode(rawValue: text) else {
        throw .unfit(
          SyntaxError(source, template.range, .unknownCode(text), suggestions: SaidCode.near(text)))
      }
      return code
    }
  }
}

extension Statement {
  /// What is wrong with the line when its names have these values; nil where a name is set only later.
  func mistake(with values: [String: String]) -> SyntaxError? {
    do throws(FillingProblem) {
      _ = try instruction { values[$0] }
      if case .refused(let code?, _) = expectation { _ = try code.code(in: source) { values[$0] } }
    } catch {
      if case .unfit(let error) = error { return error }
    }
    return comparisonMistake(with: values)
  }

  private func comparisonMistake(with values: [String: String]) -> SyntaxError? {
    for comparison in expectation?.comparisons ?? [] {
      guard let text = try? comparison.expected.filled({ values[$0] }),
        let problem = comparison.problem(with: text, comparison.field?.rawValue ?? "value")
      else { continue }
      return SyntaxError(source, comparison.expected.range, problem)
    }
    return nil
  }
}

extension Statement {
  /// Whether it ends the scenario that it stands in.
  package var quits: Bool { verb.effect == .quits }

  /// Whether it gives that policy a value.
  package func sets(_ policy: PolicyName) -> Bool {
    switch request {
    case .ready(.act(.register(.setPolicy(let settings)))): settings.contains { $0.name == policy }
    case .ready: false
    case .awaiting(let given):
      verb == .policy && given.contains { verb.parameters[$0.parameter].name == policy.term }
    }
  }
}

extension Statement {
  /// What it hands over as secrets or PESELs, with names filled in; as written as far as it is written out.
  package func secretsStated(_ value: (String) -> String?) -> [Secret] {
    var stated = secretTexts
    if case .awaiting(let arguments) = request {
      for argument in arguments where verb.parameters[argument.parameter].kind.mayBeSecret {
        if let text = try? argument.value.filled(value) { stated.append(text) }
      }
    }
    return stated.map { Secret($0) }
  }

  /// What it hands over as secrets and writes out, but no PIN, for PINs are drawn, and no PESEL.
  var writtenSecrets: [String] {
    guard !secrets.isEmpty else { return [] }
    return secretTexts.filter { !$0.isOfPerson && !($0.isInDigits && takesPIN) }
  }

  private var takesPIN: Bool { verb.parameters.contains { Field.pin.term.matches($0.name.en) } }

  /// Without quotation marks and escapes.
  private var secretTexts: [String] {
    secrets.map { place in
      let slice = source.slice(place)
      guard slice.hasByte(where: { $0 == UInt8(ascii: "\"") }) else { return slice }
      if place.count > 1, slice.utf8.first == UInt8(ascii: "\""),
        !slice.hasByte(where: { $0 == UInt8(ascii: "\\") })
      {
        return source.slice(place.lowerBound + 1..<place.upperBound - 1)
      }
      let value = (try? Lexer.tokens(source))?.lazy.compactMap(\.template).first { $0.range == place }?
        .literal
      return value ?? slice.filter { $0 != "\"" }
    }
  }
}

extension Statement {
  /// The first argument of a line with names in it, as written.
  package var firstArgument: String? {
    switch request {
    case .ready: nil
    case .awaiting(let arguments): arguments.first?.value.written
    }
  }
}

extension String {
  /// Whether it is hidden as a person's number.
  fileprivate var isOfPerson: Bool {
    guard LongNumbers.mayBeIn(self) else { return false }
    return !hasByte { !Digits.isDigit($0) } || LongNumbers.masked(self) != self
  }

  /// Digits alone, perhaps in groups.
  fileprivate var isInDigits: Bool {
    !hasByte { !Digits.isDigit($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
  }
}
