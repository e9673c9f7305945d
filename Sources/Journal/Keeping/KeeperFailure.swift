/// Why a keeper could not read or write; nothing has been changed by then.
package struct KeeperFailure: Error, Hashable, Sendable {
  /// What is the matter.
  package let problem: StoreProblem
  /// How people name what is kept: the path of a file.
  package let place: String
}
