import PlainText

extension Vocabulary {
  /// Whether a key may be that of a secret, mistyped, be it a key of its own elsewhere: `od` is near to `old`.
  func hasSecretKey(near key: String) -> Bool {
    let secret = verbs.flatMap(\.keys).filter(\.kind.isSecret).map(\.name)
    return !Suggestion.nearest(to: key, among: secret.flatMap { [$0.en, $0.pl] }).isEmpty
  }
}
