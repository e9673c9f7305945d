import Activation
import ArgumentParser
import CommandLanguage
import Journal
import PlainText
import Shell

/// `konto store ACTION`: what is done with a store as a whole.
struct StoreProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", _superCommandName: "konto",
    abstract: "Looks after a store: create, info, verify, anchor, rebuild, backup, restore, export, clock.",
    usage: """
      konto store create  FILE
      konto store info    FILE
      konto store verify  FILE [--expect HASH]
      konto store anchor  FILE TO
      konto store rebuild FILE
      konto store backup  FILE TO
      konto store restore FILE FROM
      konto store export  FILE [--reveal | --read-only]
      konto store clock   FILE [--accept --as admin]
      """,
    discussion: """
      verify looks whether the trail is what was written, and whether the lookup tables and the inbox fit it.
      Whoever has the file can cut off the newest entries unseen: anchor appends `MOMENT ENTRY HASH` of the newest
      entry to a file to be kept elsewhere, and verify --expect HASH looks whether that entry is still there.
      clock compares the system clock with the newest entry; --accept, by the administrator, says that it is right.
      The store may also be named by --store FILE, anywhere on the line.
      """)

  enum Action: String, ExpressibleByArgument, CaseIterable {
    case create
    case info
    case verify
    case anchor
    case rebuild
    case backup
    case restore
    case export
    case clock

    /// Whether a second file is named.
    var hasTarget: Bool {
      switch self {
      case .anchor, .backup, .restore: true
      case .create, .info, .verify, .rebuild, .export, .clock: false
      }
    }
  }

  @OptionGroup var options: Options

  @Flag(help: "export: shows whole PESELs.")
  var reveal = false

  @Flag(help: "clock: the system clock is right.")
  var accept = false

  @Option(
    name: ValueOption.expectedHash.names, help: "verify: the hash of an entry that must still be there.")
  var expect: String?

  @Argument(help: "create, info, verify, anchor, rebuild, backup, restore, export or clock.")
  var action: Action

  @Argument(help: "The store, unless --store names it; then the file to copy to, to copy from or to append to.")
  var paths: [String] = []

  func validate() throws {
    guard all.count == (action.hasTarget ? 2 : 1) else {
      throw ValidationError(action.hasTarget ? "\(action) needs the store and a second file." : "Name one store.")
    }
    guard !reveal || action == .export else { throw ValidationError("--reveal is for export.") }
    guard !accept || action == .clock else { throw ValidationError("--accept is for clock.") }
    guard expect == nil || action == .verify else { throw ValidationError("--expect is for verify.") }
    guard expect == nil || expectedHash != nil else {
      throw ValidationError("--expect takes the hash of an entry: 64 hexadecimal digits.")
    }
    guard !options.readOnly || !isWriting && !reveal else { throw ValidationError("\(writing): not with --read-only.") }
  }

  func run() throws {
    let preferences = options.settings.preferences
    let errand = StoreErrand(
      all[0], to: all.last ?? all[0], StoreReport(path: all[0], preferences: preferences),
      mode: isWriting ? .writing : .readingOnly, expectedHash: expectedHash, reveals: reveal, acceptsClock: accept,
      actor: options.settings.actor ?? .support)
    throw WrittenMoment.by(SystemZone.clock(telling: preferences.language)) { errand.carryOut(action) }
  }

  private var expectedHash: [UInt8]? {
    expect.flatMap { $0.utf8.count == 64 ? Hexadecimal.bytes($0.lowercased()) : nil }
  }

  /// An export leaves its entry unless the store is to be read and no more.
  private var isWriting: Bool {
    switch action {
    case .create, .rebuild, .restore: true
    case .export: !options.readOnly
    case .clock: accept
    case .info, .verify, .anchor, .backup: false
    }
  }

  private var writing: String { reveal ? "--reveal leaves an entry in the trail" : "\(action) writes" }

  private var all: [String] { [options.store].compactMap { $0 } + paths }
}
