// Written by scripts/ways from what `konto explore --goal` finds.
// swift-format-ignore-file

extension ShortestWay {
  /// Code, preparations and way, each on lines of its own.
  static let profileTexts = ##"""
tp-not-for-reactivation
- create-account dlis "Dorota Lis" pesel=72622912348 phone="600 400 400"
- dlis: login
- dlis: activate trusted-profile=own
- dlis: forgot-password
- dlis: reset-password
> dlis: login
> dlis: change-password new="Zima-w-ogrodzie"
> dlis: activate trusted-profile=own
persona-unknown
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: activate trusted-profile=nobody1
tp-unavailable
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-unavailable
> akowalska: activate trusted-profile=own
no-tp-transaction
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> akowalska: cancel
tp-timed-out
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
- create-account bnowak "Bartosz Nowak" pesel=01620300015
- bnowak: come brzoza
- bnowak: present
- clerk@brzoza: issue-pin bnowak -> pin
> akowalska: login
> akowalska: activate pin=$pin
> akowalska: trusted-profile
> wait 10m
> akowalska: confirm
tp-method-unknown
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
- create-account bnowak "Bartosz Nowak" pesel=01620300015
- bnowak: come brzoza
- bnowak: present
- clerk@brzoza: issue-pin bnowak -> pin
> akowalska: login
> akowalska: activate pin=$pin
> akowalska: trusted-profile
> akowalska: answer paypal
wrong-message
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
- create-account bnowak "Bartosz Nowak" pesel=01620300015
- bnowak: come brzoza
- bnowak: present
- clerk@brzoza: issue-pin bnowak -> pin
> akowalska: login
> akowalska: activate pin=$pin
> akowalska: trusted-profile
> akowalska: confirm
tp-code-wrong
- facility brzoza "Szpital pod Brzozą" regon=123456785
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
- create-account bnowak "Bartosz Nowak" pesel=01620300015
- bnowak: come brzoza
- bnowak: present
- clerk@brzoza: issue-pin bnowak -> pin
> akowalska: login
> akowalska: activate pin=$pin
> akowalska: trusted-profile
> akowalska: answer mobywatel
> akowalska: answer 000000
tp-authentication-failed
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> persona akowalska "Anna Kowalska" pesel=01620300022 state=expired
> akowalska: activate trusted-profile=own
tp-artifact-reused
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-artifact-reused
> akowalska: activate trusted-profile=own
tp-response-mismatch
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-response-mismatch
> akowalska: activate trusted-profile=own
tp-malformed
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-malformed
> akowalska: activate trusted-profile=own
tp-signature-invalid
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-signature-invalid
> akowalska: activate trusted-profile=own
tp-issuer-unknown
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-issuer-unknown
> akowalska: activate trusted-profile=own
tp-audience-mismatch
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-audience-mismatch
> akowalska: activate trusted-profile=own
tp-recipient-mismatch
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-recipient-mismatch
> akowalska: activate trusted-profile=own
tp-request-mismatch
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-request-mismatch
> akowalska: activate trusted-profile=own
tp-not-yet-valid
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-not-yet-valid
> akowalska: activate trusted-profile=own
tp-expired
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-expired
> akowalska: activate trusted-profile=own
tp-replayed
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-replayed
> akowalska: activate trusted-profile=own
tp-assurance-too-low
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> persona akowalska "Anna Kowalska" pesel=01620300022 assurance=low
> akowalska: activate trusted-profile=own
tp-attribute-missing
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-attribute-missing
> akowalska: activate trusted-profile=own
tp-pesel-invalid
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
> akowalska: login
> fault tp-pesel-invalid
> akowalska: activate trusted-profile=own
tp-identity-mismatch
- create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
- create-account bnowak "Bartosz Nowak" pesel=01620300015
> akowalska: login
> akowalska: activate trusted-profile=bnowak
"""##
}
