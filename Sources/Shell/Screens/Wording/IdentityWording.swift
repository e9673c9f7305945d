import Activation
import CommandLanguage
import PlainText

extension DocumentKind {
  var words: Text {
    switch self {
    case .idCard: Text(pl: "dowód osobisty", en: "identity card")
    case .passport: Text(pl: "paszport", en: "passport")
    case .drivingLicence: Text(pl: "prawo jazdy", en: "driving licence")
    case .residenceCard: Text(pl: "karta pobytu", en: "residence card")
    case .mDowod: Text(pl: "mDowód", en: "mDowód (mobile identity card)")
    case .schoolID: Text(pl: "legitymacja szkolna", en: "school identity card")
    }
  }
}

extension IdentityDocument {
  /// The document as the clerk reads it, its PESEL masked (S7).
  var words: Text {
    let stated = number.map { LongNumbers.masked($0.visible) }
    return Text(
      pl: ([kind.words.pl, stated.map { "nr \($0)" }, "PESEL \(pesel.masked.pl)"]
        + [expires.map { "termin ważności: \(SpokenTime.day($0).pl)" }]).compactMap(\.self).joined(
          separator: ", "),
      en: ([kind.words.en, stated.map { "no. \($0)" }, "PESEL \(pesel.masked.en)"]
        + [expires.map { "valid until \(SpokenTime.day($0).en)" }]).compactMap(\.self).joined(separator: ", ")
    )
  }
}

extension Claimed<PESEL> {
  /// The last four digits; what is no PESEL stays hidden whole, for it may be nearly one.
  var masked: Text {
    value.map { Text(pl: $0.masked, en: $0.masked) } ?? Text(pl: "nieprawidłowy", en: "not valid")
  }
}

extension AccountName {
  /// The login as it was stated; a PESEL in its place is masked.
  var masked: String { PESEL(words)?.masked ?? description }
}

extension Channel {
  var words: Text {
    switch self {
    case .email: Text(pl: "e-mail", en: "e-mail")
    case .sms: Text(pl: "SMS", en: "SMS")
    }
  }
}

extension Role {
  var words: Text {
    switch self {
    case .admin: Text(pl: "administrator", en: "administrator")
    case .clerk: Text(pl: "pracownik podmiotu", en: "clerk of a facility")
    case .patient: Text(pl: "pacjent", en: "patient")
    case .support: Text(pl: "wsparcie", en: "support")
    case .auditor: Text(pl: "audytor", en: "auditor")
    }
  }
}

extension Actor {
  /// Who acts, as a sentence names them.
  var words: Text {
    switch self {
    case .admin, .support, .auditor: role.words
    case .patient(let login): Text(pl: "pacjent \(login.text)", en: "patient \(login.text)")
    case .clerk(let facility, let name):
      Text(
        pl: "pracownik podmiotu \(facility.words.visible)" + (name.map { " (\($0.visible))" } ?? ""),
        en: "clerk of \(facility.words.visible)" + (name.map { " (\($0.visible))" } ?? ""))
    }
  }
}
