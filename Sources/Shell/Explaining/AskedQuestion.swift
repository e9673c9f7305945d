import CommandLanguage

/// A question that people who learn the procedure ask, with its answer: three sentences that follow from the procedure
/// as its policies stand by default.
struct AskedQuestion: Hashable, Sendable {
  /// Its name, to ask for it alone.
  let term: Term
  let title: Text
  /// Other words in which it is asked; they are looked for and not shown.
  let alsoAsked: Text
  let answer: [Text]
  /// The words of the language by which a class asks for it, without being a sentence.
  let subjects: [Term]
  /// The rules, codes and policies that it rests on, by their English names.
  let basis: [String]

  init(
    _ name: Term, _ title: Text, alsoAsked: Text, _ first: Text, _ second: Text, _ third: Text,
    subjects: [Term] = [], basis: [String]
  ) {
    self.subjects = subjects
    term = name
    self.title = title
    self.alsoAsked = alsoAsked
    answer = [first, second, third]
    self.basis = basis
  }

  /// Every one, those first that come first in the procedure.
  static let all =
    ofTheWay + beforeTheDesk + atTheDesk + ofThePIN + ofTheProfile + afterAReset + ofPasswords
    + atADistance + ofHelp
}
