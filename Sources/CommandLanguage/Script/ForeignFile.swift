/// A file that was named by mistake, and is none of scenarios: what stands in it is nobody's business.
enum ForeignFile {
  /// The mistakes of a file that was named; of another's one alone, which repeats nothing.
  ///
  /// Of whatever else there is, some lines happen to be commands: in a file of scenarios most are.
  ///
  /// - Parameter understood: how many of its lines are statements or headers.
  static func told(_ errors: [SyntaxError], of file: SourceFile, understood: Int) -> [SyntaxError] {
    guard !errors.isEmpty, !isOfScenarios(file) else { return errors }
    let mistaken = Set(errors.map(\.source.place)).count
    guard understood <= mistaken else { return errors }
    let beginning = SourceLine(place: Place(file: file.name, line: 1), text: "", in: file.vocabulary)
    return [SyntaxError(beginning, 0..<0, .includeInvalid(file.name, mistakes: errors.count))]
  }

  /// By its name, or by a first line that hands it to this program; what comes on standard input or through a pipe of the
  /// shell's was put there.
  private static func isOfScenarios(_ file: SourceFile) -> Bool {
    let isPiped =
      file.name == "-" || ["/dev/stdin", "/dev/fd/", "/proc/self/fd/"].contains(where: file.name.hasPrefix)
    if isPiped || IncludePath.isOfScenarios(file.name) { return true }
    let first = file.bytes[file.beginning...].prefix { $0 != UInt8(ascii: "\n") }
    return first.starts(with: "#!".utf8) && String(decoding: first, as: UTF8.self).contains("konto")
  }
}
