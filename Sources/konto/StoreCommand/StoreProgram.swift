import Activation
import ArgumentParser
import CommandLanguage
import Journal
import Shell

/// `konto store ACTION`: what is done with a store as a whole.
struct StoreProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", _superCommandName: "konto",
    abstract: "Looks after a store: info, verify, rebuild, backup, export.",
    usage: """
      konto store info    FILE
      konto store verify  FILE
      konto store rebuild FILE
      konto store backup  FILE TO
      konto store export  FILE [--reveal | --read-only]
      """,
    discussion: "The store may also be named by --store FILE, anywhere on the line.")

  enum Action: String, ExpressibleByArgument, CaseIterable {
    case info
    case verify
    case rebuild
    case backup
    case export
  }

  @OptionGroup var options: Options

  @Flag(help: "export: shows whole PESELs.")
  var reveal = false

  @Argument(help: "info, verify, rebuild, backup or export.")
  var action: Action

  @Argument(help: "The store, unless --store names it; of backup also where to.")
  var paths: [String] = []

  func validate() throws {
    guard all.count == (action == .backup ? 2 : 1) else {
      throw ValidationError(
        action == .backup ? "backup needs the store and where to copy it." : "Name one store.")
    }
    guard !reveal || action == .export else { throw ValidationError("--reveal is for export.") }
    guard !options.readOnly || !mustWrite else {
      throw ValidationError(
        "\(reveal ? "--reveal leaves an entry in the trail" : "rebuild writes"): not with --read-only.")
    }
  }

  func run() throws {
    let preferences = options.settings.preferences
    let path = all[0]
    let mode: Store.Mode = isWriting ? .writing : .readingOnly
    let store = try OpenedStore.open(path, mode, telling: preferences.language, isCreating: false)
    defer { store.close() }
    throw StoreErrand(store, preferences).carryOut(action, to: all.last ?? path, reveal)
  }

  /// Whether it is nothing without writing.
  private var mustWrite: Bool { action == .rebuild || reveal }

  /// An export leaves its entry unless the store is to be read and no more.
  private var isWriting: Bool { mustWrite || action == .export && !options.readOnly }

  private var all: [String] { [options.store].compactMap { $0 } + paths }
}
