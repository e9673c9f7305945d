// Written by scripts/embed-lessons from scripts/lessons.
// swift-format-ignore-file
import CommandLanguage

extension Lesson {
  static let deskText = Text(
    pl: ##"""
# Lekcja „rejestracja”: dziesięć rzeczy, które nie udają się w rejestracji, i co wtedy zrobić (R11–R16, R31). Około pół godziny.
# Dobrze działa w parach: jedna osoba gra pacjenta, druga pracownika rejestracji.

przygotowanie
  dodaj-podmiot brzoza "Szpital pod Brzozą"
  dodaj-podmiot kalina "Gabinety Kalina" zintegrowany=nie
  załóż-konto akowalska "Anna Kowalska" pesel=01620300022
  załóż-konto jnowak "Jan Nowak" pesel=01620300015
  dodaj-dokument akowalska "Karta informacyjna ze szpitala" podmiot=brzoza data=2025-11-03

scenariusz "Podmiot nie jest zintegrowany w systemie" tagi=lekcja,desk,R11
> Pani Anna przyszła do Gabinetów Kalina (kalina): ma najbliżej. Podaje login i okazuje dowód.
  akowalska: zgłoś-się kalina
  akowalska: okaż
> Pracownik gabinetów próbuje wygenerować kod PIN.
  # Odpowiedź dla pacjenta: proszę iść do podmiotu z wykazu (podmioty zintegrowany=tak).
  pracownik@kalina: wygeneruj-pin                   => odmowa facility-not-integrated
> Pracownik radzi pójść do podmiotu z wykazu. Pani Anna idzie więc do Szpitala pod Brzozą (brzoza).
  akowalska: zgłoś-się brzoza                       => ok

scenariusz "Prośba przez telefon" tagi=lekcja,desk,R12
> Dzwoni pani Anna Kowalska (akowalska) i prosi o kod PIN. W rejestracji nikt nie czeka. Pracownik mimo to próbuje wygenerować dla niej kod PIN.
  # Kodu nie dyktuje się przez telefon: nie widać, kto dzwoni.
  pracownik@brzoza: wygeneruj-pin akowalska         => odmowa no-request
> Pracownik prosi, żeby pani Anna przyszła osobiście. Niedługo potem zgłasza się ona w Szpitalu pod Brzozą (brzoza).
  akowalska: zgłoś-się brzoza                       => ok

scenariusz "Pacjent nie podał loginu" tagi=lekcja,desk,R13
> Pani Anna stoi w rejestracji Szpitala pod Brzozą (brzoza). Okazuje dowód, ale nie podaje loginu. Pracownik próbuje wygenerować kod PIN.
  akowalska: zgłoś-się brzoza
  akowalska: okaż login=brak
  # Login to zwykle pierwsza litera imienia i nazwisko bez polskich znaków; zastępuje go numer PESEL (S6).
  pracownik@brzoza: wygeneruj-pin                   => odmowa login-missing
> Pracownik pyta o login. Pani Anna podaje go i jeszcze raz okazuje dowód.
  akowalska: okaż                                   => ok

scenariusz "Login z błędem" tagi=lekcja,desk,R13
> Pani Anna podaje login „akowalsk”, bez ostatniej litery. Pracownik próbuje wygenerować kod PIN.
  akowalska: zgłoś-się brzoza
  akowalska: okaż login=akowalsk
  pracownik@brzoza: wygeneruj-pin                   => odmowa account-not-found
> Wystarczy podać go jeszcze raz, tym razem w całości, i znów okazać dowód.
  akowalska: okaż                                   => ok

scenariusz "Nie ma dokumentu" tagi=lekcja,desk,R14
> Pani Anna podaje login, ale dowód został w domu. Pracownik próbuje wygenerować kod PIN.
  akowalska: zgłoś-się brzoza
  akowalska: okaż dokument=brak
  # Zdjęcie dowodu w telefonie to nie dokument. mDowód w aplikacji – owszem.
  pracownik@brzoza: wygeneruj-pin                   => odmowa document-not-shown
> Pracownik prosi, żeby pani Anna wróciła z dokumentem. Pani Anna przynosi dowód, okazuje go i jeszcze raz podaje login.
  akowalska: okaż                                   => ok

scenariusz "Nie taki dokument" tagi=lekcja,desk,R14
> Pani Anna okazuje legitymację szkolną. Pracownik próbuje wygenerować kod PIN.
  akowalska: zgłoś-się brzoza
  akowalska: okaż dokument=legitymacja-szkolna
  # Które dokumenty są przyjmowane, mówi ustawienie: ustawienia (dokumenty).
  pracownik@brzoza: wygeneruj-pin                   => odmowa document-kind-not-accepted
> Pracownik wymienia dokumenty, które może przyjąć. Pani Anna ma przy sobie paszport i okazuje go.
  akowalska: okaż dokument=paszport                 => ok

scenariusz "Numer dowodu się nie zgadza" tagi=lekcja,desk,R14,R31
> Pani Anna podaje dowód o numerze ABS523456. Pracownik próbuje wygenerować kod PIN.
  akowalska: zgłoś-się brzoza
  akowalska: okaż dokument=dowód-osobisty numer=ABS523456
  # Numer dowodu ma cyfrę kontrolną. Najpierw sprawdzić, czy to nie literówka pracownika.
  pracownik@brzoza: wygeneruj-pin                   => odmowa document-invalid
> Pracownik jeszcze raz odczytuje numer z dowodu: ZZZ500000. Pani Anna okazuje dowód o tym numerze.
  akowalska: okaż numer=ZZZ500000                   => ok

scenariusz "Dokument stracił ważność" tagi=lekcja,desk,R14
> Dowód pani Anny był ważny do 31 grudnia 2025, a dziś jest 5 stycznia 2026. Pracownik próbuje wygenerować kod PIN.
  akowalska: zgłoś-się brzoza
  akowalska: okaż ważny-do=2025-12-31
  pracownik@brzoza: wygeneruj-pin                   => odmowa document-expired
> Pani Anna ma przy sobie paszport. Okazuje go zamiast dowodu.
  akowalska: okaż dokument=paszport                 => ok
> Pracownik próbuje jeszcze raz.
  pracownik@brzoza: wygeneruj-pin                   => konto=akowalska

scenariusz "Ktoś przyszedł po kod za kogoś innego" tagi=lekcja,desk,R14,R16,R31
> Pan Jan przyszedł po kod dla żony: podaje jej login, a okazuje własny dowód. Pracownik próbuje wygenerować kod PIN.
  jnowak: zgłoś-się brzoza
  jnowak: okaż login=akowalska
  # To samo dotyczy rodzica, który przyszedł po kod dla dziecka: liczy się dokument właściciela konta.
  pracownik@brzoza: wygeneruj-pin                   => odmowa identity-mismatch
> Pracownik wyjaśnia, że kod dostanie tylko żona. Pani Anna przychodzi sama, do tej samej rejestracji (brzoza).
  akowalska: zgłoś-się brzoza                       => ok

scenariusz "Konto jest już aktywne" tagi=lekcja,desk,R26,R29
> Pani Anna aktywowała konto Profilem Zaufanym, a teraz na wszelki wypadek chce mieć też PIN. Zgłasza się w rejestracji, podaje login i okazuje dowód. Pracownik próbuje wygenerować kod PIN.
  akowalska: zaloguj-się
  akowalska: aktywuj profil-zaufany=własny
  akowalska: zgłoś-się brzoza
  akowalska: okaż
  # Aktywuje się raz. Kod PIN nie jest hasłem i na zapas się nie przyda.
  pracownik@brzoza: wygeneruj-pin                   => odmowa account-already-active
> Pracownik wyjaśnia, że kod nie jest już potrzebny. W domu pani Anna sprawdza to: otwiera na portalu swoją dokumentację.
  akowalska: dokumentacja                           => liczba=1

"""##,
    en: ##"""
# The lesson “desk”: ten things that go wrong at the reception desk, and what to do then (R11–R16, R31). Half an hour.
# It works well in pairs: one plays the patient, the other the clerk.

setup
  facility brzoza "Szpital pod Brzozą"
  facility kalina "Gabinety Kalina" integrated=no
  create-account akowalska "Anna Kowalska" pesel=01620300022
  create-account jnowak "Jan Nowak" pesel=01620300015
  add-document akowalska "Discharge summary" facility=brzoza date=2025-11-03

scenario "The facility is not integrated in the system" tags=lesson,desk,R11
> Anna has come to “Gabinety Kalina” (kalina), which is nearest. She states her login and shows her identity card.
  akowalska: come kalina
  akowalska: present
> The clerk there tries to issue the PIN.
  # What to tell the patient: please go to a facility on the list (facilities integrated=yes).
  clerk@kalina: issue-pin                           => refused facility-not-integrated
> The clerk advises a facility on the list. So Anna goes to the hospital “Szpital pod Brzozą” (brzoza).
  akowalska: come brzoza                            => ok

scenario "A request by telephone" tags=lesson,desk,R12
> Anna Kowalska (akowalska) calls and asks for a PIN. Nobody stands at the desk. The clerk tries to issue one for her.
  # A PIN is not dictated over the telephone: nobody sees who is calling.
  clerk@brzoza: issue-pin akowalska                 => refused no-request
> The clerk asks Anna to come in person. Soon after she is at the hospital's desk (brzoza) and asks there.
  akowalska: come brzoza                            => ok

scenario "The patient has not stated the login" tags=lesson,desk,R13
> Anna stands at the hospital's desk (brzoza). She shows her identity card, but does not state her login. The clerk tries to issue the PIN.
  akowalska: come brzoza
  akowalska: present login=none
  # A login is usually the first letter of the first name and the surname, without Polish letters; the PESEL serves in its place (S6).
  clerk@brzoza: issue-pin                           => refused login-missing
> The clerk asks for the login. Anna states it, and shows her identity card again.
  akowalska: present                                => ok

scenario "A mistyped login" tags=lesson,desk,R13
> Anna states the login “akowalsk”, without the last letter. The clerk tries to issue the PIN.
  akowalska: come brzoza
  akowalska: present login=akowalsk
  clerk@brzoza: issue-pin                           => refused account-not-found
> It is enough to state it once more, this time whole, and to show the identity card again.
  akowalska: present                                => ok

scenario "There is no document" tags=lesson,desk,R14
> Anna states her login, but has left her identity card at home. The clerk tries to issue the PIN.
  akowalska: come brzoza
  akowalska: present document=none
  # A photograph of the card on a phone is no document. The mDowód in its application is one.
  clerk@brzoza: issue-pin                           => refused document-not-shown
> The clerk asks her to come back with a document. Anna returns with her identity card, shows it, and states her login.
  akowalska: present                                => ok

scenario "Not that kind of document" tags=lesson,desk,R14
> Anna shows a school identity card. The clerk tries to issue the PIN.
  akowalska: come brzoza
  akowalska: present document=school-id
  # Which documents are accepted is a policy: policy (documents).
  clerk@brzoza: issue-pin                           => refused document-kind-not-accepted
> The clerk lists the documents that will do. Anna has her passport with her, and shows it.
  akowalska: present document=passport              => ok

scenario "The number of the card is wrong" tags=lesson,desk,R14,R31
> Anna hands over an identity card with the number ABS523456. The clerk tries to issue the PIN.
  akowalska: come brzoza
  akowalska: present document=id-card number=ABS523456
  # The number has a check digit. First look whether the clerk has mistyped it.
  clerk@brzoza: issue-pin                           => refused document-invalid
> The clerk reads the number off the card once more: ZZZ500000. Anna shows the card with that number.
  akowalska: present number=ZZZ500000               => ok

scenario "The document has expired" tags=lesson,desk,R14
> Anna's card was good until 31 December 2025, and today is 5 January 2026. The clerk tries to issue the PIN.
  akowalska: come brzoza
  akowalska: present expires=2025-12-31
  clerk@brzoza: issue-pin                           => refused document-expired
> Anna has her passport with her. She shows it instead.
  akowalska: present document=passport              => ok
> The clerk tries once more.
  clerk@brzoza: issue-pin                           => account=akowalska

scenario "Somebody has come for another's PIN" tags=lesson,desk,R14,R16,R31
> Jan has come to fetch his wife's PIN: he states her login and shows his own card. The clerk tries to issue the PIN.
  jnowak: come brzoza
  jnowak: present login=akowalska
  # The same holds for a parent who comes for a child's PIN: what counts is the account holder's own document.
  clerk@brzoza: issue-pin                           => refused identity-mismatch
> The clerk explains that only his wife can get it. Anna comes herself, to the same desk (brzoza).
  akowalska: come brzoza                            => ok

scenario "The account is active already" tags=lesson,desk,R26,R29
> Anna activated her account with the Trusted Profile, and now wants a PIN as well, just in case. She asks for one, states her login and shows her card. The clerk tries to issue the PIN.
  akowalska: login
  akowalska: activate trusted-profile=own
  akowalska: come brzoza
  akowalska: present
  # One activates once. A PIN is no password, and is of no use in reserve.
  clerk@brzoza: issue-pin                           => refused account-already-active
> The clerk explains that no PIN is needed any more. At home Anna makes sure: she opens her records on the portal.
  akowalska: records                                => count=1

"""##)
}
