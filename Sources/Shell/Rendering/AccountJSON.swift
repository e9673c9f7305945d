import Activation
import CommandLanguage

extension AccountView {
  /// The account as reports have it: without its PESEL, even where that was asked for. No other field is secret.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("login", account.login.text)
    for entry in fields where entry.field != .pesel { object.add(entry.field.rawValue, entry.value) }
    return object
  }
}
