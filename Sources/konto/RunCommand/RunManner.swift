import CommandLanguage

/// How lines that run other files do so, apart from the file itself.
struct RunManner: Sendable {
  /// What neither titles nor lines of those files show.
  var hidden = HiddenSecrets.none
  /// Told what the acts of a file have handed out, however it ended, where it is run only to know that: whatever can be read
  /// but once, a pipe, is left alone then.
  var silently: (@Sendable (Set<String>) -> Void)?
}
