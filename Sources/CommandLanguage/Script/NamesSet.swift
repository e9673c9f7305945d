import Activation

extension Statement {
  /// The names that the line gives a value.
  package var namesSet: [String] {
    guard verb.effect == .sets else { return capture.map { [$0.name] } ?? [] }
    return [capture?.name, nameSet].compactMap { $0 }
  }

  private var nameSet: String? {
    switch request {
    case .ready(.shell(.set(let name, _))): name
    case .awaiting(let arguments): arguments.first?.value.literal
    case .ready: nil
    }
  }

  func acting(else current: Actor?) -> Actor? {
    switch actor {
    case .stated(let actor): actor.withoutAccount
    case .named: nil
    case nil: current
    }
  }

  /// The mistake of a line that leaves out what only a patient may leave out.
  package func lackForOthers(_ acting: Actor?) -> SyntaxError? {
    // Whoever has no part in it is told that, not what they have left out.
    guard lacksForOthers, let acting, acting.patient == nil, verb.actors.contains(acting.role),
      let needed = verb.neededOfOthers
    else { return nil }
    let end = source.text.utf8.count
    let key = Term(needed.en + "=", needed.pl + "=")
    return SyntaxError(source, end..<end, .neededOfOthers(key, actor: acting))
  }

  /// The mistake of a line that would show a whole PESEL without saying why, where people are real.
  ///
  /// - Parameter instruction: what it asks for; nil: as far as it is written out.
  package func lackOnStore(_ instruction: Instruction? = nil) -> SyntaxError? {
    guard case .inspect(.show(_, revealing: let revelation?)) = instruction ?? written,
      revelation.reason == nil
    else { return nil }
    let end = source.text.utf8.count
    let key = Term(Verb.reasonKey.en + "=", Verb.reasonKey.pl + "=")
    return SyntaxError(source, end..<end, .missingArgument(key, of: verb))
  }

  var written: Instruction? {
    switch request {
    case .ready(let instruction): instruction
    case .awaiting: nil
    }
  }
}
