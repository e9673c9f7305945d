import Activation

extension Statement {
  /// The mistake of a line that names who acts by a PESEL, in a world in which every login can be written: there an actor
  /// has the form of a login (the language, Lines).
  package var actorByPESEL: SyntaxError? {
    if case .stated(.holder(let pesel)) = actor { return mistake(of: pesel, .badActor(pesel.digits)) }
    return asActorByPESEL()
  }

  /// The same of whoever acts from the line on.
  ///
  /// - Parameter instruction: what it asks for; nil: as far as it is written out.
  package func asActorByPESEL(_ instruction: Instruction? = nil) -> SyntaxError? {
    guard case .shell(.actAs(.holder(let pesel))) = instruction ?? written else { return nil }
    return mistake(of: pesel, .badValue(pesel.digits, expected: ActorName.expected))
  }

  private func mistake(of pesel: PESEL, _ problem: SyntaxProblem) -> SyntaxError {
    let text = source.text
    guard let place = text.firstRange(of: pesel.digits) else { return SyntaxError(source, 0..<0, problem) }
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    return SyntaxError(source, start..<start + pesel.digits.utf8.count, problem)
  }
}
