// Written by scripts/ways from what `konto explore --goal` finds.
// swift-format-ignore-file

extension ShortestWay {
  /// Code, preparations and way, each on lines of its own.
  static let otherTexts = ##"""
not-allowed
> akowalska: clock offset=+1d
account-not-found
- facility brzoza "Szpital pod Brzozą" regon=123456785
> clerk@brzoza: revoke-pin nobody1
account-ambiguous
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
- create-account bnowak "Bartosz Nowak" pesel=01620300015
> support: show "a"
not-signed-in
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: logout
password-change-required
- create-account dlis "Dorota Lis" pesel=72622912348 phone="600 400 400"
- dlis: forgot-password
- dlis: reset-password
> dlis: login
> dlis: activate pin=00000000
wrong-screen
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: activate
login-invalid
> create-account guest "Olga Wrona" pesel=90670456784
login-taken
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> create-account akowalska "Olga Wrona" pesel=90670456784
name-invalid
> facility lipa "   "
pesel-invalid
> create-account owrona "Olga Wrona" pesel=00000000000
pesel-taken
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> create-account owrona "Olga Wrona" pesel=01620300022
contact-invalid
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> contact akowalska email=akowalska
password-too-short
> create-account owrona "Olga Wrona" pesel=90670456784 password=Kot-1
facility-invalid
> facility X "Szpital"
facility-taken
- facility brzoza "Szpital pod Brzozą" regon=123456785
> facility brzoza "Szpital"
regon-invalid
> facility lipa "Szpital" regon=123456780
facility-unknown
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: come lipa
not-facility-staff
- facility kalina "Gabinety Kalina" integrated=no
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> clerk@brzoza: add-document akowalska "Wynik" facility=kalina
facility-not-integrated
- facility kalina "Gabinety Kalina" integrated=no
> clerk@kalina: issue-pin akowalska
no-request
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: present
login-missing
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account ewojcik "Ewa Wójcik" pesel=85723199901 email=none
- ewojcik: come brzoza
> clerk@brzoza: issue-pin ewojcik
document-not-shown
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account ewojcik "Ewa Wójcik" pesel=85723199901 email=none
- ewojcik: come brzoza
> ewojcik: present document=none
> clerk@brzoza: issue-pin ewojcik
document-kind-not-accepted
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account ewojcik "Ewa Wójcik" pesel=85723199901 email=none
- ewojcik: come brzoza
> ewojcik: present document=school-id
> clerk@brzoza: issue-pin ewojcik
document-invalid
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account ewojcik "Ewa Wójcik" pesel=85723199901 email=none
- ewojcik: come brzoza
> ewojcik: present number=ABS523456
> clerk@brzoza: issue-pin ewojcik
document-expired
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account ewojcik "Ewa Wójcik" pesel=85723199901 email=none
- ewojcik: come brzoza
> ewojcik: present expires=2026-01-04
> clerk@brzoza: issue-pin ewojcik
identity-mismatch
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account ewojcik "Ewa Wójcik" pesel=85723199901 email=none
- ewojcik: come brzoza
> ewojcik: present pesel=01620300022
> clerk@brzoza: issue-pin ewojcik
account-already-active
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account bnowak "Bartosz Nowak" pesel=01620300015
- bnowak: come brzoza
- bnowak: present
- clerk@brzoza: issue-pin bnowak -> pin
- bnowak: login
- bnowak: activate pin=$pin
> bnowak: login
> bnowak: activate pin=$pin
pin-issue-throttled
- facility brzoza "Szpital pod Brzozą" regon=123456785
- facility jawor "Przychodnia Jawor"
- create-account czielinski "Cezary Zieliński" pesel=99610100093
- czielinski: come jawor
- czielinski: present document=passport number=ZZ1123456
- clerk@jawor: issue-pin czielinski
> czielinski: come brzoza
> czielinski: present
> clerk@brzoza: issue-pin czielinski
> czielinski: come brzoza
> czielinski: present
> clerk@brzoza: issue-pin czielinski
> czielinski: come brzoza
> czielinski: present
> clerk@brzoza: issue-pin czielinski
> czielinski: come brzoza
> czielinski: present
> clerk@brzoza: issue-pin czielinski
> czielinski: come brzoza
> czielinski: present
> clerk@brzoza: issue-pin czielinski
sign-in-locked
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login password=zgadywane
> akowalska: login password=zgadywane
> akowalska: login password=zgadywane
> akowalska: login password=zgadywane
> akowalska: login password=zgadywane
> akowalska: login password=zgadywane
> akowalska: login password=zgadywane
> akowalska: login password=zgadywane
> akowalska: login password=zgadywane
> akowalska: login password=zgadywane
> akowalska: login
bad-credentials
> akowalska: login password=zgadywane
pin-empty
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: activate pin=""
pin-format
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: activate pin=1234
activation-locked
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
- create-account bnowak "Bartosz Nowak" pesel=01620300015
- bnowak: come brzoza
- bnowak: present
- clerk@brzoza: issue-pin bnowak -> pin
> akowalska: login
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
> akowalska: activate pin=$pin
pin-used
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account bnowak "Bartosz Nowak" pesel=01620300015
- bnowak: come brzoza
- bnowak: present
- clerk@brzoza: issue-pin bnowak -> pin
- bnowak: login
- bnowak: activate pin=$pin
> bnowak: forgot-password
> bnowak: reset-password
> bnowak: login
> bnowak: change-password new="Zima-w-ogrodzie"
> bnowak: activate pin=$pin
pin-superseded
- facility brzoza "Szpital pod Brzozą" regon=123456785
- facility jawor "Przychodnia Jawor"
- create-account czielinski "Cezary Zieliński" pesel=99610100093
- czielinski: come jawor
- czielinski: present document=passport number=ZZ1123456
- clerk@jawor: issue-pin czielinski -> pin
> czielinski: come brzoza
> czielinski: present
> clerk@brzoza: issue-pin czielinski
> czielinski: login
> czielinski: activate pin=$pin
pin-expired
- facility jawor "Przychodnia Jawor"
- create-account czielinski "Cezary Zieliński" pesel=99610100093
- czielinski: come jawor
- czielinski: present document=passport number=ZZ1123456
- clerk@jawor: issue-pin czielinski -> pin
> czielinski: login
> wait 7d
> czielinski: activate pin=$pin
pin-exhausted
- facility jawor "Przychodnia Jawor"
- create-account czielinski "Cezary Zieliński" pesel=99610100093
- czielinski: come jawor
- czielinski: present document=passport number=ZZ1123456
- clerk@jawor: issue-pin czielinski
> czielinski: login
> czielinski: activate pin=00000000
> czielinski: activate pin=00000000
> czielinski: activate pin=00000000
> czielinski: activate pin=00000000
> czielinski: activate pin=00000000
pin-revoked
- facility brzoza "Szpital pod Brzozą" regon=123456785
- facility jawor "Przychodnia Jawor"
- create-account czielinski "Cezary Zieliński" pesel=99610100093
- czielinski: come jawor
- czielinski: present document=passport number=ZZ1123456
- clerk@jawor: issue-pin czielinski -> pin
> clerk@brzoza: revoke-pin czielinski
> czielinski: login
> czielinski: activate pin=$pin
pin-none-open
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> clerk@brzoza: revoke-pin akowalska
pin-wrong
- facility jawor "Przychodnia Jawor"
- create-account czielinski "Cezary Zieliński" pesel=99610100093
- czielinski: come jawor
- czielinski: present document=passport number=ZZ1123456
- clerk@jawor: issue-pin czielinski
> czielinski: login
> czielinski: activate pin=00000000
not-own-records
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: records of=bnowak
account-inactive
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: records
appointment-unknown
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: cancel-appointment 99
appointment-in-past
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: book brzoza at=2026-01-04T08:00
password-unchanged
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: change-password new="Zima-w-ogrodzie"
> akowalska: change-password new="Zima-w-ogrodzie"
reset-throttled
- create-account dlis "Dorota Lis" pesel=72622912348 phone="600 400 400"
- dlis: forgot-password
- dlis: reset-password
> dlis: forgot-password
reset-token-invalid
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: reset-password token=zmyslony
reset-token-used
- create-account dlis "Dorota Lis" pesel=72622912348 phone="600 400 400"
- dlis: forgot-password
- dlis: reset-password
> dlis: reset-password
reset-token-expired
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: forgot-password
> wait 1h
> akowalska: reset-password
clock-backwards
> clock offset=-1d
"""##
}
