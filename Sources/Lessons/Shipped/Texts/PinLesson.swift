// Written by scripts/embed-lessons from scripts/lessons.
// swift-format-ignore-file
import CommandLanguage

extension Lesson {
  static let pinText = Text(
    pl: ##"""
# Lekcja „pin”: aktywacja konta kodem PIN, od rejestracji do dokumentacji (R1–R9, R12–R20, R25). Około kwadransa.
# Na tablicy zostaje jedno zdanie: kod PIN dostaje się w rejestracji, a wpisuje na portalu.

przygotowanie
  dodaj-podmiot brzoza "Szpital pod Brzozą"
  dodaj-podmiot jawor "Przychodnia Jawor"
  załóż-konto akowalska "Anna Kowalska" pesel=01620300022
  dodaj-dokument akowalska "Karta informacyjna ze szpitala" podmiot=brzoza data=2025-11-03
  dodaj-dokument akowalska "Wyniki badań laboratoryjnych" podmiot=jawor data=2025-12-17

scenariusz "Nowe konto: co już działa, a co jeszcze nie" tagi=lekcja,pin,R1,R2,R3,R4,R17
# Zanim pani Anna się zaloguje, warto zapytać grupę: kto uważa, że nowe konto do niczego się nie nadaje?
> Poznajmy panią Annę Kowalską. Leczyła się w Szpitalu pod Brzozą i w Przychodni Jawor. Dziś założono jej konto w portalu pacjenta i pani Anna loguje się po raz pierwszy.
  akowalska: zaloguj-się                            => ekran=strona-główna stan=nieaktywne
> Konto jest nieaktywne, ale e-Rejestracja już działa. Pani Anna umawia wizytę w przychodni (jawor) na 19 stycznia 2026, na 9:30 (w zapisie programu: 2026-01-19T09:30).
  akowalska: umów-wizytę jawor kiedy=2026-01-19T09:30 => liczba=1
> Teraz chciałaby zajrzeć do swojej dokumentacji medycznej. Zobaczmy, co odpowie portal.
  # To odmowa, a nie awaria: dokumentację portal pokaże dopiero wtedy, gdy wiadomo na pewno, kto o nią pyta (R31).
  akowalska: dokumentacja                           => odmowa account-inactive

scenariusz "Po kod PIN do rejestracji, z kodem PIN do domu" tagi=lekcja,pin,R5,R7,R8,R9,R12,R13,R14,R15,R16,R18,R19,R20,R25
> Zaczynamy od nowa, bez umówionej wizyty. Żeby czytać dokumentację, trzeba konto aktywować. Pani Anna idzie do rejestracji Szpitala pod Brzozą (brzoza) i prosi o aktywację konta.
  # Częste pytanie: czy kod można dostać przez telefon albo e-mailem? Nie, wydaje go tylko podmiot leczniczy, na miejscu (R9).
  akowalska: zgłoś-się brzoza                       => ok
> W rejestracji siedzi pani Zofia. Samo „dzień dobry” jej nie wystarczy. Spróbujmy już teraz wygenerować kod PIN.
  pracownik@brzoza/Zofia: wygeneruj-pin             => odmowa login-missing
> Brakuje dwóch rzeczy. Pani Anna podaje więc swój login i okazuje dowód osobisty.
  # Dowód osobisty to nie jedyny dokument: może być też paszport, prawo jazdy, karta pobytu albo mDowód (R14).
  akowalska: okaż                                   => ok
> Teraz pani Zofia może wygenerować kod PIN. Wydruk widać tylko ten jeden raz: kod przyda się za chwilę.
  pracownik@brzoza/Zofia: wygeneruj-pin -> pin      => konto=akowalska podmiot=brzoza
> Pytanie do wsparcia technicznego: czy konto pani Anny (akowalska) jest już aktywne? Pokażmy je.
  # Nie. Kod wydano, ale nikt go jeszcze nie wpisał i nie zatwierdził (R2, R15).
  wsparcie: pokaż akowalska                         => stan=nieaktywne pin=ważny pozostało-prób=5
> Pani Anna wraca do domu. Siada przed komputerem i loguje się na portalu.
  akowalska: zaloguj-się                            => ekran=strona-główna
> W górnym rogu ekranu widać jej imię i nazwisko. Kliknięcie otwiera właściwości konta.
  akowalska: właściwości                            => ekran=właściwości
> W tym oknie jest przycisk „Aktywuj konto”. Pani Anna go naciska.
  akowalska: aktywuj                                => ekran=formularz-aktywacji
> Otworzył się formularz. Pani Anna przepisuje kod PIN z wydruku.
  # Wpisanie jeszcze niczego nie zmienia. To dobra chwila, żeby zapytać, czego brakuje.
  akowalska: wpisz-pin $pin                         => ekran=formularz-aktywacji
> Kod jest wpisany, ale konto wciąż jest nieaktywne. Trzeba jeszcze zatwierdzić.
  akowalska: zatwierdź                              => stan=aktywne ekran=właściwości
> Konto jest aktywne. Pani Anna od razu, bez ponownego logowania, otwiera swoją dokumentację.
  # Kod wydał szpital, a widać też wyniki z przychodni: aktywuje się konto, a nie dostęp do jednego podmiotu (R25).
  akowalska: dokumentacja                           => liczba=2
> To wszystko. Jedna aktywacja wystarcza dla wszystkich podmiotów i na długo: aż do zresetowania zapomnianego hasła.

"""##,
    en: ##"""
# The lesson “pin”: activation with a PIN, from the reception desk to the records (R1–R9, R12–R20, R25). A quarter of an hour.
# Leave one sentence on the board: the PIN is given at the desk, and typed on the portal.

setup
  facility brzoza "Szpital pod Brzozą"
  facility jawor "Przychodnia Jawor"
  create-account akowalska "Anna Kowalska" pesel=01620300022
  add-document akowalska "Discharge summary" facility=brzoza date=2025-11-03
  add-document akowalska "Laboratory results" facility=jawor date=2025-12-17

scenario "A new account: what works already, and what does not" tags=lesson,pin,R1,R2,R3,R4,R17
# Before Anna signs in, ask the class who thinks that a new account is good for nothing.
> Meet Anna Kowalska. She was treated at the hospital “Szpital pod Brzozą” and at the clinic “Przychodnia Jawor”. An account on the patient portal was created for her today, and she signs in for the first time.
  akowalska: login                                  => screen=home status=inactive
> The account is inactive, but e-Registration works already. Anna books a visit at the clinic (jawor) for 19 January 2026 at 9:30 (as the program writes it: 2026-01-19T09:30).
  akowalska: book jawor at=2026-01-19T09:30         => count=1
> Now she would like to read her medical records. Let us see what the portal says.
  # This is a refusal, not a failure: the portal shows records only once it is certain who asks for them (R31).
  akowalska: records                                => refused account-inactive

scenario "To the desk for the PIN, and home with it" tags=lesson,pin,R5,R7,R8,R9,R12,R13,R14,R15,R16,R18,R19,R20,R25
> We begin anew, without the booked visit. To read the records, the account has to be activated. Anna goes to the reception desk of the hospital (brzoza) and asks for activation.
  # Often asked: can the PIN come by telephone or e-mail? No, only a facility gives it, on the spot (R9).
  akowalska: come brzoza                            => ok
> Zofia works at the desk. “Good morning” is not enough for her. Let us try to issue the PIN right now.
  clerk@brzoza/Zofia: issue-pin                     => refused login-missing
> Two things are missing. So Anna states her login and shows her identity card.
  # The identity card is not the only document: a passport, a driving licence, a residence card or the mDowód will do (R14).
  akowalska: present                                => ok
> Now Zofia can issue the PIN. The slip is seen this once only, and the code on it will be needed in a moment.
  clerk@brzoza/Zofia: issue-pin -> pin              => account=akowalska facility=brzoza
> A question for support: is Anna's account (akowalska) active now? Show it.
  # It is not. The PIN was issued, but nobody has typed and confirmed it yet (R2, R15).
  support: show akowalska                           => status=inactive pin=open tries-left=5
> Anna goes home, sits down at her computer and signs in to the portal.
  akowalska: login                                  => screen=home
> Her name stands in the top corner of the screen. A click on it opens the account properties.
  akowalska: properties                             => screen=properties
> In this window there is the button “Aktywuj konto”, activate the account. Anna presses it.
  akowalska: activate                               => screen=activation-form
> A form opens. Anna copies the PIN from the slip.
  # Typing changes nothing yet. A good moment to ask what is still missing.
  akowalska: enter-pin $pin                         => screen=activation-form
> The PIN is typed, but the account is still inactive. It has to be confirmed.
  akowalska: confirm                                => status=active screen=properties
> The account is active. At once, without signing in again, Anna opens her records.
  # The hospital issued the PIN, and the clinic's results are there too: one activates the account, not the access to one facility (R25).
  akowalska: records                                => count=2
> That is all. One activation is enough for all facilities, and for long: until a forgotten password is reset.

"""##)
}
