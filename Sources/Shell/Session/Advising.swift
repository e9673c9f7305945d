import Activation
import CommandLanguage

/// What a session knows that helps with a line which is not understood.
extension Session {
  /// What else helps with a line in which something is wrong.
  package func advice(on finding: Finding) -> Text? {
    guard case .mistake(let problem) = finding.kind else { return nil }
    let line = finding.source.text
    // Where a verb may be meant, no question is.
    let mayAsk = finding.correction == nil && (finding.suggestions.isEmpty || line.hasSuffix("?"))
    return facilities(for: problem) ?? (mayAsk ? answer(to: line, problem) : nil)
  }

  /// Which facilities there are, where one is missing; of those to go to only the ones that issue PINs.
  private func facilities(for problem: SyntaxProblem) -> Text? {
    guard case .missingArgument(let name, of: let verb?) = problem,
      verb.positional.contains(where: { $0.kind.form == .facility && $0.written == name })
        || verb.keys.contains(where: { $0.kind.form == .facility && $0.written == name })
    else { return nil }
    let all = world.register.facilities.values.sorted { $0.id < $1.id }
    guard verb == .come else { return Self.list(all, Text(pl: "podmioty", en: "facilities")) }
    return Self.list(
      all.filter(\.isIntegrated), Text(pl: "kody PIN wydają", en: "PINs are issued by"),
      none: Text(pl: "żaden podmiot nie wydaje teraz kodów PIN", en: "no facility issues PINs now"))
  }

  /// Whoever asks a question where a command is expected is told how to ask it; nil for what asks nothing.
  private func answer(to line: String, _ problem: SyntaxProblem) -> Text? {
    guard case .unknownVerb = problem, line.hasSuffix("?") || SoughtWords(line).isSentence else { return nil }
    let search = ExplainedSearch(
      line, among: Explainable.all(in: surroundings.vocabulary).filter(\.isQuestion))
    guard let question = search.found.first else { return nil }
    return Text(
      pl: "na pytania odpowiada „\(Verb.explain.name.pl)”: \(Verb.explain.name.pl) \(question.term.pl)",
      en: "questions are answered by “\(Verb.explain.name.en)”: \(Verb.explain.name.en) \(question.term.en)")
  }

  private static func list(_ facilities: [Facility], _ lead: Text, none: Text? = nil) -> Text? {
    guard !facilities.isEmpty else { return none }
    let most = 5
    let ids = facilities.prefix(most).map(\.id.text).joined(separator: ", ")
    guard facilities.count > most else { return Text(pl: "\(lead.pl): \(ids)", en: "\(lead.en): \(ids)") }
    let (pl, en) = (Verb.facilities.name.pl, Verb.facilities.name.en)
    return Text(pl: "\(lead.pl): \(ids)… (wszystkie: \(pl))", en: "\(lead.en): \(ids)… (all: \(en))")
  }
}
