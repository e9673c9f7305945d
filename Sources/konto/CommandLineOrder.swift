/// Options stand anywhere (LANGUAGE.md §7): the subcommand is found among them and taken out.
struct CommandLineOrder {
  enum Subcommand: String, CaseIterable {
    case check
    case fmt
    case run
    case store
    case test
  }

  /// nil: the shell, or files to run.
  let subcommand: Subcommand?
  let arguments: [String]

  private static let withValue: Set<String> = [
    "--as", "--lang", "--color", "--output", "--seed", "--store", "-c", "--tags", "--name", "--jobs", "-j",
    "--repeat", "--shuffle-seed", "--timeout", "--report", "--min-coverage", "--stdin-path",
  ]

  init(_ line: [String]) {
    let index = Self.firstPlain(in: line)
    let found = index.flatMap { Subcommand(rawValue: line[$0]) }
    subcommand = found
    guard let index, found != nil else {
      arguments = line
      return
    }
    arguments = Array(line[..<index] + line[(index + 1)...])
  }

  /// The first argument that is neither an option nor an option's value.
  private static func firstPlain(in line: [String]) -> Int? {
    var index = 0
    while index < line.count, line[index] != "--" {
      if withValue.contains(line[index]) {
        index += 2
      } else if line[index].hasPrefix("-"), line[index] != "-" {
        index += 1
      } else {
        return index
      }
    }
    return nil
  }

  /// Help on the whole, or the version: what only the tree of programs can answer.
  var asksAboutAll: Bool {
    subcommand == nil && arguments.contains { ["--help", "-h", "--version", "help"].contains($0) }
  }
}
