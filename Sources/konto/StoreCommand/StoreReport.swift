import CommandLanguage
import PlainText
import Shell

/// What `konto store` tells of a store, as text or as JSON.
struct StoreReport {
  let path: String
  let preferences: Preferences

  /// Numbers are JSON numbers.
  ///
  /// - Parameters:
  ///   - action: what was done.
  ///   - values: for JSON, by name.
  ///   - words: for people.
  func tell(_ action: StoreAction, _ values: [(name: String, value: String)], as words: Text) {
    guard preferences.format == .json else { return StandardStreams.print(words.in(preferences.language)) }
    var object = JSONObject()
    object.add("file", path)
    object.add("action", action.rawValue)
    for (name, value) in values {
      // A hash may be of digits alone.
      if let number = Int(value), String(number) == value {
        object.add(name, number)
      } else {
        object.add(name, value)
      }
    }
    StandardStreams.print(object.line)
  }

  /// What is wrong, on the stream that is not for results.
  func warn(_ words: Text) {
    StandardStreams.complain(of: path, words, preferences.language)
  }
}
