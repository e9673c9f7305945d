import Activation
import PlainText

/// The stable codes and the severities of findings. Append-only.
extension FindingKind {
  /// The stable code, as JSON and reports have it; of a mistake, that of the mistake.
  package var code: String {
    switch self {
    case .mistake(let problem): problem.code
    case .lacking(let lack): lack.rawValue
    case .unusedName, .overwrittenName, .unusedColumn: "unused-name"
    case .unreachable: "unreachable-statement"
    case .duplicateTitle: "duplicate-title"
    case .rareTag, .noSuchRule: "unknown-tag"
    case .absentField: "absent-field"
    case .contradiction: "contradictory-expectation"
    case .impossibleRefusal, .hasPart: "impossible-refusal"
    case .noPart: "actor-without-part"
    case .noValueFits: "impossible-comparison"
    case .everyValueFits: "idle-comparison"
    case .refusalWithoutCode: "refusal-without-code"
    case .expectsNothing: "expects-nothing"
    case .unrunnableFile(_, let problem): problem.code
    case .stranger(_, let kind): kind.rawValue
    }
  }

  /// How much it matters.
  package var severity: Severity {
    switch self {
    case .mistake, .lacking: .error
    case .unusedName, .overwrittenName, .unusedColumn, .unreachable, .duplicateTitle, .rareTag, .noSuchRule,
      .absentField, .contradiction, .impossibleRefusal, .hasPart, .noPart, .noValueFits, .everyValueFits,
      .stranger, .unrunnableFile:
      .warning
    case .expectsNothing, .refusalWithoutCode: .note
    }
  }
}

/// The words for findings: what is wrong, or what is hardly meant.
extension Finding {
  /// The stable code of what is found.
  package var code: String { kind.code }
  /// How much what is found matters.
  package var severity: Severity { kind.severity }

  /// What is found, for people.
  package var words: Text {
    switch kind {
    case .mistake(let problem): SyntaxError(source, range, problem).words
    case .lacking(let lack): lack.words
    case .unusedName(let name):
      Text(pl: "nazwa $\(name) nie jest dalej używana", en: "nothing uses the name $\(name) after this line")
    case .overwrittenName(let name, let place):
      Text(
        pl: "nazwa $\(name) dostaje nową wartość (\(written(place).pl)), zanim zostanie użyta",
        en: "the name $\(name) is set again (\(written(place).en)) before anything uses it")
    case .unusedColumn(let name):
      Text(
        pl: "kolumna \(name) nie jest używana ani w tytule, ani w żadnym poleceniu",
        en: "nothing uses the column \(name): neither the title nor a statement")
    case .unreachable(let place):
      Text(
        pl: "to polecenie nigdy się nie wykona: scenariusz kończy się wcześniej (\(written(place).pl))",
        en: "this statement is never carried out: the scenario ends before it (\(written(place).en))")
    case .duplicateTitle(let place):
      Text(
        pl: "inny scenariusz ma już ten tytuł (\(written(place).pl))",
        en: "another scenario has this title already (\(written(place).en))")
    case .rareTag(let tag):
      Text(
        pl: "tag „\(shown(tag))” występuje tylko tutaj, a podobny – częściej",
        en: "the tag “\(shown(tag))” is used only here, and a similar one more often")
    case .noSuchRule(let tag):
      Text(
        pl: "tag „\(shown(tag))” wygląda na regułę, ale takiej nie ma (są R1–R31 i S1–S9)",
        en: "the tag “\(shown(tag))” looks like a rule, but there is no such rule (R1–R31, S1–S9)")
    case .absentField(let field, let isRefusal): Self.absent(field, ofRefusal: isRefusal)
    case .contradiction:
      Text(
        pl: "to porównanie wyklucza się z wcześniejszym: oba naraz nigdy nie będą spełnione",
        en: "this comparison excludes an earlier one: both can never hold at once")
    case .impossibleRefusal(let code, let verb): Self.impossible(code, verb)
    case .hasPart(let verb):
      Text(
        pl: "ta odmowa nigdy nie nastąpi: polecenie „\(verb.name.pl)” jest dla tego, kto tu działa",
        en: "this refusal never comes: \(verb.name.en) is for whoever acts here")
    case .noPart(let verb):
      Text(
        pl:
          "polecenie „\(verb.name.pl)” nie jest dla tego, kto tu działa: zawsze kończy się odmową not-allowed",
        en: "\(verb.name.en) is not for whoever acts here: it is always refused with not-allowed")
    case .noValueFits:
      Text(
        pl: "żadna wartość tego pola nie spełnia tego warunku",
        en: "no value of the field meets this comparison")
    case .everyValueFits:
      Text(
        pl: "ten warunek spełnia każda wartość tego pola, więc niczego nie sprawdza",
        en: "every value of the field meets this comparison, so it checks nothing")
    case .refusalWithoutCode:
      Text(
        pl: "każda odmowa spełnia to oczekiwanie; podaj kod odmowy, o którą chodzi",
        en: "any refusal meets this expectation; give the code of the one that is meant")
    case .expectsNothing:
      Text(
        pl: "scenariusz niczego nie oczekuje: nie ma w nim =>",
        en: "the scenario expects nothing: there is no => in it")
    case .unrunnableFile(let path, let problem): unrunnable(path, problem)
    case .stranger(let name, .person):
      Text(
        pl: "żaden wiersz nie zakłada konta „\(shown(name))”",
        en: "no line creates the account “\(shown(name))”")
    case .stranger(let name, .facility):
      Text(
        pl: "żaden wiersz nie dodaje podmiotu „\(shown(name))”",
        en: "no line adds the facility “\(shown(name))”")
    }
  }

  /// What is wrong, and what may have been meant.
  package func message(_ language: Language) -> String {
    let words = words.in(language)
    return meant.map { words + "; " + $0.in(language) } ?? words
  }

  /// What may have been meant: the whole line, where it is known, else the words that are near.
  package var meant: Text? {
    if let corrected { return Suggestion.words([corrected]).map { $0.withDotsTold } }
    return Suggestion.words(suggestions)
  }

  /// The whole line in either language.
  private var corrected: Term? {
    correction.map { line in
      func written(_ language: Language) -> String {
        Formatter.translated(line, into: language, in: source.vocabulary)
      }
      return Term(written(.en), written(.pl))
    }
  }

  private func unrunnable(_ path: String, _ problem: RunProblem) -> Text {
    let words =
      switch problem {
      case .unreadable(let problem): problem.words
      case .invalid(let count):
        Text(
          pl: "w tym pliku są błędy (\(count)), więc nic z niego się nie wykona",
          en: "this file has mistakes (\(count)), so nothing of it would run")
      case .empty:
        Text(pl: "w tym pliku nie ma czego wykonać", en: "there is nothing to run in this file")
      case .cycle:
        Text(
          pl: "ten plik wykonuje sam siebie, wprost albo przez inne pliki",
          en: "this file runs itself, directly or through others")
      case .tooDeep:
        Text(
          pl: "ponad \(Limits.deepestRun) plików wykonuje się tu jeden z drugiego",
          en: "more than \(Limits.deepestRun) files would run one another here")
      case .lineFails(let other):
        Text(
          pl: "wykonuje plik \(shown(other)), którego nie da się wykonać",
          en: "it runs \(shown(other)), which cannot be run")
      }
    return Text(pl: "\(shown(path)): \(words.pl)", en: "\(shown(path)): \(words.en)")
  }

  private static func absent(_ field: Field?, ofRefusal isRefusal: Bool) -> Text {
    let outcome = isRefusal ? Text(pl: "odmowa", en: "a refusal") : Text(pl: "wynik ok", en: "an ok outcome")
    let missing =
      field.map { Text(pl: "pola \($0.term.pl)", en: "the field \($0.term.en)") }
      ?? Text(pl: "wartości głównej", en: "a main value")
    return Text(
      pl: "\(outcome.pl) nigdy nie zawiera \(missing.pl), więc ten warunek nie może być spełniony",
      en: "\(outcome.en) never has \(missing.en), so this can never hold")
  }

  private static func impossible(_ code: RefusalCode?, _ verb: Verb) -> Text {
    let codes = verb.codes.map(\.rawValue)
    guard let code, !codes.isEmpty else {
      return Text(
        pl: "polecenie „\(verb.name.pl)” nigdy nie spotyka się z odmową",
        en: "\(verb.name.en) is never refused")
    }
    let list = codes.count > mostListed ? "" : ": " + codes.joined(separator: ", ")
    return Text(
      pl: "polecenie „\(verb.name.pl)” nigdy nie kończy się odmową \(code.rawValue)"
        + (list.isEmpty ? "" : "; możliwe\(list)"),
      en: "\(verb.name.en) is never refused with \(code.rawValue)"
        + (list.isEmpty ? "" : "; possible\(list)"))
  }

  /// More codes than that are looked up in the help of the verb.
  private static let mostListed = 6

  private func written(_ place: Place) -> Text {
    place.file == source.place.file
      ? Text(pl: "wiersz \(place.line)", en: "line \(place.line)") : Text(pl: place.shown, en: place.shown)
  }

  private func shown(_ text: String) -> String {
    Visible.text(Redaction.masked(text, in: source.vocabulary))
  }
}

extension Text {
  /// Where dots stand for what was typed, that they do.
  fileprivate var withDotsTold: Text {
    guard pl.contains("•") else { return self }
    return Text(
      pl: pl + " (w miejsce kropek wpisz to samo co przedtem)",
      en: en + " (where the dots are, type what you typed before)")
  }
}
