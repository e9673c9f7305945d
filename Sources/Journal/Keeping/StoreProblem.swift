import Activation

/// Why a store cannot be opened, read or written. Nothing has been changed by then.
package enum StoreProblem: Error, Hashable, Sendable {
  /// There is no such file.
  case missing
  /// There is no folder in which it could be.
  case folderMissing
  /// It is a folder.
  case isFolder
  /// The system does not let this user read it.
  case notPermitted
  /// The file or its folder may not be written, which only `--read-only` does without.
  case notWritable
  /// It has no bytes.
  case empty
  /// It is no database of SQLite.
  case notADatabase
  /// A database of another program.
  case foreign
  /// Written by a newer konto: its schema version and ours.
  case newer(version: Int, known: Int)
  /// It is shorter than its header says.
  case truncated
  /// SQLite finds its structure broken.
  case damaged(String)
  /// An event that is not what was written, or not what its kind must be.
  case corruptEvent(stream: String, version: Int, entry: Int)
  /// An event of a kind that this konto does not know.
  case unknownEvent(kind: String, entry: Int)
  /// A history begins twice, has a gap, or belongs to nobody: the stream.
  case inconsistent(stream: String)
  /// The clock of the machine is so far ahead of the newest entry that it is taken for wrong until somebody says no.
  case clockFarAhead(newest: Moment)
  /// What is there under its name is not what was opened, or nothing is.
  case moved
  /// What was read from it is no longer in it: another store was put in its place.
  case replaced
  /// The log beside it is not its own.
  case foreignLog
  /// The trail is not what was written, from that entry on.
  case trailBroken(entry: Int)
  /// Something that is not the store's own would have a say in what is written: its name.
  case structureDiffers(String)
  /// A table of the store's own is gone: its name.
  case tableLost(String)
  /// The lookup tables are not what the journal gives, and stand in the way.
  case lookupsDiffer
  /// Something else is wrong with what it holds.
  case flawed(StoreFlaw)
  /// The file is gone, but its log is still there.
  case logLeft
  /// A store would take the place of itself.
  case sameFile
  /// There is none yet, and what was asked makes none.
  case unmade
  /// A pipe, a device, a socket.
  case notAFile
  /// The name is empty.
  case unnamed
  /// Another process has held it for longer than we wait.
  case locked
  /// Somebody ended what was done before its end.
  case interrupted
  /// There is no room on the disk.
  case full
  /// The copy would overwrite a file.
  case targetExists(String)
  /// There is no folder for the copy.
  case targetFolderMissing(String)
  /// The copy, or its folder, may not be written.
  case targetNotWritable(String)
  /// There is no room for the copy.
  case targetFull(String)
  /// What only a store on a server can have.
  case server(ServerTrouble)
  /// What else the system or SQLite says.
  case other(String)
}

/// What stands in the way of a store on a server. Nothing has been changed by then, but where it says so.
package enum ServerTrouble: Hashable, Sendable {
  /// PostgreSQL's client library is not installed.
  case libraryMissing
  /// No connection to the server can be made: what it or the library says.
  case unreachable(String)
  /// The server is on another machine and does not encrypt.
  case unencrypted
  /// The connection was lost, and the server is not there again: whether the last act was kept is not known.
  case connectionLost
  /// The database holds no store.
  case schemaMissing
  /// Made by an earlier konto, and this user may not change its tables: its schema version and ours.
  case schemaOlder(version: Int, known: Int)
  /// The database holds a store already.
  case schemaThere
  /// Nobody can write: it follows another server, or is set to be read.
  case onlyReads
  /// The server does not let this user do it: its words.
  case refused(String)
  /// Whoever asks has none of the roles that it takes (<doc:What-the-Server-Enforces>): the server's words.
  case notGranted(String)
  /// The role has no part in what is asked for: the server's words.
  case notAllowed(String)
  /// A copy leads from a file to a server or back, not from one of a kind to another.
  case betweenFileAndServer
  /// What is asked for is there for files alone.
  case onFilesOnly
}
