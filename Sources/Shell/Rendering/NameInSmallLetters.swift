import CommandLanguage
import PlainText

extension Performance {
  /// The line with a name in small letters, where that is all that is wrong with it: `come Brzoza`. Without secrets; nil
  /// of any other refusal.
  func lineInSmallLetters(_ rejection: Rejection, _ language: Language) -> String? {
    let source = statement.source
    if case .refused? = statement.expectation { return nil }
    guard rejection.suggestions.count == 1, let name = rejection.suggestions.first else { return nil }
    let text = Redaction.withoutComment(source.text)
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let corrected = words.map { $0.naming(name) ?? String($0) }
    guard corrected.joined(separator: " ") != text, !words.contains(where: { $0.contains("\"") })
    else {
      return nil
    }
    let repeated = source.repeated(isMistaken: false)
    guard String(repeated.characters(0..<repeated.count)) == source.text else { return nil }
    let line = corrected.joined(separator: " ").trimmingPrefix { $0.isWhitespace }
    return Formatter.translated(String(line), into: language, in: source.vocabulary)
  }
}

extension Substring {
  /// The word with the name in it, by itself, behind a key, or as the facility of a clerk; nil if that changes nothing.
  fileprivate func naming(_ name: String) -> String? {
    let start = lastIndex { $0 == "=" || $0 == "@" }.map(index(after:)) ?? startIndex
    let end = last == ":" ? index(before: endIndex) : endIndex
    guard start < end, self[start..<end] != name, self[start..<end].lowercased() == name else { return nil }
    return self[..<start] + name + self[end...]
  }
}
