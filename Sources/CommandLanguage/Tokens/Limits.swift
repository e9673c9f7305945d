/// How much there may be of what would otherwise have no end (<doc:Lines>, Limits).
package enum Limits {
  /// The longest value that a name brings or stands in, in bytes of UTF-8.
  package static let longestValue = 4096
  /// The largest file that is read, in bytes: 256 MiB.
  package static let largestFile = 256 << 20
  /// How many files may be at work that each began by the `run` of another.
  package static let deepestRun = 16
  /// How many opening brackets a condition on tags may have.
  package static let mostBrackets = 64
}
