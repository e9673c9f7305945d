import PlainText

extension Statement {
  /// The line as whoever acts would type it: without who that is, what is kept and what is expected, its names filled
  /// in. Secrets and PESELs are hidden.
  ///
  /// - Parameter value: what a name stands for; one without a value stays a name.
  package func typed(_ value: (String) -> String?) -> String {
    let words = typedWords(value)
    return Visible.text(Redaction.masked(words.joined(separator: " "), in: source.vocabulary))
  }

  /// The same with its secrets, for whoever must type it.
  package func typedOpenly(_ value: (String) -> String?) -> String {
    typedWords(value).joined(separator: " ")
  }

  private func typedWords(_ value: (String) -> String?) -> [String] {
    guard let tokens = try? Lexer.tokens(source) else { return [] }
    let own = actor == nil ? tokens[...] : tokens.dropFirst()
    return own.prefix { !$0.isMark }.map { token in
      switch token {
      case .word(let template), .string(let template): template.typed(value)
      case .pair(let key, _, let template): key + "=" + template.typed(value)
      case .arrow, .expect, .comparison: ""
      }
    }
  }
}

extension Token {
  fileprivate var isMark: Bool {
    switch self {
    case .arrow, .expect, .comparison: true
    case .word, .string, .pair: false
    }
  }
}

extension Template {
  /// As it is written, its names filled in; quoted where that is needed to be one value.
  fileprivate func typed(_ value: (String) -> String?) -> String {
    let text = pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name, _): value(name) ?? "$" + name
      }
    }.joined()
    guard isQuoted || text.isEmpty || text.contains(where: { $0 == " " || $0 == "\"" }) else { return text }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + escaped + "\""
  }
}
