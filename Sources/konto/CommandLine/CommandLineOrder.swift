/// Options stand anywhere on the line: the subcommand is found among them and taken out.
struct CommandLineOrder {
  enum Subcommand: String, CaseIterable {
    case check
    case drive
    case fmt
    case run
    case store
    case test
  }

  /// nil: the shell, or files to run.
  let subcommand: Subcommand?
  let arguments: [String]

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
      if ValueOption.isSpelled(line[index]) {
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

  /// What is neither an option nor an option's value, if that is all there is.
  var plainArguments: [String]? {
    asksAboutAll || arguments.contains { $0.hasPrefix("-") } ? nil : arguments
  }

  /// The lines of `-c`, if there is nothing else, and none that looks like an option.
  var givenLines: [String]? {
    guard subcommand == nil, !asksAboutAll, !arguments.isEmpty, arguments.count.isMultiple(of: 2) else {
      return nil
    }
    let pairs = stride(from: 0, to: arguments.count, by: 2).map { (arguments[$0], arguments[$0 + 1]) }
    let isAll = pairs.allSatisfy { ValueOption.line.spellings.contains($0) && !$1.hasPrefix("-") }
    return isAll ? pairs.map(\.1) : nil
  }
}
