/// The names in a line that have to do with secrets.
struct NamesInLine {
  /// Those that stand where a secret does, so that what they bring is one.
  var secret: Set<String> = []
  /// The one that it sets, and those that the value is made of.
  var set: String?
  var setFrom: Set<String> = []
}
