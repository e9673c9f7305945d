import Activation
import CommandLanguage
import Journal
import PlainText

/// A role that was given to an operator or taken from them, as the trail tells it.
struct GrantTold {
  let operatorName: String
  let role: OperatorRole

  /// What an entry by which roles were given or taken tells of that, or by which somebody tried to.
  static func all(in entry: JournalEntry) -> [GrantTold] {
    guard [Verb.grant, .revoke].contains(where: { $0.name.en == entry.act }) else { return [] }
    if entry.events.isEmpty { return entry.reason.flatMap(GrantTold.init(tried:)).map { [$0] } ?? [] }
    return entry.events.compactMap { event in
      switch event {
      case .register(.roleGranted(let role, let name)), .register(.roleRevoked(let role, let name)):
        GrantTold(operatorName: name, role: role)
      case .clockSet, .register, .account, .portal, .reception: nil
      }
    }
  }

  /// Operator after operator with their roles: `ewa: support`; nil where nothing is told.
  static func words(of entry: JournalEntry) -> Text? {
    let all = all(in: entry)
    guard !all.isEmpty else { return nil }
    var names: [String] = []
    for told in all where !names.contains(told.operatorName) { names.append(told.operatorName) }
    func written(_ language: Language) -> String {
      names.map { name in
        let roles = all.filter { $0.operatorName == name }.map { RoleName.written($0.role, language) }
        return name.visible + ": " + roles.joined(separator: ", ")
      }.joined(separator: "; ")
    }
    return Text(pl: written(.pl), en: written(.en))
  }

  /// How an entry without events tells what was tried, in the place of a reason.
  static func tried(_ role: OperatorRole, _ name: String) -> String {
    name + separator + RoleName.written(role)
  }

  private init?(tried words: String) {
    guard let end = words.ranges(of: Self.separator).last,
      let role = RoleName.parse(String(words[end.upperBound...]))
    else { return nil }
    self.init(operatorName: String(words[..<end.lowerBound]), role: role)
  }

  private init(operatorName: String, role: OperatorRole) {
    (self.operatorName, self.role) = (operatorName, role)
  }

  private static let separator = ": "

  var json: JSONObject {
    var object = JSONObject()
    object.add("operator", operatorName)
    object.add("role", RoleName.written(role))
    return object
  }
}
