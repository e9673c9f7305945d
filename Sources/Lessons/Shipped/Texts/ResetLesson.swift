// Written by scripts/embed-lessons from scripts/lessons.
// swift-format-ignore-file
import CommandLanguage

extension Lesson {
  static let resetText = Text(
    pl: ##"""
# Lekcja „reset-hasła”: zapomniane hasło i ponowna aktywacja (R26–R30, S1–S5). Około dwudziestu minut.
# Najważniejsze rozróżnienie: zmiana hasła to nie to samo co zresetowanie zapomnianego hasła.

przygotowanie
  dodaj-podmiot brzoza "Szpital pod Brzozą"
  załóż-konto dlis "Dorota Lis" pesel=72622912348
  dodaj-dokument dlis "Karta szczepień" podmiot=brzoza data=2025-10-06
  dlis: zaloguj-się
  dlis: aktywuj profil-zaufany=własny               => stan=aktywne
  dlis: wyloguj-się

scenariusz "Zmiana hasła nie dezaktywuje konta" tagi=lekcja,reset,R26,R27
> Pani Dorota Lis ma aktywne konto. Zna swoje hasło, ale chce mieć nowe. Najpierw się loguje.
  dlis: zaloguj-się                                 => ekran=strona-główna stan=aktywne
> Zmienia hasło na nowe: wystarczy osiem znaków, byle nie to samo co dotąd.
  dlis: zmień-hasło nowe="Wiosna-2026"              => stan=aktywne
> Czy konto pozostało aktywne? Najprościej sprawdzić, otwierając dokumentację.
  dlis: dokumentacja                                => liczba=1

scenariusz "Zresetowanie zapomnianego hasła dezaktywuje konto" tagi=lekcja,reset,R26,R27,R28,R30,S1,S2,S3
  czekaj 365d
> Po roku pani Dorota hasła nie pamięta. Na stronie logowania wybiera „Nie pamiętasz hasła?”.
  # Sama prośba niczego nie zmienia. Kto ją wysłał, nie musi być właścicielem konta.
  dlis: zapomniane-hasło                            => ok
> Portal wysłał wiadomość. Zajrzyjmy do skrzynki pani Doroty.
  dlis: skrzynka                                    => liczba=1
> Pani Dorota korzysta z linku i resetuje hasło. Spójrzmy, co stało się z kontem.
  # To jedyna droga z konta aktywnego do nieaktywnego (R29). Powód: kto przejmie skrzynkę e-mail, nie zobaczy dokumentacji (R31).
  dlis: zresetuj-hasło                              => stan=nieaktywne
> W skrzynce czeka hasło jednorazowe. Pani Dorota loguje się nim.
  dlis: zaloguj-się                                 => ekran=zmiana-hasła
> Portal niczego nie pokaże, dopóki hasło jednorazowe nie zostanie zastąpione własnym. Pani Dorota wymyśla nowe hasło.
  dlis: zmień-hasło nowe="Jesien-2026"              => ekran=strona-główna stan=nieaktywne
> Wizytę można umówić, ale dokumentacja jest znów zamknięta. Przekonajmy się.
  dlis: dokumentacja                                => odmowa account-inactive
> Może Profil Zaufany, tak jak za pierwszym razem? Pani Dorota otwiera właściwości konta i naciska „Aktywuj konto”. Najpierw właściwości.
  dlis: właściwości                                 => ekran=właściwości
> Teraz przycisk „Aktywuj konto”.
  dlis: aktywuj                                     => ekran=formularz-aktywacji
> Na formularzu próbuje Profilu Zaufanego.
  # Strona portalu mówi o ponownej aktywacji tylko tyle: pójść do podmiotu i uzyskać kod PIN (R30). Ustawienie ponowna-aktywacja pozwala czytać to szerzej.
  dlis: profil-zaufany                              => odmowa tp-not-for-reactivation
> Pozostaje rejestracja. Pani Dorota idzie do Szpitala pod Brzozą (brzoza)…
  dlis: zgłoś-się brzoza                            => ok
> …podaje login i okazuje dokument…
  dlis: okaż                                        => ok
> …a pracownik rejestracji generuje nowy kod PIN.
  pracownik@brzoza: wygeneruj-pin -> pin            => konto=dlis
> W domu formularz jest jeszcze otwarty. Pani Dorota wpisuje kod z wydruku…
  dlis: wpisz-pin $pin                              => ekran=formularz-aktywacji
> …i zatwierdza.
  dlis: zatwierdź                                   => stan=aktywne

scenariusz "Drugi reset tego samego dnia" tagi=lekcja,reset,S4,S5
> Pani Dorota resetuje hasło…
  dlis: zapomniane-hasło                            => ok
  dlis: zresetuj-hasło                              => stan=nieaktywne
> …i godzinę później prosi o to jeszcze raz.
  czekaj 1h
  # Hasło można zresetować raz na 24 godziny (S4). Na ekranie tej odmowy nie widać: odpowiedź jest zawsze taka sama (S5).
  dlis: zapomniane-hasło                            => odmowa reset-throttled do=2026-01-06T08:00
> Na ekranie portalu tego nie widać, bo odpowiedź jest zawsze taka sama. Odmowę widzi wsparcie. Sprawdźmy, dlaczego pani Dorota nie ma dostępu do dokumentacji.
  wsparcie: dlaczego dlis                           => powód=reset-hasła

"""##,
    en: ##"""
# The lesson “reset”: a forgotten password and activation again (R26–R30, S1–S5). Some twenty minutes.
# The distinction that matters: to change a password is not to reset a forgotten one.

setup
  facility brzoza "Szpital pod Brzozą"
  create-account dlis "Dorota Lis" pesel=72622912348
  add-document dlis "Vaccination record" facility=brzoza date=2025-10-06
  dlis: login
  dlis: activate trusted-profile=own                => status=active
  dlis: logout

scenario "A password change leaves the account active" tags=lesson,reset,R26,R27
> Dorota Lis has an active account. She knows her password but would like another one. First she signs in.
  dlis: login                                       => screen=home status=active
> She changes it to a new one: eight characters will do, but not the password that she has.
  dlis: change-password new="Wiosna-2026"           => status=active
> Is the account still active? The simplest check is to open the records.
  dlis: records                                     => count=1

scenario "The reset of a forgotten password deactivates the account" tags=lesson,reset,R26,R27,R28,R30,S1,S2,S3
  wait 365d
> A year later Dorota has forgotten her password. On the sign-in page she chooses “Forgotten your password?”.
  # The request alone changes nothing. Whoever sent it need not be the holder.
  dlis: forgot-password                             => ok
> The portal has sent a message. Let us look into Dorota's inbox.
  dlis: inbox                                       => count=1
> Dorota follows the link and resets the password. See what happened to the account.
  # This is the only way from active to inactive (R29). The reason: whoever takes over an e-mail box does not get to see the records (R31).
  dlis: reset-password                              => status=inactive
> A one-time password waits in the inbox. Dorota signs in with it.
  dlis: login                                       => screen=change-password
> The portal shows nothing until the one-time password is replaced by one of her own. Dorota makes up a new password.
  dlis: change-password new="Jesien-2026"           => screen=home status=inactive
> A visit can be booked, but the records are closed again. See for yourselves.
  dlis: records                                     => refused account-inactive
> The Trusted Profile perhaps, as the first time? Dorota opens the account properties and presses “Aktywuj konto”. First the properties.
  dlis: properties                                  => screen=properties
> Now the button “Aktywuj konto”.
  dlis: activate                                    => screen=activation-form
> On the form she tries the Trusted Profile.
  # Of activation again the portal's page says only this: go to a facility and get a PIN (R30). The policy reactivation allows a wider reading.
  dlis: trusted-profile                             => refused tp-not-for-reactivation
> That leaves the reception desk. Dorota goes to the hospital (brzoza)…
  dlis: come brzoza                                 => ok
> …states her login and shows a document…
  dlis: present                                     => ok
> …and the clerk issues a new PIN.
  clerk@brzoza: issue-pin -> pin                    => account=dlis
> At home the form is still open. Dorota types the PIN from the slip…
  dlis: enter-pin $pin                              => screen=activation-form
> …and confirms.
  dlis: confirm                                     => status=active

scenario "A second reset on the same day" tags=lesson,reset,S4,S5
> Dorota resets her password…
  dlis: forgot-password                             => ok
  dlis: reset-password                              => status=inactive
> …and asks for it again an hour later.
  wait 1h
  # A password can be reset once in 24 hours (S4). The screen does not show the refusal: its answer is always the same (S5).
  dlis: forgot-password                             => refused reset-throttled until=2026-01-06T08:00
> The portal's screen does not tell, for its answer is always the same. Support sees the refusal. Let us ask why Dorota cannot read her records.
  support: why dlis                                 => reason=reset

"""##)
}
