import Activation
import CommandLanguage
import Glibc
import Journal
import PlainText
import Shell
import Terminal

/// One run of the shell, of some lines of it, or of the files that are named in their place.
struct ShellRun {
  private let settings: Settings
  private let isEmpty: Bool
  private let lines: [String]
  private let files: [String]
  private let capture: String?

  /// - Parameters:
  ///   - isEmpty: whether the practice world is without facilities and people.
  ///   - lines: those of `-c`; without any the prompt, or what standard input holds.
  init(
    _ settings: Settings, isEmpty: Bool = false, lines: [String] = [], files: [String] = [],
    capture: String? = nil
  ) {
    self.settings = settings
    self.isEmpty = isEmpty
    self.lines = lines
    self.files = files
    self.capture = capture
  }

  func carryOut() throws(ExitStatus) -> ExitStatus {
    guard files.isEmpty else {
      suggestSubcommand()
      return FilesRun(files, settings).carryOut()
    }
    guard let path = settings.store else {
      return try converse(captured(practice()), .practice(isEmpty: isEmpty))
    }
    let name = StoreName(path)
    return try StoreShell(name, settings, beginningWith: lines.first).carryOut {
      converse($0, .store(name, isReadOnly: settings.isReadOnly))
    }
  }

  /// A mistyped subcommand reads like a file that is not there.
  private func suggestSubcommand() {
    guard let first = files.first, access(first, F_OK) != 0 else { return }
    let near = Suggestion.nearest(to: first, among: Subcommand.allCases.map(\.rawValue))
    if let meant = Suggestion.words(near.map { "konto " + $0 }) {
      StandardStreams.complain("konto: " + meant.in(settings.preferences.language))
    }
  }

  private func converse(_ session: Session, _ world: Banner.World) -> ExitStatus {
    // What a store is told is told wholly or not at all, whenever the process ends.
    if !lines.isEmpty { return Interrupts.leavingAtOnce { GivenLines(lines, session).carryOut() } }
    guard isTerminal(STDIN_FILENO), isTerminal(STDOUT_FILENO) else {
      return Interrupts.leavingAtOnce { PipedLines(session).carryOut() }
    }
    return isAdmitted(session) ? Prompt(session, world).carryOut() : .notAsExpected
  }

  /// Nobody comes to a prompt at which all that they do is refused.
  private func isAdmitted(_ session: Session) -> Bool {
    var session = session
    session.readGrants()
    guard !session.mayAct(as: session.actor) else { return true }
    let language = settings.preferences.language
    StandardStreams.complain(
      "konto: "
        + StoreAction.notGranted(session.terms.operatorName ?? SystemUser.name, session.actor).in(language))
    do throws(RunError) {
      try session.refuseToStart(as: session.actor)
    } catch {
      StandardStreams.complain("konto: " + error.words(language))
    }
    return false
  }

  private func captured(_ session: Session) throws(ExitStatus) -> Session {
    guard let capture else { return session }
    var session = session
    do throws(RunError) {
      try session.beginCapture(capture)
      return session
    } catch {
      StandardStreams.complain("konto: " + error.words(session.preferences.language))
      throw .inputOutput
    }
  }

  private func practice() -> Session {
    let (actor, seed) = (settings.actor?.withoutAccount ?? .admin, settings.seed ?? 1)
    let preferences = settings.preferences
    var surroundings = Assembly.surroundings()
    surroundings.captures = CaptureFile.files
    guard isEmpty else {
      return PracticeWorld.session(
        actor: actor, seed: seed, preferences: preferences, surroundings: surroundings)
    }
    return PracticeWorld.empty(
      actor: actor, seed: seed, preferences: preferences, surroundings: surroundings)
  }
}
