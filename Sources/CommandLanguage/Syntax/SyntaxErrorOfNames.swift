extension SyntaxError {
  /// The same mistake of a value that a name brought: what was written stands in it, not the value, which may
  /// be a secret (the procedure, Secrets).
  package var withoutValue: SyntaxError {
    guard source.slice(range).contains("$") else { return self }
    return SyntaxError(source, range, problem.naming(source.slice(range)))
  }
}

extension SyntaxProblem {
  fileprivate func naming(_ written: String) -> SyntaxProblem {
    if case .badValue(_, let expected) = self { return .badValue(written, expected: expected) }
    if case .unknownWord(_, let allowed) = self { return .unknownWord(written, allowed: allowed) }
    if case .badActor = self { return .badActor(written) }
    if case .unknownCode = self { return .unknownCode(written) }
    if case .badName = self { return .badName(written) }
    return self
  }
}
