import Activation
import CommandLanguage

extension Transition {
  /// The way in words, for a list: from where, to where, and by what.
  package var words: Text {
    let (from, to) = ends
    let by = label.inOneLine
    return Text(pl: "\(from.pl) → \(to.pl): \(by.pl)", en: "\(from.en) → \(to.en): \(by.en)")
  }

  /// What leads that way, as the state diagram has it; at most two short lines.
  var label: Text {
    switch self {
    case .account(let edge): edge.label
    case .pin(let edge): edge.label
    case .screen(let edge): edge.label
    }
  }

  private var ends: (from: Text, to: Text) {
    switch self {
    case .account(let edge): (edge.ends.from.words, edge.ends.to.words)
    case .pin(.issued): (Text(pl: "brak kodu PIN", en: "no PIN"), Self.openPIN)
    case .pin(.missed): (Self.openPIN, Self.openPIN)
    case .pin(let edge): (Self.openPIN, edge.target.words)
    case .screen(let edge): (edge.ends.from.words, edge.ends.to.words)
    }
  }
}

extension Transition {
  private static let openPIN = Text(pl: "PIN ważny", en: "PIN open")
}

extension AccountEdge {
  var label: Text {
    switch self {
    case .created: Text(pl: "założenie konta", en: "account created")
    case .activatedByPIN: Text(pl: "kod PIN", en: "PIN")
    case .activatedByTrustedProfile: Text(pl: "Profil Zaufany", en: "Trusted Profile")
    case .resetNeverActivated, .resetOfActiveByPIN, .resetOfActiveByTrustedProfile:
      Text(pl: "reset hasła", en: "password reset")
    case .reactivatedByPIN: Text(pl: "nowy PIN", en: "new PIN")
    case .reactivatedByTrustedProfile:
      Text(pl: "Profil Zaufany\n(gdy dozwolony)", en: "Trusted Profile\n(reactivation=…)")
    case .resetAgain: Text(pl: "kolejny reset", en: "another reset")
    }
  }
}

extension AccountState {
  var words: Text {
    guard let detail else { return title }
    return Text(pl: "\(title.pl) \(detail.pl)", en: "\(title.en) \(detail.en)")
  }

  var title: Text {
    switch self {
    case .none: Text(pl: "brak konta", en: "no account")
    case .neverActivated, .reset: Text(pl: "nieaktywne", en: "inactive")
    case .activeByPIN, .activeByTrustedProfile: Text(pl: "aktywne", en: "active")
    }
  }

  var detail: Text? {
    switch self {
    case .none: nil
    case .neverActivated: Text(pl: "(jeszcze nieaktywowane)", en: "(not activated yet)")
    case .activeByPIN: Text(pl: "(kodem PIN)", en: "(by PIN)")
    case .activeByTrustedProfile: Text(pl: "(Profilem Zaufanym)", en: "(by Trusted Profile)")
    case .reset: Text(pl: "(po zresetowaniu hasła)", en: "(after a password reset)")
    }
  }
}

extension PINEdge {
  var label: Text {
    switch self {
    case .issued: Text(pl: "wydany", en: "issued")
    case .missed: Text(pl: "błędny PIN, są jeszcze próby", en: "wrong PIN, tries are left")
    case .used: Text(pl: "wpisany i zatwierdzony", en: "typed and confirmed")
    case .superseded: Text(pl: "wydano nowy kod PIN", en: "a new PIN was issued")
    case .expired: Text(pl: "minął czas ważności", en: "its time ran out")
    case .exhausted: Text(pl: "ostatnia próba nieudana", en: "the last try failed")
    case .revokedByClerk: Text(pl: "przez pracownika podmiotu", en: "by a clerk")
    case .revokedByReset: Text(pl: "przy resecie hasła", en: "at a password reset")
    case .revokedByTrustedProfile: Text(pl: "aktywacja Profilem Zaufanym", en: "Trusted Profile was first")
    }
  }
}

extension ActivationPIN.State {
  var words: Text {
    switch self {
    case .open: Text(pl: "ważny", en: "open")
    case .used: Text(pl: "wykorzystany", en: "used")
    case .superseded: Text(pl: "zastąpiony", en: "superseded")
    case .expired: Text(pl: "wygasły", en: "expired")
    case .exhausted: Text(pl: "zablokowany", en: "exhausted")
    case .revoked: Text(pl: "unieważniony", en: "revoked")
    }
  }
}

extension Text {
  var inOneLine: Text {
    func joined(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }
    return Text(pl: joined(pl), en: joined(en))
  }

  var uppercased: Text { Text(pl: pl.uppercased(), en: en.uppercased()) }
}
