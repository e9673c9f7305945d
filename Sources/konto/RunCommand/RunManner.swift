import CommandLanguage

/// How lines that run other files do so, apart from the file itself.
struct RunManner: Sendable {
  /// What neither titles nor lines of those files show.
  var hidden = HiddenSecrets.none
  /// Told what the acts of each file have handed out that was carried out, as expected or not. Not nil: files are run only to
  /// know that. Nothing is told of them, and whatever can be read but once, a pipe, is left alone, as if it had gone well.
  var handedOnly: (@Sendable (Set<String>) -> Void)?

  /// Whether files are run only to know what they hand out.
  var isSilent: Bool { handedOnly != nil }
}
