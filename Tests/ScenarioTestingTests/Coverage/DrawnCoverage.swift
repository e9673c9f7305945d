/// What the state diagrams and the lists of a coverage look like.
enum DrawnCoverage {
  static let whole = """
                                  ●
                                  │ ✓ założenie konta
                                  ▼
                ┌──────────────────────────────────┐
                │            NIEAKTYWNE            ├───╮ ✓ reset hasła
                │     (jeszcze nieaktywowane)      │◄──╯
                └─────┬───────────────────┬────────┘
                      │ ✓ kod PIN         │ ✓ Profil Zaufany
                      ▼                   ▼
     ┌─────────────────────────┐    ┌─────────────────────────┐
     │         AKTYWNE         │    │         AKTYWNE         │
     │       (kodem PIN)       │    │   (Profilem Zaufanym)   │
     └──┬──────────────────────┘    └───┬─────────────────────┘
        │ ✓ reset hasła    ▲ ✓ nowy PIN │ ✓ reset hasła    ▲ ✓ Profil Zaufany
        │                  │            │                  │   (reactivation=…)
        ▼                  │            ▼                  │
     ┌─────────────────────┴───────────────────────────────┴──┐
     │                       NIEAKTYWNE                       ├──╮ ✓ kolejny reset
     │                (po zresetowaniu hasła)                 │◄─╯
     └────────────────────────────────────────────────────────┘
                      ┌──────────────────┐
     ●── ✓ wydany ───►│     OTWARTY      ├───╮ ✓ błędny PIN, są jeszcze próby
                      │                  │◄──╯
                      └───┬──────────────┘
                          │
                          ├─── ✓ wpisany i zatwierdzony ───────►[ WYKORZYSTANY ]
                          ├─── ✓ wydano nowy kod PIN ──────────►[ ZASTĄPIONY ]
                          ├─── ✓ minął czas ważności ──────────►[ WYGASŁY ]
                          ├─── ✓ ostatnia próba nieudana ──────►[ WYCZERPANY ]
                          │                                     ┌────────────────┐
                          ├─── ✓ przez pracownika podmiotu ────►│                │
                          ├─── ✓ przy resecie hasła ───────────►│  UNIEWAŻNIONY  │
                          ╰─── ✓ konto aktywował PZ ───────────►│                │
                                                                └────────────────┘
                      ┌──────────────────────────────────────┐
                      │            NIEZALOGOWANY             │
                      └─────┬───────────────────┬────────────┘
                            │                   │
                            │ ✓ logowanie       │ ✓ logowanie hasłem do zmiany
                            │                   ▼
                            │           ┌──────────────────────────┐
                            │           │       ZMIANA HASŁA       │
                            │           └───────┬──────────────────┘
                            │                   │
                            │                   │ ✓ nowe hasło
                            ▼                   ▼
                      ┌──────────────────────────────────────┐
                      │            STRONA GŁÓWNA             │
                      └───────────────────┬──────────────────┘
                                          │
                                          │ ✓ kliknięcie w imię i nazwisko
                                          ▼
                      ┌──────────────────────────────────────┐
    ╭────────────────►│          WŁAŚCIWOŚCI KONTA           │◄───╮
    │                 └──┬───────────────────────────────────┘    │
    │                    │ ✓ „Aktywuj ▲ ✓ AKTYWNE    ▲ ✓ wyjście  │
    │                    │   konto”   │   kodem PIN  │            │
    │                    ▼            │              │            │
    │                 ┌───────────────┴──────────────┴───────┐    │
    │ ✓ wpisany PIN ╭─┤                                      │    │
    │               ╰►│         FORMULARZ AKTYWACJI          │    │
    │     ✓ zły PIN ╭─┤                                      │    │ ✓ AKTYWNE
    │               ╰►│                                      │    │   po zgodzie
    │                 └──┬───────────────────────────────────┘    │
    │                    │ ✓ Profil   ▲ ✓ anulowanie ▲ ✓ błąd     │
    │ ✓ wyjście          │   Zaufany  │              │            │
    │                    ▼            │              │            │
    │                 ┌───────────────┴──────────────┴───────┐    │
    │   ✓ komunikat ╭─┤                                      │    │
    │               ╰►│            PROFIL ZAUFANY            ├────╯
    ╰─────────────────┤                                      │
                      └──────────────────────────────────────┘

     ┌─────────────────┐
     │                 ├─── ✓ wylogowanie ───────────►[ NIEZALOGOWANY ]
     │   KAŻDY EKRAN   ├─── ✓ reset hasła ───────────►[ NIEZALOGOWANY ]
     │                 ├─── ✓ ponowne logowanie ─────►[ STRONA GŁÓWNA ]
     │                 ├─── ✓ zmiana hasła ──────────►[ STRONA GŁÓWNA ]
     └─────────────────┘
    """

  static let empty = """
                                  ●
                                  ╎ · account created
                                  ▼
                ┌──────────────────────────────────┐
                │             INACTIVE             ├╌╌╌╮ · password reset
                │        (never activated)         │◄╌╌╯
                └─────┬───────────────────┬────────┘
                      ╎ · PIN             ╎ · Trusted Profile
                      ▼                   ▼
     ┌─────────────────────────┐    ┌─────────────────────────┐
     │         ACTIVE          │    │         ACTIVE          │
     │        (by PIN)         │    │  (by Trusted Profile)   │
     └──┬──────────────────────┘    └───┬─────────────────────┘
        ╎ · password reset ▲ · new PIN  ╎ · password reset ▲ · Trusted Profile
        ╎                  ╎            ╎                  ╎   (reactivation=…)
        ▼                  ╎            ▼                  ╎
     ┌─────────────────────┴───────────────────────────────┴──┐
     │                        INACTIVE                        ├╌╌╮ · another reset
     │                (after a password reset)                │◄╌╯
     └────────────────────────────────────────────────────────┘
                      ┌──────────────────┐
     ●╌╌ · issued ╌╌╌►│       OPEN       ├╌╌╌╮ · wrong PIN, tries are left
                      │                  │◄╌╌╯
                      └───┬──────────────┘
                          ╎
                          ├╌╌╌ · typed and confirmed ╌╌╌╌╌╌╌╌╌╌►[ USED ]
                          ├╌╌╌ · a new PIN was issued ╌╌╌╌╌╌╌╌╌►[ SUPERSEDED ]
                          ├╌╌╌ · its time ran out ╌╌╌╌╌╌╌╌╌╌╌╌╌►[ EXPIRED ]
                          ├╌╌╌ · the last try failed ╌╌╌╌╌╌╌╌╌╌►[ EXHAUSTED ]
                          ╎                                     ┌────────────────┐
                          ├╌╌╌ · by a clerk ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌►│                │
                          ├╌╌╌ · at a password reset ╌╌╌╌╌╌╌╌╌╌►│    REVOKED     │
                          ╰╌╌╌ · Trusted Profile was first ╌╌╌╌►│                │
                                                                └────────────────┘
                      ┌──────────────────────────────────────┐
                      │            NOT SIGNED IN             │
                      └─────┬───────────────────┬────────────┘
                            ╎                   ╎
                            ╎ · sign-in         ╎ · to replace the password
                            ╎                   ▼
                            ╎           ┌──────────────────────────┐
                            ╎           │  CHANGE OF THE PASSWORD  │
                            ╎           └───────┬──────────────────┘
                            ╎                   ╎
                            ╎                   ╎ · new password
                            ▼                   ▼
                      ┌──────────────────────────────────────┐
                      │                 HOME                 │
                      └───────────────────┬──────────────────┘
                                          ╎
                                          ╎ · a click on the name
                                          ▼
                      ┌──────────────────────────────────────┐
    ╭╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌►│          ACCOUNT PROPERTIES          │◄╌╌╌╮
    ╎                 └──┬───────────────────────────────────┘    ╎
    ╎                    ╎ · “Aktywuj ▲ · ACTIVE     ▲ · leaves   ╎
    ╎                    ╎   konto”   ╎   by PIN     ╎            ╎
    ╎                    ▼            ╎              ╎            ╎
    ╎                 ┌───────────────┴──────────────┴───────┐    ╎
    ╎   · PIN typed ╭╌┤                                      │    ╎
    ╎               ╰►│           ACTIVATION FORM            │    ╎
    ╎   · wrong PIN ╭╌┤                                      │    ╎ · ACTIVE
    ╎               ╰►│                                      │    ╎   by consent
    ╎                 └──┬───────────────────────────────────┘    ╎
    ╎                    ╎ · Trusted  ▲ · cancels    ▲ · failure  ╎
    ╎ · leaves           ╎   Profile  ╎              ╎            ╎
    ╎                    ▼            ╎              ╎            ╎
    ╎                 ┌───────────────┴──────────────┴───────┐    ╎
    ╎     · message ╭╌┤                                      │    ╎
    ╎               ╰►│           TRUSTED PROFILE            ├╌╌╌╌╯
    ╰╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤                                      │
                      └──────────────────────────────────────┘

     ┌─────────────────┐
     │                 ├╌╌╌ · sign-out ╌╌╌╌╌╌╌╌╌╌╌╌╌╌►[ NOT SIGNED IN ]
     │   ANY SCREEN    ├╌╌╌ · password reset ╌╌╌╌╌╌╌╌►[ NOT SIGNED IN ]
     │                 ├╌╌╌ · another sign-in ╌╌╌╌╌╌╌►[ HOME ]
     │                 ├╌╌╌ · password change ╌╌╌╌╌╌╌►[ HOME ]
     └─────────────────┘
    """

  static let missing = """
    Coverage of the procedure: 97%
      · rules                          39 of  40    97%
      · refusal codes                  72 of  73    98%
      · transitions between states     36 of  37    97%
      · policies                       16 of  17    94%

    Rules that no scenario has shown
      S9  Users cannot change their name, e-mail address or login themselves.

    Refusals that did not occur
      pin-expired  This PIN has expired, because its validity is over.

    Transitions that were not made
      pin-expired  PIN open → expired: its time ran out

    Policies that nobody has set
      tp-skew  The allowed difference between the clocks of the portal and the
               Trusted Profile (1s to 3650d).
    """
}
