import Glibc

/// The character set of the process.
package enum Locale {
  /// Takes the user's LC_CTYPE; when that is not UTF-8, takes C.UTF-8, so that no letter is ever lost.
  ///
  /// Call it once, first thing in the program. Returns whether the process is now in UTF-8.
  @discardableResult
  package static func adoptUTF8() -> Bool {
    let names = ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"]
    return names.contains { setlocale(LC_CTYPE, $0) != nil && isUTF8 }
  }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: codeset) == "UTF-8"
  }
}
