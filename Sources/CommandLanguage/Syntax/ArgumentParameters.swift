extension StatementSyntax {
  /// What each argument is for.
  func parameters(of verb: Verb) -> [ParameterDescription?] {
    var positional = verb.positional[...]
    return arguments.map { token in
      switch token {
      case .word, .string:
        positional.first?.takesAllWords == true ? positional.first : positional.popFirst()
      case .pair(let key, _, _): verb.keys.first { $0.name.matches(key) }
      case .arrow, .expect, .comparison: nil
      }
    }
  }
}
