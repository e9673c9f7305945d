import CommandLanguage

/// How lines that run other files do so, apart from the file itself.
struct RunManner: Sendable {
  /// What neither titles nor lines of those files show.
  var hidden = HiddenSecrets.none
  /// Whether they have been run before, or will be: what can be read but once, a pipe, is left alone.
  var isRepeated = false
}
