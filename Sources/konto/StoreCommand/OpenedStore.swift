import Activation
import CommandLanguage
import Glibc
import Journal
import PlainText
import Shell

/// A store opened for the program, or the reason told and the status to leave with.
enum OpenedStore {
  static func open(
    _ path: String, _ mode: Store.Mode, telling language: Language, isCreating: Bool = true
  ) throws(ExitStatus) -> Store {
    do throws(StoreProblem) {
      let store = try Store(path, mode, isCreating: isCreating)
      if mode == .writing { try store.forgetMessages(at: SystemClock.now) }
      if store.isNew { tellNew(path, language) }
      return store
    } catch {
      complain(error, of: path, language)
      throw .inputOutput
    }
  }

  static func complain(_ problem: StoreProblem, of path: String, _ language: Language) {
    StandardStreams.complain("konto: " + problem.words(of: path, language))
  }

  /// A mistyped name makes a new store: that is worth a word.
  private static func tellNew(_ path: String, _ language: Language) {
    let path = Visible.text(path)
    let words = Text(pl: "\(path): nowy, pusty plik z danymi", en: "\(path): a new, empty store")
    StandardStreams.complain("konto: " + words(language))
  }
}

/// The clock of the machine.
enum SystemClock {
  static var now: Moment { Moment(seconds: Int64(time(nil))) }
}

/// The user of the operating system: their name, or their number if they have none.
enum SystemUser {
  static var name: String {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else { return String(geteuid()) }
    return String(cString: name)
  }
}
