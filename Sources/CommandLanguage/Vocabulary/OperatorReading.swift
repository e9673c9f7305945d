import Activation
import PlainText

extension Reading {
  /// A role that an operator can be given.
  static func role(_ written: Written) throws(ValueProblem) -> OperatorRole {
    guard let role = RoleName.parse(written.text) else { throw .expected(RoleName.expected) }
    return role
  }

  /// Who an operator is to the system or to the database. It stands in the trail, where no PESEL may stand (I18).
  static func operatorName(_ written: Written) throws(ValueProblem) -> String {
    let text = written.text
    guard (1...64).contains(text.count), text.first?.isWhitespace == false, text.last?.isWhitespace == false,
      text.unicodeScalars.allSatisfy(\.isSeen), HiddenNumbers.masked(text) == text
    else { throw .expected(operatorNameText) }
    return text
  }

  private static let operatorNameText = Text(
    pl: "nazwa użytkownika systemu albo bazy, 1–64 znaki, bez numerów PESEL i kodów PIN",
    en: "the name of a user of the system or the database, 1–64 characters, without a PESEL or a PIN")
}
