extension ScenarioSyntax {
  /// A mark of its header whose reason some row leaves empty: without a reason there is no mark (the language, Files).
  var markWithoutReason: SyntaxError? {
    guard let header, isMarked else { return nil }
    for (key, reason) in [(HeaderWord.skipKey, skip), (HeaderWord.knownBugKey, knownBug)] {
      guard let reason, !reason.isLiteral, rows.contains(where: { isBlank(reason, of: $0) }) else { continue }
      let written = header.text.contains(key.pl + "=") ? key.pl : key.en
      return SyntaxError(header, reason.range, .pairWithoutValue(written))
    }
    return nil
  }

  /// False where a name stands for nothing, which is told by itself.
  private func isBlank(_ reason: Template, of row: ExampleRow) -> Bool {
    let values = row.values
    let filled = try? reason.filled { values[$0] ?? given[$0] }
    return filled?.allSatisfy(\.isWhitespace) ?? false
  }
}
