/// How much there may be of what would otherwise have no end (<doc:Lines>, Limits).
package enum Limits {
  /// A statement's longest line, in bytes without its end (the language, Lines).
  package static let longestLine = 4096
  /// The longest value that a name brings or stands in, in bytes of UTF-8.
  package static let longestValue = 4096
  /// The largest file that is read, in bytes: 256 MiB.
  package static let largestFile = 256 << 20
  /// The largest file of a table's rows, in bytes: 64 MiB.
  package static let largestTable = 64 << 20
  /// More included files than any suite has: a chain of files that include others twice would not end.
  package static let mostIncludes = 1000
  /// How many files may be at work that each began by the `run` of another.
  package static let deepestRun = 16
  /// How many opening brackets a condition on tags may have.
  package static let mostBrackets = 64
}
