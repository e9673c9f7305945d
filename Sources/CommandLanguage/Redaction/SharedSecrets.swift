import Synchronization

/// What hides the secrets of files, made once for all that hold the same: the files of a suite repeat the passwords of the
/// same few people.
enum SharedSecrets {
  private static let known = Mutex<[Set<String>: HiddenSecrets]>([:])
  /// Of a file, and files of which one is remembered.
  private static let (mostTexts, mostFiles) = (16, 64)

  /// The secrets of some texts.
  static func of(_ texts: Set<String>, in vocabulary: Vocabulary) -> HiddenSecrets {
    guard !texts.isEmpty, texts.count <= mostTexts, vocabulary === Vocabulary.standard else {
      return HiddenSecrets.none.and(texts, in: vocabulary)
    }
    return known.withLock { known in
      if let one = known[texts] { return one }
      let one = HiddenSecrets.none.and(texts, in: vocabulary)
      if known.count == mostFiles { known = [:] }
      known[texts] = one
      return one
    }
  }
}
