import PlainText

/// What passwords and tokens look like, and little else does: long, of small and capital letters and digits.
enum SecretShape {
  private static let least = 8

  static func fits(_ word: ArraySlice<Character>) -> Bool {
    let text = String(word).unicodeScalars.filter { $0 != "\"" }
    guard text.count >= least, !text.contains("/"), !text.contains("$") else { return false }
    let properties = text.map(\.properties)
    return properties.contains(where: \.isLowercase) && properties.contains(where: \.isUppercase)
      && text.contains { ("0"..."9").contains($0) } && !isNameOfFile(String(String.UnicodeScalarView(text)))
  }

  private static func isNameOfFile(_ text: String) -> Bool {
    [".scn", ".csv", ".db", ".json"].contains { text.lowercased().hasSuffix($0) }
  }
}
