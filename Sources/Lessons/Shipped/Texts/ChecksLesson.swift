// Written by scripts/embed-lessons from scripts/lessons.
// swift-format-ignore-file
import CommandLanguage

extension Lesson {
  static let checksText = Text(
    pl: ##"""
# Lekcja „kontrole”: co portal sprawdza, gdy pacjent wraca z Profilu Zaufanego, punkt po punkcie (R10, R23, R31). Dla testerów i ciekawych.
# Usterkę włącza administrator; zadziała przy następnym powrocie, dokładnie raz.

przygotowanie
  dodaj-podmiot brzoza "Szpital pod Brzozą"
  załóż-konto jnowak "Jan Nowak" pesel=01620300015
  jnowak: zaloguj-się

scenariusz "Odpowiedź przychodzi drugi raz" tagi=lekcja,checks,R23,R31
> Z Profilu Zaufanego przeglądarka wraca z kwitem (artefaktem), za którym odpowiedź można odebrać tylko raz. Ktoś przechwycił kwit i używa go ponownie.
  usterka tp-artifact-reused
> Pan Jan aktywuje konto własnym Profilem Zaufanym, a portal sprawdza kwit.
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-artifact-reused

scenariusz "Odpowiedź nie na to pytanie" tagi=lekcja,checks,R23,R31
> Portal zadał Profilowi Zaufanemu pytanie z numerem. Odpowiedź musi ten numer powtórzyć. Tym razem powtarza inny.
  usterka tp-response-mismatch
> Pan Jan aktywuje konto własnym Profilem Zaufanym.
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-response-mismatch

scenariusz "Odpowiedź jest uszkodzona" tagi=lekcja,checks,R23,R31
> Odpowiedź dotarła, ale jej budowa się nie zgadza. Portal nie zgaduje, co miało w niej być.
  usterka tp-malformed
> Pan Jan aktywuje konto własnym Profilem Zaufanym.
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-malformed

scenariusz "Podpis się nie zgadza" tagi=lekcja,checks,R23,R31
> Profil Zaufany podpisuje odpowiedź. Wystarczy zmienić w niej jedną literę, a podpis przestaje pasować.
  # Podpis jest tu prawdziwy: ECDSA na krzywej P-256, sprawdzany kluczem publicznym.
  usterka tp-signature-invalid
> Pan Jan aktywuje konto własnym Profilem Zaufanym.
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-signature-invalid

scenariusz "Nadawca, odbiorca i adres" tagi=lekcja,checks,R23,R31
> Podpis jest dobry, ale odpowiedź wystawił ktoś, kogo portal nie zna.
  usterka tp-issuer-unknown
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-issuer-unknown
> Odpowiedź jest prawdziwa, lecz wystawiono ją dla innego serwisu.
  usterka tp-audience-mismatch
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-audience-mismatch
> Serwis się zgadza, ale adres, pod który miała trafić, jest inny.
  usterka tp-recipient-mismatch
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-recipient-mismatch
> I jeszcze jedno: odpowiedź musi dotyczyć prośby, która czeka w tej właśnie sesji.
  usterka tp-request-mismatch
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-request-mismatch

scenariusz "Za wcześnie, za późno, drugi raz" tagi=lekcja,checks,R23,R31
> Odpowiedź ma czas, od którego jest ważna. Ta jeszcze nie jest.
  usterka tp-not-yet-valid
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-not-yet-valid
> Ta z kolei straciła ważność: odpowiedź jest dobra przez pięć minut.
  usterka tp-expired
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-expired
> A tę portal już raz przyjął. Drugi raz jej nie przyjmie.
  usterka tp-replayed
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-replayed

scenariusz "Kto właściwie się zalogował" tagi=lekcja,checks,R10,R31
> Teraz o samej osobie. Poziom zaufania do tożsamości jest za niski.
  usterka tp-assurance-too-low
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-assurance-too-low
> Brakuje jednej z czterech danych: imienia, nazwiska, daty urodzenia albo numeru PESEL.
  usterka tp-attribute-missing
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-attribute-missing
> Numer PESEL przyszedł, ale nie jest poprawny.
  usterka tp-pesel-invalid
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-pesel-invalid
> Numer jest poprawny, lecz należy do kogoś innego.
  usterka tp-identity-mismatch
  jnowak: aktywuj profil-zaufany=własny             => odmowa tp-identity-mismatch
> Piętnaście odmów, a konto pozostało nieaktywne i nienaruszone. Kiedy nic nie zawodzi, ta sama droga prowadzi do celu.
  jnowak: aktywuj profil-zaufany=własny             => stan=aktywne

"""##,
    en: ##"""
# The lesson “checks”: what the portal checks when a patient returns from the Trusted Profile, one by one (R10, R23, R31). For testers and the curious.
# The administrator arms a fault; it works at the next return, exactly once.

setup
  facility brzoza "Szpital pod Brzozą"
  create-account jnowak "Jan Nowak" pesel=01620300015
  jnowak: login

scenario "The answer comes a second time" tags=lesson,checks,R23,R31
> From the Trusted Profile the browser returns with an artifact: a ticket for fetching the answer once. Somebody has overheard the ticket and uses it again.
  fault tp-artifact-reused
> Jan activates his account with his own Trusted Profile, and the portal checks the ticket.
  jnowak: activate trusted-profile=own              => refused tp-artifact-reused

scenario "The answer to another question" tags=lesson,checks,R23,R31
> The portal asked the Trusted Profile a question with a number. The answer must repeat that number. This time it repeats another.
  fault tp-response-mismatch
> Jan activates his account with his own Trusted Profile.
  jnowak: activate trusted-profile=own              => refused tp-response-mismatch

scenario "The answer is damaged" tags=lesson,checks,R23,R31
> The answer arrived, but its structure is wrong. The portal does not guess what should have been in it.
  fault tp-malformed
> Jan activates his account with his own Trusted Profile.
  jnowak: activate trusted-profile=own              => refused tp-malformed

scenario "The signature does not fit" tags=lesson,checks,R23,R31
> The Trusted Profile signs its answer. If but one letter of it is changed, the signature no longer fits.
  # The signature is real: ECDSA on the curve P-256, verified with the public key.
  fault tp-signature-invalid
> Jan activates his account with his own Trusted Profile.
  jnowak: activate trusted-profile=own              => refused tp-signature-invalid

scenario "The issuer, the audience and the address" tags=lesson,checks,R23,R31
> The signature is good, but the answer was issued by somebody whom the portal does not know.
  fault tp-issuer-unknown
  jnowak: activate trusted-profile=own              => refused tp-issuer-unknown
> The answer is genuine, but was issued for another service.
  fault tp-audience-mismatch
  jnowak: activate trusted-profile=own              => refused tp-audience-mismatch
> The service is right, but the address to which it was to be delivered is another.
  fault tp-recipient-mismatch
  jnowak: activate trusted-profile=own              => refused tp-recipient-mismatch
> One more thing: the answer must belong to the request that waits in this very session.
  fault tp-request-mismatch
  jnowak: activate trusted-profile=own              => refused tp-request-mismatch

scenario "Too early, too late, once more" tags=lesson,checks,R23,R31
> An answer says from when it is valid. This one is not valid yet.
  fault tp-not-yet-valid
  jnowak: activate trusted-profile=own              => refused tp-not-yet-valid
> This one has expired: an answer is good for five minutes.
  fault tp-expired
  jnowak: activate trusted-profile=own              => refused tp-expired
> And this one the portal has accepted before. It does not do so twice.
  fault tp-replayed
  jnowak: activate trusted-profile=own              => refused tp-replayed

scenario "Who was it that signed in" tags=lesson,checks,R10,R31
> Now the person. The level of assurance is too low.
  fault tp-assurance-too-low
  jnowak: activate trusted-profile=own              => refused tp-assurance-too-low
> One of four data is missing: first name, family name, date of birth or PESEL.
  fault tp-attribute-missing
  jnowak: activate trusted-profile=own              => refused tp-attribute-missing
> A PESEL came, but it is not a valid one.
  fault tp-pesel-invalid
  jnowak: activate trusted-profile=own              => refused tp-pesel-invalid
> It is valid, but somebody else's.
  fault tp-identity-mismatch
  jnowak: activate trusted-profile=own              => refused tp-identity-mismatch
> Fifteen refusals, and the account is inactive and unharmed. When nothing fails, the same way leads to the end.
  jnowak: activate trusted-profile=own              => status=active

"""##)
}
