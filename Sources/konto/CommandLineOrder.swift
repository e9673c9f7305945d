/// Options stand anywhere (LANGUAGE.md §7): the subcommand is brought to the front, where the parser of the
/// command line wants it.
enum CommandLineOrder {
  private static let subcommands: Set<String> = ["run"]
  private static let withValue: Set<String> = [
    "--as", "--lang", "--color", "--output", "--seed", "-c",
  ]

  static func subcommandFirst(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count, arguments[index] != "--" {
      let argument = arguments[index]
      if withValue.contains(argument) {
        index += 2
      } else if argument.hasPrefix("-"), argument != "-" {
        index += 1
      } else {
        guard subcommands.contains(argument) else { return arguments }
        return [argument] + arguments[..<index] + arguments[(index + 1)...]
      }
    }
    return arguments
  }
}
