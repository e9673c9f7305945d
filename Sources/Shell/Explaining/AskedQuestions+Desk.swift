import CommandLanguage

/// Before anybody goes to a desk, and there.
extension AskedQuestion {
  static let beforeTheDesk = [whereToGo, withoutActivation, whichDocuments]
  static let atTheDesk = [somebodyElse, child, whatTheClerkSees, whyPESEL]

  private static let withoutActivation = AskedQuestion(
    Term("without-activation", "bez-aktywacji"),
    Text(
      pl: "Co można robić na portalu bez aktywacji konta?",
      en: "What can be done on the portal without activating the account?"),
    alsoAsked: Text(
      pl: "nieaktywne konto nieaktywny umówić wizytę e-rejestracja po co aktywować tylko dokumentacja",
      en: "inactive account book appointment visit e-registration only records why activate"),
    Text(
      pl: "Na nieaktywne konto można się zalogować, można też umawiać i odwoływać wizyty.",
      en: "One can sign in to an inactive account, and book and cancel appointments."),
    Text(
      pl: "Dokumentacji medycznej nie można czytać, dopóki konto nie zostanie aktywowane.",
      en: "The medical records cannot be read until the account is activated."),
    Text(
      pl:
        "Konto aktywuje się kodem PIN z podmiotu leczniczego albo własnym Profilem Zaufanym; innego sposobu nie ma.",
      en:
        "It is activated with a PIN from a healthcare facility or the holder's own Trusted Profile; there is no other way."
    ),
    basis: ["R3", "R4", "R8", "account-inactive"])

  private static let whereToGo = AskedQuestion(
    Term("where-to-go", "dokąd-po-pin"),
    Text(pl: "Dokąd pójść po kod PIN – gdzie można go dostać?", en: "Where does one go for a PIN?"),
    alsoAsked: Text(
      pl:
        "gdzie skąd dostanę dostać wziąć mieć zdobyć pin pinu odebrać uzyskać jaka przychodnia szpital podmiot leczniczy najbliższy adres iść rejestracja",
      en:
        "where go get obtain fetch take which clinic hospital healthcare facility nearest address desk reception"
    ),
    Text(
      pl:
        "Do rejestracji dowolnego podmiotu zintegrowanego w systemie; wypisuje je polecenie „podmioty zintegrowany=tak”.",
      en:
        "At the reception desk of any facility that is integrated in the system; the command “facilities integrated=yes” lists them."
    ),
    Text(
      pl:
        "Nie musi to być podmiot, w którym pacjent się leczy: jedna aktywacja otwiera dokumentację ze wszystkich.",
      en: "It need not be where the patient is treated: one activation opens the records of all facilities."),
    Text(
      pl: "Podmiot niezintegrowany kodu PIN nie wyda.",
      en: "A facility that is not integrated cannot issue a PIN."),
    basis: ["R9", "R11", "R25", "facility-not-integrated"])

  private static let whichDocuments = AskedQuestion(
    Term("which-documents", "jakie-dokumenty"),
    Text(
      pl: "Jaki dokument tożsamości okazać w rejestracji – czy musi to być dowód osobisty?",
      en: "Which identity document does the desk ask for – must it be the identity card?"),
    alsoAsked: Text(
      pl:
        "dowód paszport prawo jazdy karta pobytu mdowód legitymacja szkolna mobywatel stary nieważny termin przyjmowane wymagane potrzebne dokumenty dokument dokumentu dowodu tożsamości mieć zabrać zapomniałem zapomniałam",
      en:
        "id passport driving licence residence card mdowod school expired old accepted needed bring take have forgot document"
    ),
    Text(
      pl:
        "Wystarczy jeden z dokumentów: dowód osobisty, paszport, prawo jazdy, karta pobytu albo mDowód; legitymacja szkolna nie wystarczy.",
      en:
        "One of these will do: identity card, passport, driving licence, residence card or mDowód; a school ID will not."
    ),
    Text(
      pl: "Dokument musi być ważny; jest ważny do końca ostatniego dnia ważności.",
      en: "The document must not have expired; it is good through the whole of its expiry date."),
    Text(
      pl: "Musi to być dokument osoby, do której należy konto: numer PESEL musi się zgadzać.",
      en: "It must be the document of whoever holds the account: the PESEL must match."),
    subjects: [Term("document", "dokument")]
      + ["id-card", "passport", "driving-licence", "residence-card", "mdowod", "school-id"]
      .map(WordValues.term),
    basis: ["R14", "documents", "document-kind-not-accepted", "document-expired", "identity-mismatch"])

  private static let whyPESEL = AskedQuestion(
    Term("why-pesel", "po-co-pesel"),
    Text(
      pl: "Do czego jest potrzebny numer PESEL – czy można go podać zamiast loginu?",
      en: "What is the PESEL number needed for – can it be given in place of the login?"),
    alsoAsked: Text(pl: "pesel peselu peselem numer", en: "pesel number national id"),
    Text(
      pl: "Numer PESEL wskazuje, czyje jest konto: wszędzie, gdzie podaje się login, można podać PESEL.",
      en: "It tells whose account it is: wherever a login is given, the PESEL may be given instead."),
    Text(
      pl: "W rejestracji PESEL z okazanego dokumentu musi być numerem właściciela konta (identity-mismatch).",
      en: "At the desk the PESEL on the document shown must be the account holder's (identity-mismatch)."),
    Text(
      pl: "Wsparcie pyta najwyżej o 4 ostatnie cyfry.",
      en: "Support asks for its last 4 digits at most."),
    subjects: [Field.pesel.term], basis: ["S6", "S7", "R14", "identity-mismatch"])

  private static let somebodyElse = AskedQuestion(
    Term("somebody-else", "odbiór-za-kogoś"),
    Text(
      pl: "Czy ktoś inny może odebrać za mnie kod PIN?", en: "May somebody else fetch my PIN for me?"),
    alsoAsked: Text(
      pl:
        "mama matka tata ojciec mąż żona syn córka babcia dziadek rodzina sąsiad pełnomocnik upoważnienie za kogoś cudzy iść pójść pójdzie pojechać przyjść osobiście",
      en:
        "mother mum father dad parent husband wife son daughter grandmother grandfather family neighbour proxy on behalf in person come myself"
    ),
    Text(
      pl:
        "Nie: rejestracja wydaje kod PIN tylko osobie, która okaże własny dokument i poda login własnego konta.",
      en:
        "No: the desk issues a PIN only to a person who shows their own document and states the login of their own account."
    ),
    Text(
      pl:
        "Cudzy dokument, także dokument mamy lub innej osoby z rodziny, kończy się odmową identity-mismatch.",
      en: "Somebody else's document, a mother's too or another relative's, is refused with identity-mismatch."
    ),
    Text(
      pl:
        "Kto nie może przyjść, a hasła jeszcze nie resetował, może aktywować konto własnym Profilem Zaufanym bez wizyty.",
      en:
        "Whoever cannot come, and whose account was never reset, can activate it with their own Trusted Profile without a visit."
    ),
    basis: ["R13", "R14", "R10", "identity-mismatch"])

  private static let child = AskedQuestion(
    Term("child", "konto-dziecka"),
    Text(
      pl: "Jak to jest z kontem dziecka – czy rodzic ma do niego dostęp?",
      en: "What about a child's account – does a parent have access to it?"),
    alsoAsked: Text(
      pl: "dziecko dzieci syn córka mama matka tata ojciec rodzice nieletni małoletni opiekun",
      en: "child children kid son daughter mother father parents minor guardian"),
    Text(
      pl: "Dziecko ma własne konto z własnymi danymi, własnym loginem i własnym kodem PIN.",
      en: "A child has its own account with its own data, its own login and its own PIN."),
    Text(
      pl: "Ze swojego konta rodzic nie przeczyta dokumentacji dziecka: to odmowa not-own-records.",
      en:
        "From their own account a parent cannot read the child's records: that is refused with not-own-records."
    ),
    Text(
      pl:
        "Kod PIN do konta dziecka wydaje się po okazaniu dokumentu dziecka; dokument rodzica kończy się odmową identity-mismatch.",
      en:
        "The PIN for the child's account is issued on the child's document; the parent's is refused with identity-mismatch."
    ),
    basis: ["S8", "R6", "not-own-records", "identity-mismatch"])

  private static let whatTheClerkSees = AskedQuestion(
    Term("what-the-clerk-sees", "co-widzi-pracownik"),
    Text(
      pl: "Co widzi pracownik rejestracji – czy zna moje hasło i dokumentację?",
      en: "What does the clerk see – do they know my password and my records?"),
    alsoAsked: Text(
      pl: "podgląd dane wrażliwe prywatność tajemnica rejestratorka recepcja wgląd czyta podejrzeć",
      en: "privacy sensitive data secret receptionist desk look read peek"),
    Text(
      pl: "Pracownik widzi, kto czeka przy jego stanowisku i co podał oraz okazał.",
      en: "The clerk sees who waits at their own desk, and what was stated and shown there."),
    Text(
      pl: "Dokumentacji medycznej pacjenta nie może otworzyć: to odmowa not-allowed.",
      en: "The patient's medical records they cannot open: that is refused with not-allowed."),
    Text(
      pl: "Kod PIN widzi raz, na wydruku przy wydaniu; hasła nie widzi nigdy.",
      en: "The PIN they see once, on the slip when it is issued; the password never."),
    basis: ["R6", "R15", "not-allowed", "I18"])
}
