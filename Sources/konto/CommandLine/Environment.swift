import CommandLanguage
import Glibc

/// The environment of the process.
enum Environment {
  /// A variable's value; nil if it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let text = getenv(name), text.pointee != 0 else { return nil }
    return String(cString: text)
  }

  /// LC_ALL, else LC_MESSAGES, else LANG; Polish where it says so, English everywhere else.
  static var language: Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value).first
    return named?.hasPrefix("pl") == true ? .pl : .en
  }
}
