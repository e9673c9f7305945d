import Glibc
import PlainText

/// The arguments of the program as other users of the machine see them in a list of processes.
enum ArgumentSecrets {
  /// The arguments, from the first behind the program's name. In what others see, passwords are overwritten from here on.
  static func taken() -> [String] {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      for prefix in ["", storeOption] where argument.hasPrefix(prefix) {
        hide(in: index, argument, from: prefix)
      }
    }
    return Array(arguments.dropFirst())
  }

  private static let storeOption = "--store="

  private static func hide(in index: Int, _ argument: String, from prefix: String) {
    let name = String(argument.dropFirst(prefix.count))
    guard let start = CommandLine.unsafeArgv[index] else { return }
    for range in ConnectionText.passwords(in: name) {
      let before = prefix.utf8.count + name.utf8.distance(from: name.startIndex, to: range.lowerBound)
      memset(start + before, Int32(UInt8(ascii: "x")), name[range].utf8.count)
    }
  }
}
