/// Which running shell it is: a random name, which nobody else has and nobody can guess. What a shell alone knows of a
/// session on the portal is gone with it.
struct ShellID: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  /// That of a shell that begins.
  static func fresh() -> ShellID { ShellID(UUIDText.random()) }
}
