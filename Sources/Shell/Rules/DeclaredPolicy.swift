import Activation
import CommandLanguage

/// A policy as it is declared, once: the rule behind its default, and what it governs.
package struct DeclaredPolicy: Sendable {
  /// The rule that the default rests on, and whether a page says it; most are decisions of this project.
  package let basis: Basis
  /// What it governs, without the values that fit.
  let governs: Text

  fileprivate init(restsOn basis: Basis, pl: String, en: String) {
    self.basis = basis
    governs = Text(pl: pl, en: en)
  }
}

extension PolicyName {
  /// What the policy governs and which values it takes, for `explain`: one sentence.
  package var words: Text {
    let (governs, values) = (declared.governs, slot.values)
    return Text(pl: "\(governs.pl) (\(values.pl)).", en: "\(governs.en) (\(values.en)).")
  }

  /// What is declared of the policy.
  package var declared: DeclaredPolicy {
    switch self {
    case .pinLength: .pinLength
    case .pinValidity: .pinValidity
    case .pinTries: .pinTries
    case .activationFailures: .activationFailures
    case .activationWindow: .activationWindow
    case .pinIssues: .pinIssues
    case .reactivation: .reactivation
    case .resetInterval: .resetInterval
    case .resetTokenValidity: .resetTokenValidity
    case .signInTries: .signInTries
    case .signInLock: .signInLock
    case .passwordMinLength: .passwordMinLength
    case .passwordMaxAge: .passwordMaxAge
    case .assurance: .assurance
    case .transactionTimeout: .transactionTimeout
    case .skew: .skew
    case .documents: .documents
    }
  }
}

extension DeclaredPolicy {
  fileprivate static let pinLength = DeclaredPolicy(
    restsOn: .ours(serving: .r20),
    pl: "Liczba cyfr nowego kodu PIN", en: "The number of digits of a new PIN")

  fileprivate static let pinValidity = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Czas ważności nowego kodu PIN", en: "How long a new PIN is valid")

  fileprivate static let pinTries = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Liczba błędnych prób, po której nowy kod PIN przestaje działać",
    en: "The number of failed entries that exhausts a new PIN")

  fileprivate static let activationFailures = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Liczba błędnych prób w czasie okres-błędnych-pin, która blokuje wpisywanie kodów PIN na koncie",
    en: "The number of failed entries within activation-window that locks entering PINs on the account")

  fileprivate static let activationWindow = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Czas, przez który błędna próba wpisania kodu PIN liczy się do błędne-pin",
    en: "How long a failed entry of a PIN counts towards activation-failures")

  fileprivate static let pinIssues = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Ile kodów PIN można wydać dla konta w ciągu 24 godzin",
    en: "The PINs for one account in 24 hours")

  fileprivate static let reactivation = DeclaredPolicy(
    restsOn: .page(.r30),
    pl: "Czym można ponownie aktywować konto po zresetowaniu hasła",
    en: "What can re-activate an account after a password reset")

  fileprivate static let resetInterval = DeclaredPolicy(
    restsOn: .page(.s4),
    pl: "Czas od ostatniego ukończonego resetu hasła, po którym można poprosić o następny",
    en: "The time after the last completed password reset until another can be requested")

  fileprivate static let resetTokenValidity = DeclaredPolicy(
    restsOn: .ours(serving: .s3),
    pl: "Czas ważności nowego linku lub kodu do zresetowania hasła",
    en: "How long a new link or code for the password reset is valid")

  fileprivate static let signInTries = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Liczba nieudanych logowań z rzędu, która blokuje logowanie na konto",
    en: "The number of failed sign-ins in a row that locks signing in to the account")

  fileprivate static let signInLock = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Czas trwania blokady logowania", en: "How long signing in stays locked")

  fileprivate static let passwordMinLength = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Najmniejsza liczba znaków hasła", en: "The least number of characters of a password")

  fileprivate static let passwordMaxAge = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Wiek hasła, od którego trzeba je zmienić przy logowaniu",
    en: "The age from which a password must be changed at the sign-in")

  fileprivate static let assurance = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Najniższy poziom bezpieczeństwa, na którym Profil Zaufany musi potwierdzić tożsamość",
    en: "The lowest level of assurance at which the Trusted Profile must vouch for the identity")

  fileprivate static let transactionTimeout = DeclaredPolicy(
    restsOn: .ours(serving: .r23),
    pl: "Czas na przejście wszystkich komunikatów Profilu Zaufanego",
    en: "The time for going through all messages of the Trusted Profile")

  fileprivate static let skew = DeclaredPolicy(
    restsOn: .ours(serving: .r31),
    pl: "Dopuszczalna różnica zegarów portalu i Profilu Zaufanego",
    en: "The allowed difference between the clocks of the portal and the Trusted Profile")

  fileprivate static let documents = DeclaredPolicy(
    restsOn: .ours(serving: .r14),
    pl: "Dokumenty, które przyjmuje rejestracja", en: "The documents that the desk accepts")
}

extension PolicySlot {
  /// The values that fit, as the language writes them.
  fileprivate var values: Text {
    switch self {
    case .count(let range, _):
      Text(pl: "\(range.lowerBound)–\(range.upperBound)", en: "\(range.lowerBound)–\(range.upperBound)")
    case .span: Self.spanRange
    case .optionalSpan: Text(pl: "\(Self.spanRange.pl) albo brak", en: "\(Self.spanRange.en), or none")
    case .reactivation:
      Text(pl: "pin albo pin-lub-profil-zaufany", en: "pin or pin-or-trusted-profile")
    case .assurance:
      Text(pl: "niski, średni albo wysoki", en: "low, substantial or high")
    case .documents:
      Text(
        pl: "co najmniej jeden z: dowód-osobisty, paszport, prawo-jazdy, karta-pobytu, mdowód, "
          + "legitymacja-szkolna",
        en: "one or more of: id-card, passport, driving-licence, residence-card, mdowod, school-id")
    }
  }

  private static var spanRange: Text {
    let (least, most) = (spans.lowerBound.written, spans.upperBound.written)
    return Text(pl: "od \(least) do \(most)", en: "\(least) to \(most)")
  }
}
