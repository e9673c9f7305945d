import CommandLanguage
import PlainText

/// A word that would fit at the cursor.
package struct Proposal: Hashable, Sendable {
  /// What is put into the line.
  package private(set) var text: String
  /// What is said of it beside the list; empty where nothing is.
  package let note: String
  /// Whether a blank follows; not after `key=`.
  package let endsWord: Bool
  /// Whether it is shown and never put into the line unasked: a person, of whom only the name fits, or one of several.
  package private(set) var isOnlyShown = false
  /// Whether it is a word of the other language than the shell's.
  private(set) var isOfOtherLanguage = false
  /// Whether it shows somebody who has an account or an identity.
  private(set) var namesPerson: Bool
  /// The same in the other language of the shell.
  private var other: String?
  /// What may be typed in its place, folded: the words of a name.
  private let alsoTyped: [String]

  init(
    _ text: String, _ note: String = "", endsWord: Bool = true, alsoTyped: [String] = [],
    namesPerson: Bool = false
  ) {
    self.namesPerson = namesPerson
    self.text = text
    self.note = note
    self.endsWord = endsWord
    self.alsoTyped = alsoTyped
  }

  /// A word of the language.
  init(_ term: Term, in language: Language, suffix: String = "", _ note: String = "", endsWord: Bool = true) {
    self.init(term.in(language) + suffix, note, endsWord: endsWord)
    let otherLanguage: Language = language == .pl ? .en : .pl
    other = term.in(otherLanguage) + suffix
  }

  /// The same behind `key=`.
  func behind(_ key: String) -> Proposal {
    var proposal = Proposal(
      key + text, note, endsWord: endsWord, alsoTyped: alsoTyped.map { Folding.base(key) + $0 },
      namesPerson: namesPerson)
    proposal.isOnlyShown = isOnlyShown
    proposal.other = other.map { key + $0 }
    return proposal
  }

  /// The same, to choose by typing it.
  var onlyShown: Proposal {
    var proposal = self
    proposal.isOnlyShown = true
    return proposal
  }

  /// - Parameter folded: what is typed, folded for searching.
  func fits(_ folded: String) -> Bool {
    Folding.base(text).hasPrefix(folded) || alsoTyped.contains { $0.hasPrefix(folded) }
  }

  /// The same in the other language, if that is how it begins.
  func inOtherLanguage(_ folded: String) -> Proposal? {
    guard let other, Folding.base(other).hasPrefix(folded) else { return nil }
    var proposal = self
    proposal.text = other
    proposal.isOfOtherLanguage = true
    return proposal
  }
}
