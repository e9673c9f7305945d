import PostgreSQL

/// That an operator has a role, as the server has it.
struct GrantRow: Hashable, Sendable {
  /// The user of the database.
  let operatorName: String
  /// `admin`, `support`, `auditor`, `clerk` or `portal`.
  let role: String
  /// Where a clerk works; nil: everywhere, and of other roles.
  let facility: String?

  init(_ operatorName: String, _ role: String, _ facility: String?) {
    self.operatorName = operatorName
    self.role = role
    self.facility = facility
  }
}

extension ServerStore {
  /// What the server goes by: one's own roles, and to an administrator or an auditor those of all.
  func grantRows() throws(StoreProblem) -> [GrantRow] {
    try asking {
      try server.rows("SELECT operator, role, facility FROM konto.grants_told()").map {
        GrantRow(try $0.text(0), try $0.text(1), $0.optional(2))
      }
    }
  }
}
