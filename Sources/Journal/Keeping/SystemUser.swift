import Glibc

/// A user of the operating system.
package enum SystemUser {
  /// Who runs the program: their name, or their number if they have none.
  package static var name: String { name(of: geteuid()) }

  static func name(of user: uid_t) -> String {
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return String(user) }
    return String(cString: name)
  }
}
