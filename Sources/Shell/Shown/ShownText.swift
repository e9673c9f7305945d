import Activation
import PlainText

extension Title {
  /// As it is shown: somebody may have written a PESEL into it (S7).
  var shown: String { LongNumbers.masked(text) }
}

extension EmailAddress {
  var shown: String { LongNumbers.masked(text) }
}

extension PhoneNumber {
  /// A phone number is as long as a PESEL; it is hidden only where it is one.
  var shown: String { PESEL(text)?.masked ?? text }
}
