/// What the program keeps of its own, for its owner alone, in the folder of the user's state (XDG Base Directory
/// Specification).
enum StateFile {
  /// Where a file of this name is kept; nil without a home.
  static func path(_ name: String) -> String? {
    // A relative one is none, as that specification has it.
    let stated = Environment.value("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = stated ?? Environment.value("HOME").map { $0 + "/.local/state" }
    return folder.map { $0 + "/konto/" + name }
  }
}
