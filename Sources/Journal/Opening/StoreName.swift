import PlainText
import PostgreSQL

/// What names a store: a file, or a database on a server.
package struct StoreName: Hashable, Sendable {
  /// As it was given.
  private let text: String
  private let server: ServerName?

  /// A name as people give it.
  package init(_ text: String) {
    self.text = text
    server = ServerName(text)
  }

  /// Whether it is a database on a server.
  package var isOnServer: Bool { server != nil }

  /// As it may be shown: the path of a file; without its password what names a server.
  package var shown: String { server?.shown ?? text }

  /// Opens it.
  ///
  /// - Parameters:
  ///   - patience: how long to wait for another process, or for a server that went away.
  ///   - isCreating: whether a file that does not exist is created.
  package func open(
    _ mode: StoreMode, patience: Patience, isCreating: Bool = false
  ) throws(StoreProblem) -> any LastingStore {
    if let server { return try ServerStore(server, mode, patience: patience) }
    return try Store(text, mode, patience: patience, isCreating: isCreating)
  }

  /// Makes an empty store; there may be none of that name.
  package func create() throws(StoreProblem) {
    if let server { return try ServerStore.create(server) }
    try Store.create(text)
  }

  /// What an administrator of a server has to let it carry out; nil where there is nothing to do, and for a file.
  package var scriptForServer: String? { server.flatMap { ServerStore.script(for: $0) } }

  /// The file of that name.
  package func file() throws(StoreProblem) -> String {
    guard server == nil else { throw .server(.onFilesOnly) }
    return text
  }
}
