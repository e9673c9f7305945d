/// One of the things that `konto store` does.
enum StoreAction: String, CaseIterable {
  case create
  case info
  case verify
  case anchor
  case rebuild
  case backup
  case restore
  case copy
  case export
  case clock
  case scenario

  /// Whether something else is named beside the store: a second file, an account.
  var hasTarget: Bool {
    switch self {
    case .anchor, .backup, .restore, .copy, .scenario: true
    case .create, .info, .verify, .rebuild, .export, .clock: false
    }
  }

  /// Whether a whole file is made under another name first.
  var makesFile: Bool {
    switch self {
    case .create, .backup, .restore, .copy, .scenario: true
    case .info, .verify, .anchor, .rebuild, .export, .clock: false
    }
  }
}
