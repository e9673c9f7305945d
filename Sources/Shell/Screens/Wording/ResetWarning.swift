import Activation
import CommandLanguage

extension Standing {
  /// What a reset that was only sent for would cost somebody who may still remember the password, without a full stop;
  /// nil where it costs nothing, or is not what comes next.
  var resetWarning: Text? {
    guard next == .resetPassword else { return nil }
    let cost: Text
    if account.status.isActive {
      cost = Text(
        pl: "Konto jest aktywne i dotychczasowe hasło nadal działa, a zresetowanie hasła dezaktywuje konto: "
          + "potrzebny będzie nowy kod PIN",
        en:
          "The account is active and the old password still works, while completing the reset deactivates the "
          + "account: a new PIN will be needed")
    } else if account.openPIN(at: now) != nil {
      cost = Text(
        pl: "Zresetowanie hasła unieważni też kod PIN, który jest jeszcze ważny: potrzebny będzie nowy",
        en: "Completing the reset also revokes the PIN that is still good: a new one will be needed")
    } else {
      return nil
    }
    // Until the lock ends, remembering does not help.
    guard signInLock == nil else { return cost }
    return Text(
      pl: cost.pl + "; kto jednak pamięta dotychczasowe hasło, niech lepiej się nim zaloguje",
      en: cost.en + "; whoever remembers the old password after all had better sign in with it")
  }
}
