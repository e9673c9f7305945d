import CommandLanguage

/// Where the files of a run stand in the repository: GitHub finds a file by its path from the root of that.
package struct Checkout: Sendable {
  private let root: String
  private let folder: String

  /// The current folder is the root.
  package static let here = Checkout(root: "", folder: "")

  /// - Parameters:
  ///   - root: of the repository, from the root of the system, without links.
  ///   - folder: the current one, likewise.
  package init(root: String, folder: String) {
    self.root = IncludePath.normalized(root)
    self.folder = folder
  }

  /// A path from the root of the repository; what stands outside of it keeps its path from the root of the system.
  func path(_ file: String) -> String {
    // Standard input is no file.
    guard !root.isEmpty, file != "-" else { return IncludePath.normalized(file) }
    let path = IncludePath.normalized(IncludePath.joined(file, to: folder + "/"))
    return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }
}
