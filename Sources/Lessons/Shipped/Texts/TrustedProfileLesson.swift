// Written by scripts/embed-lessons from scripts/lessons.
// swift-format-ignore-file
import CommandLanguage

extension Lesson {
  static let trustedProfileText = Text(
    pl: ##"""
# Lekcja „profil-zaufany”: aktywacja własnym Profilem Zaufanym (R8, R10, R21–R24, R31). Około kwadransa.
# Profil Zaufany gra tu symulator; sprawdzenia po stronie portalu są prawdziwe.

przygotowanie
  dodaj-podmiot brzoza "Szpital pod Brzozą"
  załóż-konto jnowak "Jan Nowak" pesel=01620300015
  dodaj-dokument jnowak "Opis zdjęcia rentgenowskiego" podmiot=brzoza data=2025-12-01
  dodaj-osobę-pz mnowak "Maria Nowak" pesel=72622912348

scenariusz "Pan Jan aktywuje konto, nie wychodząc z domu" tagi=lekcja,trusted-profile,R8,R10,R21,R22,R23,R24
> Pan Jan Nowak mieszka daleko od szpitala, ale ma Profil Zaufany. Kodu PIN nie potrzebuje. Zaczyna tak jak wszyscy: loguje się na portalu.
  jnowak: zaloguj-się                               => ekran=strona-główna stan=nieaktywne
> Klika swoje imię i nazwisko, żeby otworzyć właściwości konta…
  jnowak: właściwości                               => ekran=właściwości
> …i naciska „Aktywuj konto”.
  jnowak: aktywuj                                   => ekran=formularz-aktywacji
> Na formularzu, pod polem na kod PIN, jest drugi przycisk: „Aktywuj konto używając Profilu Zaufanego”. Pan Jan wybiera właśnie ten.
  # Warto porównać: trzy pierwsze kroki obu sposobów są takie same (R21).
  jnowak: profil-zaufany                            => ekran=profil-zaufany komunikat=metoda
> Od tej chwili prowadzą komunikaty Profilu Zaufanego. Najpierw sposób logowania: pan Jan wybiera hasło.
  jnowak: odpowiedz hasło -> code                   => komunikat=kod
> Na telefon przyszedł SMS z kodem. Pan Jan go przepisuje.
  jnowak: odpowiedz $code                           => komunikat=zgoda
> Ostatni komunikat to prośba o zgodę na przekazanie danych. Pan Jan się zgadza.
  # Do tej chwili można zrezygnować (anuluj) i nic się nie stanie (R23).
  jnowak: zatwierdź                                 => stan=aktywne ekran=właściwości
> Konto jest aktywne. Dokumentacja otwiera się od razu, w tej samej sesji.
  jnowak: dokumentacja                              => liczba=1

scenariusz "Profil Zaufany musi być własny" tagi=lekcja,trusted-profile,R10,R31
> Przypadek, z którym dzwonią na infolinię. Pani Maria (mnowak) chce pomóc mężowi. Pan Jan jest już na formularzu aktywacji.
  jnowak: zaloguj-się
  jnowak: właściwości
  jnowak: aktywuj
> Naciskają drugi przycisk i pani Maria używa swojego Profilu Zaufanego, nie męża.
  # W poleceniu wskazuje się, czyj Profil Zaufany: osoba=mnowak. Bez tego jest to profil właściciela konta.
  jnowak: profil-zaufany osoba=mnowak               => komunikat=metoda
> Pani Maria loguje się przez bank…
  jnowak: odpowiedz bank -> code                    => komunikat=kod
> …przepisuje kod z SMS-a…
  jnowak: odpowiedz $code                           => komunikat=zgoda
> …i zgadza się na przekazanie swoich danych.
  # Chęci były dobre, a portal i tak odmawia: PESEL z Profilu Zaufanego nie jest numerem PESEL właściciela konta (R10).
  jnowak: zatwierdź                                 => odmowa tp-identity-mismatch
> Rada jest prosta: pan Jan używa własnego Profilu Zaufanego albo idzie po kod PIN. Konto pozostało nieaktywne. Sprawdźmy to u wsparcia.
  wsparcie: pokaż jnowak                            => stan=nieaktywne ekran=formularz-aktywacji

"""##,
    en: ##"""
# The lesson “trusted-profile”: activation with one's own Trusted Profile (R8, R10, R21–R24, R31). A quarter of an hour.
# A simulator plays the Trusted Profile here; the portal's checks are real.

setup
  facility brzoza "Szpital pod Brzozą"
  create-account jnowak "Jan Nowak" pesel=01620300015
  add-document jnowak "X-ray report" facility=brzoza date=2025-12-01
  persona mnowak "Maria Nowak" pesel=72622912348

scenario "Jan activates his account without leaving home" tags=lesson,trusted-profile,R8,R10,R21,R22,R23,R24
> Jan Nowak lives far from the hospital, but he has a Trusted Profile. He needs no PIN. He begins as everybody does: he signs in to the portal.
  jnowak: login                                     => screen=home status=inactive
> He clicks his name to open the account properties…
  jnowak: properties                                => screen=properties
> …and presses “Aktywuj konto”.
  jnowak: activate                                  => screen=activation-form
> On the form, below the field for the PIN, there is a second button: activate with the Trusted Profile. That is the one he chooses.
  # Compare: the first three steps of both ways are the same (R21).
  jnowak: trusted-profile                           => screen=trusted-profile message=method
> From here on the messages of the Trusted Profile lead. First the way of signing in: Jan chooses the password.
  jnowak: answer password -> code                   => message=code
> A text message with a code has come to his phone. Jan copies it.
  jnowak: answer $code                              => message=consent
> The last message asks for consent to hand the data over. Jan consents.
  # Until now one can give up (cancel), and nothing happens (R23).
  jnowak: confirm                                   => status=active screen=properties
> The account is active. The records open at once, in the same session.
  jnowak: records                                   => count=1

scenario "The Trusted Profile must be one's own" tags=lesson,trusted-profile,R10,R31
> A case that the help line knows. Maria (mnowak) wants to help her husband. Jan has got as far as the activation form.
  jnowak: login
  jnowak: properties
  jnowak: activate
> They press the second button, and Maria uses her own Trusted Profile, not his.
  # The command says whose Trusted Profile it is: persona=mnowak. Without that it is the holder's.
  jnowak: trusted-profile persona=mnowak            => message=method
> Maria signs in through her bank…
  jnowak: answer bank -> code                       => message=code
> …copies the code from the text message…
  jnowak: answer $code                              => message=consent
> …and consents to hand her data over.
  # She meant well, and the portal refuses all the same: the PESEL that came is not the holder's (R10).
  jnowak: confirm                                   => refused tp-identity-mismatch
> The advice is simple: Jan uses his own Trusted Profile, or fetches a PIN. The account is still inactive. Let support confirm it.
  support: show jnowak                              => status=inactive screen=activation-form

"""##)
}
