import Activation

/// The shell's own verbs (LANGUAGE.md §5, "The shell"): anyone's.
extension Vocabulary {
  static let shellVerbs: [Verb] = [
    Verb(
      Term("as", "jako"), .shell, Text(pl: "kto działa od tej chwili", en: "who acts from here on"),
      by: Role.everybody,
      Parameter.required(Term("ACTOR", "KTO"), .actor, ActorName.expected, Reading.actor),
      examples: ["as akowalska", "jako pracownik@brzoza", "as clerk@brzoza/Zofia"]
    ) { .shell(.actAs($0)) },
    Verb(
      Term("screen", "ekran"), .shell,
      Text(
        pl: "rysuje to, co pacjent widzi na portalu, albo stanowisko pracownika",
        en: "draws what this patient sees on the portal, or the clerk's desk"),
      by: Role.everybody, examples: ["akowalska: screen"]
    ) { .shell(.screen) },
    Verb(
      Term("steps", "kroki"), .shell,
      Text(
        pl: "procedura jako lista: co zrobione, co teraz",
        en: "the procedure as a checklist: what is done, what comes next"),
      by: Role.everybody, fields: [.next], examples: ["akowalska: steps"]
    ) { .shell(.steps) },
    Verb(
      Term("help", "pomoc"), .shell,
      Text(pl: "pomoc ogólna albo o poleceniu", en: "help, in general or on a verb"),
      by: Role.everybody,
      Parameter.optional(
        Term("VERB", "POLECENIE"), .topic, Text(pl: "polecenie albo temat", en: "a verb or a topic")
      ) {
        (text) throws(ValueProblem) in try Vocabulary.topic(text)
      },
      examples: ["help", "pomoc aktywuj"]
    ) { .shell(.help($0)) },
    Verb(
      Term("explain", "wyjaśnij"), .shell,
      Text(
        pl: "wyjaśnia kod odmowy, regułę albo ustawienie", en: "explains a refusal code, a rule or a policy"),
      by: Role.everybody,
      Parameter.required(
        Term("WHAT", "CO"), .explainable,
        Text(pl: "kod, R1–R31, S1–S9 albo ustawienie", en: "a code, R1–R31, S1–S9 or a policy")
      ) {
        (text) throws(ValueProblem) in try Reading.word(text, Vocabulary.explainable)
      },
      examples: ["explain pin-expired", "wyjaśnij R11", "explain pin-tries"]
    ) { .shell(.explain($0)) },
    Verb(
      Term("run", "wykonaj"), .shell,
      Text(
        pl: "wykonuje plik .scn, każdy scenariusz w osobnym świecie",
        en: "runs a .scn file, each scenario in a world of its own"),
      by: Role.everybody,
      Parameter.required(
        Term("FILE", "PLIK"), .file, Text(pl: "ścieżka pliku", en: "the file's path"), Reading.text),
      examples: [#"run "scenarios/pin.scn""#]
    ) { .shell(.run(path: $0)) },
    Verb(
      Term("set", "ustaw"), .shell, Text(pl: "nadaje nazwie wartość", en: "gives a name a value"),
      by: Role.everybody,
      Parameter.required(
        Term("NAME", "NAZWA"), .variable,
        Text(pl: "litera, potem litery, cyfry, - _", en: "a letter, then letters, digits, - _")
      ) {
        (text) throws(ValueProblem) in
        guard Name.isName(text) else { throw .name }
        return text
      },
      Parameter.required(Term("VALUE", "WARTOŚĆ"), .text, Text(pl: "wartość", en: "the value"), Reading.text),
      examples: ["set clinic brzoza"]
    ) { .shell(.set(name: $0, value: $1)) },
    Verb(
      Term("print", "wyświetl"), .shell, Text(pl: "wyświetla tekst", en: "prints a text"),
      by: Role.everybody,
      Parameter.required(Term("TEXT", "TEKST"), .text, Text(pl: "tekst", en: "the text"), Reading.text),
      examples: [#"print "Koniec części pierwszej""#]
    ) { .shell(.print($0)) },
    Verb(
      Term("output", "format"), .shell, Text(pl: "postać wyników", en: "the form of results"),
      by: Role.everybody,
      Parameter.required(
        Term("FORMAT"), .words(WordValues.terms(of: OutputFormat.self)),
        Text(pl: "tekst, tabela albo json", en: "text, table or json")
      ) { (text) throws(ValueProblem) in try Reading.oneOf(OutputFormat.self, text) },
      examples: ["output table"]
    ) { .shell(.output($0)) },
    Verb(
      Term("language", "język"), .shell, Text(pl: "język komunikatów", en: "the language of messages"),
      by: Role.everybody,
      Parameter.required(
        Term("LANGUAGE", "JĘZYK"), .words(WordValues.terms(of: Language.self)),
        Text(pl: "pl albo en", en: "pl or en")
      ) { (text) throws(ValueProblem) in try Reading.oneOf(Language.self, text) },
      examples: ["language pl"]
    ) { .shell(.language($0)) },
    Verb(
      Term("quit", "koniec"), .shell, Text(pl: "kończy (także Ctrl-D)", en: "leaves (also Ctrl-D)"),
      by: Role.everybody, examples: ["quit"]
    ) { .shell(.quit) },
  ]
}
