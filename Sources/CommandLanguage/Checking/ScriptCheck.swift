import Activation

/// Everything that is known of one file, with what it includes, before it runs.
enum ScriptCheck {
  static func findings(
    _ script: Script, _ errors: [SyntaxError], from source: @escaping ScriptReader.Source,
    running targets: RunTargets, beginningAs beginner: Role
  ) -> [Finding] {
    let soundness = Soundness(script, errors)
    let rows = TableRows(source: source, vocabulary: script.vocabulary)
    let findings =
      errors.map(Finding.init)
      + NothingToRun(script: script, soundness: soundness, rows: rows).findings
      + UnusedNames(of: script, soundness, rows: rows).findings
      + UnreachableStatements.findings(script, soundness)
      + DuplicateTitles.findings(script)
      + TagUses.unknownRules(script)
      + ImpossibleExpectations.findings(script, soundness)
      + Strangers.findings(script, soundness)
      + ImpossibleRefusals(script, soundness, beginningAs: beginner).findings
      + targets.findings(script)
    return script.writtenSecrets.isEmpty ? findings : findings.map { $0.hiding(script.writtenSecrets) }
  }
}
