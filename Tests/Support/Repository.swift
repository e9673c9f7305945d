import Foundation

/// Where these sources stand.
package enum Repository {
  /// Its topmost folder, wherever a link to the tests may stand.
  package static let root: URL = {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/README.md") {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// The files of a folder, by their path from the root of the machine, in order.
  package static func files(in folder: String) -> [String] {
    let path = root.path + "/" + folder
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted().map {
      path + "/" + $0
    }
  }
}
