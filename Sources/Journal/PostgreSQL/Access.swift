/// Who calls a function of ours. What operators call does what they may with the rights of the owner, in whose schema alone it
/// looks.
enum Access {
  /// The other functions alone.
  case nobody
  /// Every operator: it tells nothing of anybody, or asks by itself.
  case operators
  /// Those who have one of these roles, as `grants` names them; of a function in PL/pgSQL.
  case roles([String])

  /// Whoever has any role.
  static let anyRole = Access.roles(["admin", "support", "auditor", "clerk", "portal"])
  /// Those who look at accounts.
  static let accounts = Access.roles(["admin", "support"])
  /// Those who look at the trail.
  static let trail = Access.roles(["admin", "support", "auditor"])

  /// What stands behind the head of a function.
  var rights: String {
    switch self {
    case .nobody: ""
    case .operators, .roles: " SECURITY DEFINER SET search_path = konto, pg_temp"
    }
  }

  /// The body that first asks who calls it.
  func asking(in body: String) -> String {
    switch self {
    case .nobody, .operators:
      return body
    case .roles(let roles):
      let list = roles.map { "'\($0)'" }.joined(separator: ", ")
      return body.replacing("BEGIN\n", with: "BEGIN\n  PERFORM konto.demand(\(list));\n", maxReplacements: 1)
    }
  }
}
