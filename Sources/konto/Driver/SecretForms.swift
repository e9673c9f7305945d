import CommandLanguage
import PlainText

/// A secret in the forms in which another program may write it: as it is, as the language, JSON, an address or a page has
/// it, and a number in groups of four.
enum SecretForms {
  /// All of some secrets, the longest first: one may hold another.
  static func all(of secrets: Set<String>) -> [String] {
    Set(secrets.flatMap(all)).sorted { ($0.count, $0) > ($1.count, $1) }
  }

  private static func all(of secret: String) -> [String] {
    let plain = [secret, inner(WrittenValue.quoted(secret))] + groups(of: secret)
    return plain + plain.flatMap(coded)
  }

  private static func coded(_ text: String) -> [String] {
    let quoted = inner(JSONString.written(text, .strict))
    return [
      quoted, inner(JSONString.written(text)), ascii(quoted), ascii(quoted, isUpper: true),
      percent(text, blank: "%20"), percent(text, blank: "+"), percent(text, blank: "%20").lowercased(),
      Markup.html.escaped(text), Markup.html.escaped(text).replacing("&#39;", with: "&#x27;"),
    ]
  }

  private static func inner(_ quoted: String) -> String { String(quoted.dropFirst().dropLast()) }

  /// Other characters than those of ASCII by their numbers in UTF-16.
  private static func ascii(_ text: String, isUpper: Bool = false) -> String {
    text.unicodeScalars.map { scalar in
      guard !scalar.isASCII else { return String(scalar) }
      return String(scalar).utf16.map { "\\u" + Hexadecimal.digits(UInt32($0), least: 4, isUpper: isUpper) }
        .joined()
    }.joined()
  }

  /// RFC 3986, 2.1: all but the unreserved characters.
  private static func percent(_ text: String, blank: String) -> String {
    text.utf8.map { byte in
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": String(Unicode.Scalar(byte))
      case " ": blank
      case _: "%" + Hexadecimal.digits(UInt32(byte), least: 2, isUpper: true)
      }
    }.joined()
  }

  private static func groups(of secret: String) -> [String] {
    guard secret.count > 4, secret.allSatisfy({ ("0"..."9").contains($0) }) else { return [] }
    let digits = Array(secret)
    let groups = stride(from: 0, to: digits.count, by: 4).map {
      String(digits[$0..<min($0 + 4, digits.count)])
    }
    return [" ", "-", "\u{A0}"].map { groups.joined(separator: $0) }
  }
}
