// Written by scripts/embed-lessons from scripts/lessons.
// swift-format-ignore-file
import CommandLanguage

extension Lesson {
  static let telephoneText = Text(
    pl: ##"""
# Lekcja „telefon”: rozmowy wsparcia (R26–R31, S4, S5, S7). Około pół godziny.
# Reguła na każdą rozmowę: pytać o login albo cztery ostatnie cyfry numeru PESEL, nigdy o cały numer, hasło ani kod (S7).

przygotowanie
  dodaj-podmiot brzoza "Szpital pod Brzozą"
  załóż-konto akowalska "Anna Kowalska" pesel=01620300022
  załóż-konto dlis "Dorota Lis" pesel=72622912348

scenariusz "„Mam konto i nie widzę dokumentacji”" tagi=lekcja,telephone,R1,R4,S7
> Dzwoni kobieta: „Nazywam się Kowalska, mam konto, a nie widzę swoich badań”. Najpierw znajdźmy ją po nazwisku.
  wsparcie: znajdź kowalska                         => liczba=1 wartość=akowalska
> Login to akowalska. Sprawdźmy, dlaczego nie ma dostępu. Program podpowie też, co przeczytać do słuchawki.
  # Zdanie w cudzysłowie czyta się dosłownie.
  wsparcie: dlaczego akowalska                      => powód=jeszcze-nieaktywowane następny-krok=zgłoś-się

scenariusz "„Kod nie działa”" tagi=lekcja,telephone,R20,R31
> Pani Anna (akowalska) jest w rejestracji. Pracownik wydaje jej kod PIN, a ona odłoży wydruk do szuflady i przypomni sobie o nim po dziesięciu dniach.
  akowalska: zgłoś-się brzoza
  akowalska: okaż
  pracownik@brzoza: wygeneruj-pin                   -> pin
  czekaj 10d
> Po dziesięciu dniach pani Anna loguje się i wpisuje kod. Pozostaje go zatwierdzić.
  akowalska: zaloguj-się
  akowalska: właściwości
  akowalska: aktywuj
  akowalska: wpisz-pin $pin
  akowalska: zatwierdź                              => odmowa pin-expired
> Na ekranie widać tylko, że się nie udało. Wsparcie widzi dokładną przyczynę. Sprawdźmy, dlaczego konto jest nieaktywne.
  # Ważności kodu nie da się przedłużyć: potrzebny jest nowy.
  wsparcie: dlaczego akowalska                      => przeszkoda=pin-expired następny-krok=zgłoś-się
> Pani Anna pyta, czy nowy kod da się podyktować. Zobaczmy, co odpowie program, gdy wsparcie spróbuje wygenerować kod dla akowalska.
  wsparcie: wygeneruj-pin akowalska                 => odmowa not-allowed

scenariusz "„Konto przestało działać”" tagi=lekcja,telephone,R27,R28,R30
> Dzwoni pani Dorota Lis: „Rok temu aktywowałam konto, wczoraj zresetowałam hasło i nie mam dokumentacji”.
  dlis: zaloguj-się
  dlis: aktywuj profil-zaufany=własny
  czekaj 365d
  dlis: zapomniane-hasło
  dlis: zresetuj-hasło
  czekaj 1d
> Podała cztery ostatnie cyfry numeru PESEL: 2348. Znajdźmy ją po nich.
  wsparcie: znajdź 2348                             => wartość=dlis
> Teraz sprawdźmy, dlaczego pani Dorota (dlis) nie ma dostępu.
  # Pytają wtedy: „dlaczego znów do rejestracji?”. Bo hasło mógł zresetować ktoś, kto przejął skrzynkę e-mail (R31).
  wsparcie: dlaczego dlis                           => powód=reset-hasła następny-krok=zgłoś-się

scenariusz "„Link do zresetowania hasła nie przychodzi”" tagi=lekcja,telephone,S4,S5
> Pani Anna prosiła o zresetowanie hasła, ale na koncie nie ma żadnego adresu. Portal odpowiedział jej tak samo jak zawsze.
  zmień-kontakt akowalska email=brak
  akowalska: zapomniane-hasło
> Sprawdźmy, dlaczego pani Anna (akowalska) nie ma dostępu i co stoi na przeszkodzie.
  # Kontakt zmienia administrator, a nie wsparcie (S9).
  wsparcie: dlaczego akowalska                      => powód=jeszcze-nieaktywowane
> A co ostatnio działo się na tym koncie? Odpowiada dziennik.
  wsparcie: dziennik akowalska                      => liczba>=3

"""##,
    en: ##"""
# The lesson “telephone”: calls that support answers (R26–R31, S4, S5, S7). Half an hour.
# A rule for every call: ask for the login or the last four digits of the PESEL, never for the whole number, a password or a PIN (S7).

setup
  facility brzoza "Szpital pod Brzozą"
  create-account akowalska "Anna Kowalska" pesel=01620300022
  create-account dlis "Dorota Lis" pesel=72622912348

scenario "“I have an account and do not see my records”" tags=lesson,telephone,R1,R4,S7
> A woman calls: “My name is Kowalska. I have an account, but I do not see my results.” First find her by her surname.
  support: find kowalska                            => count=1 value=akowalska
> The login is akowalska. Ask why she has no access. The program also says what to read out to her.
  # The sentence in quotation marks is read out as it stands.
  support: why akowalska                            => reason=never-activated next=come

scenario "“My PIN does not work”" tags=lesson,telephone,R20,R31
> Anna (akowalska) is at the desk. The clerk issues her a PIN; she will put the slip into a drawer, and remember it ten days later.
  akowalska: come brzoza
  akowalska: present
  clerk@brzoza: issue-pin                           -> pin
  wait 10d
> Ten days later Anna signs in and types the PIN. It remains to confirm it.
  akowalska: login
  akowalska: properties
  akowalska: activate
  akowalska: enter-pin $pin
  akowalska: confirm                                => refused pin-expired
> Her screen says only that it did not work. Support sees the exact cause. Ask why the account is inactive.
  # The validity of a PIN cannot be extended: a new one is needed.
  support: why akowalska                            => obstacle=pin-expired next=come
> Anna asks whether a new PIN can be dictated. See what the program says when support tries to issue one for akowalska.
  support: issue-pin akowalska                      => refused not-allowed

scenario "“My account has stopped working”" tags=lesson,telephone,R27,R28,R30
> Dorota Lis calls: “I activated my account a year ago, I reset my password yesterday, and my records are gone.”
  dlis: login
  dlis: activate trusted-profile=own
  wait 365d
  dlis: forgot-password
  dlis: reset-password
  wait 1d
> She states the last four digits of her PESEL: 2348. Find her by these.
  support: find 2348                                => value=dlis
> Now ask why Dorota (dlis) has no access.
  # They ask: “Why the desk again?” Because whoever took over the e-mail box could have reset the password (R31).
  support: why dlis                                 => reason=reset next=come

scenario "“The link for the reset does not come”" tags=lesson,telephone,S4,S5
> Anna asked for a password reset, but the account has no address. The portal gave her the answer that it always gives.
  contact akowalska email=none
  akowalska: forgot-password
> Ask why Anna (akowalska) has no access, and what stands in the way.
  # The contact is changed by an administrator, not by support (S9).
  support: why akowalska                            => reason=never-activated
> And what happened on this account of late? The audit trail answers.
  support: audit akowalska                          => count>=3

"""##)
}
