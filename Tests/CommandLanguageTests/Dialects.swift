@testable import CommandLanguage

/// The words of the language as this suite expects them: both names of everything, written down once more.
enum Dialects {
  /// `english polish | who has a part | parameters | main value | fields | fields of a refusal`
  static let verbs = """
    facility dodaj-podmiot | admin | ID NAME [integrated=] [regon=] | | |
    integrate zintegruj | admin | ID | | |
    delist odłącz | admin | ID | | |
    create-account załóż-konto | admin | LOGIN NAME pesel= [email=] [phone=] [password=] | | status |
    contact zmień-kontakt | admin | LOGIN [email=] [phone=] | | |
    add-document dodaj-dokument | admin clerk | LOGIN TITLE facility= [date=] | | |
    persona dodaj-osobę-pz | admin | ID NAME pesel= [state=] [assurance=] | | |
    fault usterka | admin | CODE | | |
    policy ustawienia | anyone | [pin-length=] [pin-validity=] [pin-tries=] [activation-failures=] \
    [activation-window=] [pin-issues=] [reactivation=] [reset-interval=] [reset-token-validity=] \
    [sign-in-tries=] [sign-in-lock=] [password-min-length=] [password-max-age=] [tp-assurance=] \
    [tp-timeout=] [tp-skew=] [documents=] | | |
    clock zegar | anyone | [MOMENT] [offset=] | moment | |
    wait czekaj | admin | DURATION | moment | |
    seed ziarno | admin | N | | |
    grant nadaj-rolę | admin | OPERATOR ROLE | | |
    revoke odbierz-rolę | admin | OPERATOR ROLE | | |
    grants role | admin | [OPERATOR] | | count |
    come zgłoś-się | patient | FACILITY | | |
    present okaż | patient | [login=] [document=] [number=] [pesel=] [expires=] | | |
    issue-pin wygeneruj-pin | clerk | [WHO] | text | account facility expires | until
    revoke-pin unieważnij-pin | clerk | LOGIN | | |
    queue kolejka | clerk | | | count |
    login zaloguj-się | patient | [password=] | | screen status | until
    logout wyloguj-się | patient | | | screen |
    properties właściwości | patient | | | screen status |
    activate aktywuj | patient | [pin=] [trusted-profile=] | | screen status | tries-left until
    enter-pin wpisz-pin | patient | PIN | | screen |
    confirm zatwierdź | patient | | | screen status | tries-left until
    trusted-profile profil-zaufany | patient | [persona=] | | screen message |
    answer odpowiedz | patient | VALUE | text | screen message |
    cancel anuluj | patient | | | screen |
    records dokumentacja | patient | [of=] [facility=] | | count |
    book umów-wizytę | patient | FACILITY at= [clinic=] | number | count |
    appointments wizyty | patient | | | count |
    cancel-appointment odwołaj-wizytę | patient | N | | count |
    change-password zmień-hasło | patient | new= [old=] | | screen status |
    forgot-password zapomniane-hasło | admin clerk patient support | [login=] [channel=] | | | until
    inbox skrzynka | patient | | text | count |
    reset-password zresetuj-hasło | admin clerk patient support | [token=] | | status |
    show pokaż | admin support | WHO [reveal=] [reason=] | | status origin method facility pin pin-expires \
    tries-left resets screen documents appointments pin-locked sign-in-locked pesel | count
    find znajdź | admin support | TEXT… | text | count |
    why dlaczego | admin support | WHO | | reason next obstacle until | count
    audit dziennik | admin auditor support | [LOGIN] [viewed=] [operator=] [actor=] [since=] [until=] [act=] [code=] \
    [order=] [limit=] [after=] [count-by=] | | count |
    verify sprawdź-dziennik | admin auditor support | | | entries | entry
    accounts konta | admin support | [status=] | | count |
    facilities podmioty | anyone | [integrated=] | | count |
    as jako | anyone | ACTOR | | |
    screen ekran | anyone | [WHEN] | | |
    steps kroki | anyone | | | next |
    help pomoc | anyone | [VERB] | | |
    explain wyjaśnij | anyone | [TEXT…] | | count |
    run wykonaj | anyone | FILE | | |
    capture nagraj | anyone | FILE | | |
    undo cofnij | anyone | | | |
    redo ponów | anyone | | | |
    checkpoint zapamiętaj | anyone | NAME | | |
    restore przywróć | anyone | NAME | | |
    set przypisz | anyone | NAME VALUE | | |
    print wyświetl | anyone | TEXT | | |
    output format | anyone | FORMAT | | |
    language język | anyone | LANGUAGE | | |
    quit koniec | anyone | | | |
    """.split(separator: "\n").map(String.init)

  static let headers = terms(
    "setup przygotowanie · scenario scenariusz · examples przykłady · cleanup sprzątanie · include dołącz")

  /// All keys but the names of policies.
  static let keys = terms(
    """
    integrated zintegrowany · regon · pesel · email · phone telefon · password hasło · facility podmiot · date data · \
    state profil · assurance poziom · offset przesunięcie · login · document dokument · number numer · expires ważny-do · \
    pin · trusted-profile profil-zaufany · persona osoba · of czyja · at kiedy · clinic poradnia · new nowe · old stare · \
    channel kanał · token kod-resetu · reveal odsłoń · reason powód · viewed czyje · operator · actor kto · since od · \
    until do · act czynność · code kod · order kolejność · limit · after po · count-by licz-według · status stan · tags tagi
    """)

  static let fields = terms(
    """
    screen ekran · status stan · origin powód-nieaktywności · method sposób · facility podmiot · pin · \
    pin-expires pin-ważny-do · tries-left pozostało-prób · resets resety · documents dokumenty · appointments wizyty · \
    pin-locked blokada-wpisywania · sign-in-locked blokada-logowania · pesel · account konto · expires ważny-do · \
    until do · message komunikat · count liczba · reason powód · next następny-krok · obstacle przeszkoda · entries wpisy · entry wpis · \
    value wartość
    """)

  /// The word-values of §6, and the two of `language` (§5).
  static let values = terms(
    """
    active aktywne · inactive nieaktywne · reset reset-hasła · pin · pin-or-trusted-profile pin-lub-profil-zaufany · \
    pesel · trusted-profile profil-zaufany · none brak · open ważny · used wykorzystany · superseded zastąpiony · \
    expired wygasły · exhausted wyczerpane-próby · revoked unieważniony · home strona-główna · properties właściwości · \
    activation-form formularz-aktywacji · change-password zmiana-hasła · method metoda · code kod · consent zgoda · \
    never-activated jeszcze-nieaktywowane · yes tak · no nie · own własny · valid ważny · low niski · \
    substantial średni · high wysoki · password hasło · bank · mobywatel · e-dowod e-dowód · email · sms · \
    id-card dowód-osobisty · passport paszport · driving-licence prawo-jazdy · residence-card karta-pobytu · \
    mdowod mdowód · school-id legitymacja-szkolna · on włącz · off wyłącz · \
    today dziś · oldest od-najstarszych · newest od-najnowszych · operator · facility podmiot · act czynność · \
    day dzień · text tekst · table tabela · json · pl · en
    """)

  static let policies = terms(
    """
    pin-length długość-pin · pin-validity ważność-pin · pin-tries próby-pin · activation-failures błędne-pin · \
    activation-window okres-błędnych-pin · pin-issues limit-wydań-pin · reactivation ponowna-aktywacja · \
    reset-interval odstęp-resetów · reset-token-validity ważność-kodu-resetu · sign-in-tries próby-logowania · \
    sign-in-lock czas-blokady-logowania · password-min-length długość-hasła · password-max-age wiek-hasła · \
    tp-assurance poziom-pz · tp-timeout czas-na-pz · tp-skew tolerancja-pz · documents dokumenty
    """)

  /// Words that were Polish once, and the English name of what they are now.
  static let former = [
    (line: "podmiot brzoza \"B\"", now: ["facility"]), ("wykreśl brzoza", ["delist"]),
    ("wykresl brzoza", ["delist"]),
    ("kontakt anna", ["contact"]), ("osoba-pz x \"X Y\"", ["persona"]), ("ustawienie", ["policy"]),
    ("anna: zaloguj", ["login"]), ("anna: wyloguj", ["logout"]), ("sprawdź", ["why", "show", "verify"]),
    ("sprawdz", ["why", "show", "verify"]),
    ("ustaw x y", ["set", "policy"]), ("dodaj-osobę-pz x \"X Y\" pesel=01620300015 stan=ważny", ["state"]),
    ("wsparcie: pokaż anna => blokada-aktywacji=nie", ["pin-locked"]),
    ("wsparcie: pokaż anna => pin=otwarty", ["open"]),
    ("wsparcie: pokaż anna => pin=wyczerpany", ["exhausted"]),
    ("wsparcie: pokaż anna => powód-nieaktywności=nigdy-nieaktywowane", ["never-activated"]),
    ("wsparcie: dlaczego anna => następny-krok=zmiana-hasła", ["change-password"]),
    ("wsparcie: dlaczego anna => następny-krok=zaloguj", ["login"]), ("pomoc zaloguj", ["login"]),
  ]

  private static func terms(_ list: String) -> [Term] {
    list.split(separator: "·").map { entry in
      let names = entry.split(separator: " ").map(String.init)
      return Term(names[0], names.last ?? names[0])
    }
  }
}

extension Verb {
  /// The verb in the form of the table above.
  var row: String {
    let who = actors.count == 5 ? "anyone" : actors.map(\.rawValue).sorted().joined(separator: " ")
    let given = parameters.map { $0.isRequired ? $0.written.en : "[\($0.written.en)]" }
    let kind = value.map { String(describing: $0.kind) } ?? ""
    let cells = [
      "\(name.en) \(name.pl)", who, given.joined(separator: " "), kind,
      fields.map(\.term.en).joined(separator: " "), refusalFields.map(\.term.en).joined(separator: " "),
    ]
    return cells.joined(separator: " | ").split(separator: " ").joined(separator: " ")
  }
}
