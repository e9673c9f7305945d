import Activation
import PlainText

/// What is kept of a line that is not understood: a secret may stand anywhere in it.
package enum KnownWords {
  private static let dots = "•••"

  /// The line with the words that the language knows, and dots for the rest, whose length is not told either.
  package static func of(_ line: String, in vocabulary: Vocabulary = .standard) -> String {
    let known = vocabulary.secrets
    var kept: [String] = []
    var isComment = false
    var said = Said.nothing
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init) {
      said.take(word, known)
      let next = isComment || said == .secret ? dots : shown(word, known)
      isComment = isComment || word.hasPrefix("#")
      // Words of a string are torn apart here: one mark stands for them all.
      if next != dots || kept.last != dots { kept.append(next) }
    }
    return kept.joined(separator: " ")
  }

  /// How far somebody has come who says a secret in a sentence: `hasło pani Anny to …`. Then all that follows is one.
  private enum Said: Equatable {
    case nothing
    /// A secret was named, and so many more words may stand before one that tells it.
    case name(left: Int)
    case teller
    case secret

    mutating func take(_ word: String, _ known: SecretWords) {
      guard !SaidSecret.ends(at: Array(word)[...]) else {
        self = .nothing
        return
      }
      let name = word.hasSuffix(":") ? String(word.dropLast()) : word
      switch self {
      case .secret: break
      case .teller: self = SaidSecret.isLink(word) ? .teller : .secret
      case .name where SaidSecret.isTeller(name): self = .teller
      case .name(let left) where left > 0 && !known.tellsOfSecret(name): self = .name(left: left - 1)
      case .nothing, .name:
        let isName = known.tellsOfSecret(name)
        self = !isName ? .nothing : name == word ? .name(left: SaidSecret.mostWordsToTeller) : .teller
      }
    }
  }

  private static func shown(_ word: String, _ known: SecretWords) -> String {
    if ["->", "=>", "#", ">"].contains(word) || known.knows(word) { return word }
    if word.hasSuffix(":") { return known.knows(String(word.dropLast())) ? word : dots + ":" }
    guard let sign = word.firstIndex(where: { "=!<>~".contains($0) }) else { return dots }
    let key = String(word[..<sign])
    guard known.knows(key) else { return dots }
    let value = word[sign...].drop { "=!<>~".contains($0) }
    let operation = word[sign..<value.startIndex]
    let isShown = !known.isSecretKey(key) && known.knows(String(value))
    return key + operation + (isShown ? String(value) : value.isEmpty ? "" : dots)
  }
}
