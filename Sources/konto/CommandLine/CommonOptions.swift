import Activation
import CommandLanguage
import Shell

/// The options that several subcommands have.
enum CommonOptions {
  static let actor = ValueOption<StatedActor>(
    "--as", value: ValueDeclaration(name: Text(pl: "kto", en: "actor")),
    means: Text(
      pl:
        "Kto działa na początku: admin, wsparcie, audytor, pracownik@PODMIOT albo login pacjenta (z --store także PESEL).",
      en:
        "Who acts at the start: admin, support, auditor, clerk@FACILITY, or a patient's login (with --store also the PESEL)."
    )
  ) { text throws(ValueProblem) in
    guard let actor = ActorName.read(text) else { throw .noActor }
    return actor
  }

  static let language = ValueOption<Language>(
    "--lang", value: Text(pl: "język", en: "language"),
    means: Text(
      pl: "Język komunikatów (bez tej opcji: język systemu).",
      en: "The language of messages (default: the locale's)."))

  static let colour = ValueOption(
    "--color", value: Text(pl: "kiedy", en: "when"), means: Text(pl: "Kolory.", en: "Colours."),
    usual: ColourChoice.auto)

  static let output = ValueOption(
    "--output", value: Text(pl: "format", en: "format"),
    means: Text(pl: "Postać wyników.", en: "The form of results."), usual: OutputFormat.text)

  static let seed = ValueOption<UInt64>(
    "--seed", value: Text(pl: "liczba", en: "number"),
    means: Text(
      pl: "Ziarno, z którego losuje się kody PIN, hasła i inne kody.",
      en: "What PINs, passwords and codes are drawn from."),
    within: 0...UInt64.max)

  static let store = ValueOption<String>(
    "--store", value: Text(pl: "plik", en: "file"),
    means: Text(
      pl: "Plik z danymi (tworzy go pierwsza zmiana z --as admin) albo baza: postgres://…",
      en: "The file in which the world is kept (made by the first change of --as admin), or postgres://…"),
    completion: .files)

  static let readOnly = OptionDeclaration.flag(
    "--read-only",
    means: Text(
      pl: "Plik z danymi tylko do odczytu: nic nie zostaje zapisane.",
      en: "Looks into the store and writes nothing."))

  static let brief = OptionDeclaration.flag(
    "--brief",
    means: Text(
      pl: "Z wiersza, który podaje oczekiwanie albo coś zapamiętuje, pokazuje sam wynik.",
      en: "Of a line that says what it expects, or keeps something, shows the result and no more."))

  static let plain = OptionDeclaration.flag(
    "--plain",
    means: Text(
      pl: "W wierszu poleceń bez kolorów, podpowiedzi i wiersza stanu podczas pisania.",
      en: "At the prompt no colours, no hints and no status line while one types."))

  static let help = OptionDeclaration.flag(
    "-h", "--help", means: Text(pl: "Pokazuje tę pomoc.", en: "Show help information."))

  static let tellingOptions = [language.declaration, colour.declaration, output.declaration]

  /// Those of whatever runs lines of the language.
  static let runningOptions =
    [actor.declaration] + tellingOptions + [seed.declaration, store.declaration, readOnly, brief, plain]
}

extension GivenOptions {
  /// What the common options say.
  var settings: Settings {
    get throws(UsageProblem) {
      Settings(
        actor: try value(of: CommonOptions.actor), language: try value(of: CommonOptions.language),
        colour: try value(of: CommonOptions.colour) ?? .auto,
        format: try value(of: CommonOptions.output) ?? .text, seed: try value(of: CommonOptions.seed),
        store: try value(of: CommonOptions.store), isReadOnly: has(CommonOptions.readOnly),
        isBrief: has(CommonOptions.brief), isPlain: has(CommonOptions.plain))
    }
  }
}

extension GivenOptions {
  /// The same for whoever runs lines of the language: in a world that is not kept, a patient is named by the login alone (the
  /// language, Lines).
  var runningSettings: Settings {
    get throws(UsageProblem) {
      let settings = try settings
      guard settings.store == nil, case .holder(let pesel)? = settings.actor else { return settings }
      throw .invalidValue(pesel.digits, CommonOptions.actor.declaration, .byLoginAlone)
    }
  }
}

extension ValueProblem {
  fileprivate static let byLoginAlone = ValueProblem(
    Text(
      pl: "Pacjenta wskazuje tu login; numer PESEL zastępuje go tylko z opcją --store.",
      en: "A patient is named by the login here; the PESEL serves in its place with --store only."))

  fileprivate static let noActor = ValueProblem(
    Text(
      pl: "Podaj: admin, wsparcie, audytor, pracownik@PODMIOT albo login pacjenta (z --store także PESEL).",
      en: "Give admin, support, auditor, clerk@FACILITY, or a patient's login (with --store also the PESEL).")
  )
}
