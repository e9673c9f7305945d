import CommandLanguage
import Glibc
import Terminal

/// What is higher than the terminal goes through a pager: the one that KONTO_PAGER or PAGER names, where neither is set
/// `less` if it is there; set to nothing, neither wants one. On a terminal only.
enum Pager {
  private static let command: String? = {
    for name in ["KONTO_PAGER", "PAGER"] {
      guard let value = getenv(name) else { continue }
      return value.pointee == 0 ? nil : String(cString: value)
    }
    return isLessThere ? "less" : nil
  }()

  private static var isLessThere: Bool {
    guard !KeyTerminal.isDumb else { return false }
    let folders = Environment.value("PATH")?.split(separator: ":") ?? []
    return folders.contains { access("\($0)/less", X_OK) == 0 }
  }

  /// Whether a text is higher than the terminal, and a pager is there for it.
  static func isWanted(for text: String) -> Bool {
    guard command != nil, isTerminal(STDIN_FILENO), isTerminal(STDOUT_FILENO),
      let rows = TerminalWidth.rows(fd: STDOUT_FILENO)
    else { return false }
    return text.utf8.count { $0 == 0x0A } + 1 >= rows
  }

  /// ASCII alone, and none of the signs that have a meaning there: less 590 tears other characters of a prompt apart. At
  /// the end (`?e`) another prompt stands there.
  private static let keys = Text(
    pl: "?ekoniec, q = zamknij, b = wstecz:spacja = dalej, b = wstecz, q = zamknij.",
    en: "?eend, q = close, b = back:space = on, b = back, q = close.")

  /// False if the pager could not be started.
  static func show(_ text: String, _ language: Language) -> Bool {
    guard let command else { return false }
    // As git does: colours pass, and what fits after all is not held. Whoever has never met it is told its keys.
    setenv("LESS", "FRXPs" + keys.in(language) + "$", 0)
    // What is shown is UTF-8, whatever the locale is called.
    setenv("LESSCHARSET", "utf-8", 0)
    // Whoever leaves the pager early has seen enough.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    guard let pipe = popen(command, "w") else { return false }
    fputs(text + "\n", pipe)
    let status = pclose(pipe)
    let isNotFound = (status >> 8) & 0xFF == 127
    return status != -1 && !isNotFound
  }
}
