/// Which parts of a file have no mistakes: only of those can be said what nothing uses or reaches, for a line that
/// is not understood may do anything.
struct Soundness {
  /// Lines of the file itself, ascending: of a mistake in an included file, the include line.
  private let lines: [Int]
  /// Whether the lines outside scenarios have no mistakes: setup, cleanup, and before the first header.
  let outside: Bool

  init(_ script: Script, _ errors: [SyntaxError]) {
    lines = errors.map { ($0.source.includedFrom.last ?? $0.source.place).line }.sorted()
    guard !lines.isEmpty else {
      outside = true
      return
    }
    var covered: Set<Int> = []
    for scenario in script.scenarios { covered.formUnion(Self.lines(of: scenario, among: lines)) }
    outside = covered.isSuperset(of: lines)
  }

  var isWhole: Bool { lines.isEmpty }

  func holds(for scenario: ScenarioSyntax) -> Bool { Self.lines(of: scenario, among: lines).isEmpty }

  private static func lines(of scenario: ScenarioSyntax, among lines: [Int]) -> ArraySlice<Int> {
    let first = index(of: scenario.extent.lowerBound, in: lines)
    return lines[first...].prefix { $0 <= scenario.extent.upperBound }
  }

  /// Where the first line stands that is not before this one.
  private static func index(of line: Int, in lines: [Int]) -> Int {
    var range = 0..<lines.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = lines[middle] < line ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
