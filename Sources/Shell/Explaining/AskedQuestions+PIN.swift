import CommandLanguage

/// With a PIN in the hand, or no longer.
extension AskedQuestion {
  static let ofThePIN = [whatPIN, howLong, expiredPIN, lostSlip, wrongTries, movedClinics]

  private static let whatPIN = AskedQuestion(
    Term("what-is-the-pin", "co-to-pin"),
    Text(pl: "Co to jest kod PIN i do czego służy?", en: "What is the PIN, and what is it for?"),
    alsoAsked: Text(
      pl: "pin kod kodzik cyfry znaczy potrzebny kto wydaje wydawać",
      en: "pin code digits mean meaning needed"),
    Text(
      pl: "Kod PIN ma 8 cyfr, a pacjent aktywuje nim swoje konto na portalu.",
      en: "The PIN has 8 digits, and the patient activates their account on the portal with it."),
    Text(
      pl: "Wydaje go rejestracja zintegrowanego podmiotu leczniczego po okazaniu dokumentu tożsamości.",
      en: "The desk of an integrated facility issues it, on an identity document."),
    Text(
      pl:
        "Nie zastępuje hasła: wpisuje się go po zalogowaniu, w formularzu aktywacji; każdy kod działa tylko raz.",
      en: "It is no password: it is typed after signing in, on the activation form, and works only once."
    ),
    subjects: [Field.pin.term], basis: ["R2", "R14", "R15", "R20", "S2", "pin-length"])

  private static let howLong = AskedQuestion(
    Term("how-long-pin", "ile-ważny-pin"),
    Text(pl: "Jak długo ważny jest kod PIN?", en: "How long is a PIN valid?"),
    alsoAsked: Text(
      pl: "ważność termin data dni czas kiedy do kiedy",
      en: "validity expiry deadline days time enter until good"),
    Text(
      pl: "Kod PIN jest ważny 7 dni od wydania, co do sekundy.",
      en: "A PIN is valid for 7 days from its issue, to the second."),
    Text(
      pl: "Przestaje działać wcześniej, gdy aktywuje konto, zostanie unieważniony albo zastąpi go nowy.",
      en: "It stops working earlier when it activates the account, is revoked, or a new one supersedes it."),
    Text(
      pl: "Późniejsza zmiana ustawienia ważność-pin nie zmienia terminu kodu, który już wydano.",
      en: "A later change of the policy pin-validity does not move the end of a PIN that is already issued."),
    subjects: [Field.expires.term], basis: ["pin-validity", "pin-expired", "pin-superseded", "pin-revoked"])

  private static let expiredPIN = AskedQuestion(
    Term("expired-pin", "wygasły-pin"),
    Text(
      pl: "Kod PIN wygasł, zanim go wpisano. Co teraz?",
      en: "The PIN expired before it was entered. What now?"),
    alsoAsked: Text(
      pl: "stary nieaktualny przeterminowany minął termin po terminie nieważny spóźnienie",
      en: "old out of date too late over no longer"),
    Text(
      pl: "Wpisanie go kończy się odmową pin-expired, a konto pozostaje nieaktywne.",
      en: "Entering it is refused with pin-expired, and the account remains inactive."),
    Text(
      pl: "Trzeba zgłosić się po nowy kod PIN do rejestracji dowolnego zintegrowanego podmiotu.",
      en: "It takes a new PIN from the desk of any integrated facility."),
    Text(
      pl: "Umówione wizyty nie przepadają, a nowe nadal można umawiać.",
      en: "Booked appointments stay, and new ones can still be booked."),
    basis: ["pin-expired", "R2", "R3", "R11"])

  private static let lostSlip = AskedQuestion(
    Term("lost-slip", "zgubiony-pin"),
    Text(pl: "Co zrobić, gdy kod PIN się zgubi?", en: "What if the slip with the PIN is lost?"),
    alsoAsked: Text(
      pl:
        "zgubiłem zgubiłam zgubiony zgubiona zginęła kartka wydruk karteczka ukradli zapomniałem zapomniałam pamiętam dwa drugi kilka kody",
      en: "lose losing stolen forgot forgotten paper note remember"),
    Text(
      pl:
        "W rejestracji dowolnego zintegrowanego podmiotu można dostać nowy kod PIN, znowu po okazaniu dokumentu.",
      en: "The desk of any integrated facility issues a new one, again on an identity document."),
    Text(
      pl: "Nowy kod PIN zastępuje zgubiony, który od tej chwili nie działa (pin-superseded).",
      en: "The new PIN supersedes the lost one, which from then on does not work (pin-superseded)."),
    Text(
      pl:
        "Kto go znajdzie, nic z nim nie zrobi: kod działa tylko na tym jednym koncie i dopiero po zalogowaniu.",
      en: "It is of no use to a finder: it works for that one account alone, and only after signing in to it."
    ),
    basis: ["R16", "R17", "pin-superseded", "revoke-pin"])

  private static let wrongTries = AskedQuestion(
    Term("wrong-tries", "błędne-próby"),
    Text(
      pl: "Co się dzieje po pięciu błędnych próbach wpisania kodu PIN?",
      en: "What happens after five wrong tries at the PIN?"),
    alsoAsked: Text(
      pl:
        "pięć 5 źle wpisany pomyłka błędny blokada zablokowany ile razy wpisać pomylić zły próba limit wyczerpane",
      en: "5 mistyped mistake wrong entry locked lock how many times type typed attempts limit exhausted"),
    Text(
      pl: "Piąta błędna próba wyczerpuje kod PIN: potem nie działa już nawet wpisany poprawnie.",
      en: "The fifth wrong entry exhausts the PIN: after it even the right digits do not work."),
    Text(
      pl: "Nowy kod PIN, wydany w rejestracji, ma znowu 5 prób.",
      en: "A new PIN, issued at the desk, has 5 tries again."),
    Text(
      pl:
        "Po 10 błędnych próbach w ciągu 24 godzin wpisywanie kodów PIN jest na tym koncie zablokowane, także nowych; blokada mija sama.",
      en:
        "After 10 wrong entries within 24 hours entering PINs is locked on the account, new ones too; the lock ends by itself."
    ),
    basis: ["pin-tries", "activation-failures", "activation-window", "pin-exhausted", "activation-locked"])

  private static let movedClinics = AskedQuestion(
    Term("moved-clinics", "zmiana-przychodni"),
    Text(
      pl: "Czy po zmianie przychodni trzeba aktywować konto od nowa?",
      en: "After moving to another clinic, must the account be activated again?"),
    alsoAsked: Text(
      pl: "przeprowadzka nowa inna szpital podmiot każdy osobno drugi raz znowu zmieniłem zmieniłam",
      en: "moved changed new different hospital facility each every separately second time"),
    Text(
      pl: "Nie: jedna aktywacja obejmuje wszystkie podmioty.", en: "No: one activation covers all facilities."
    ),
    Text(
      pl: "Dokumentacja ze starej i nowej przychodni jest na koncie razem.",
      en: "The records of the old clinic and of the new one are on the account together."),
    Text(
      pl: "Nic nie zmienia się też, gdy podmiot, który wydał kod PIN, przestaje być zintegrowany.",
      en: "Nothing changes either when the facility that issued the PIN is no longer integrated."),
    basis: ["R25", "R7", "R29"])
}
