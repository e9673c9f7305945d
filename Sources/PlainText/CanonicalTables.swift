/// Canonical decompositions and compositions, to be looked up.
struct CanonicalTables {
  typealias Parts = (first: Unicode.Scalar, second: Unicode.Scalar?)

  /// Read when the first text needs them: few do.
  static let shared = CanonicalTables()

  private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  private var wholes: [Pair: Unicode.Scalar] = [:]
  private var parts: [Unicode.Scalar: Parts] = [:]
  private var seconds: Set<Unicode.Scalar> = []

  private init() {
    add(CanonicalPairs.composed, isComposed: true)
    add(CanonicalPairs.excluded, isComposed: false)
    for line in Self.lines(CanonicalSingletons.runs) {
      for (offset, target) in line.dropFirst().enumerated() {
        guard let own = Unicode.Scalar(line[0].value + UInt32(offset)) else { continue }
        parts[own] = (target, nil)
      }
    }
  }

  private mutating func add(_ table: String, isComposed: Bool) {
    for line in Self.lines(table) {
      for index in stride(from: 1, to: line.count - 1, by: 2) {
        parts[line[index + 1]] = (line[index], line[0])
        if isComposed { wholes[Pair(first: line[index], second: line[0])] = line[index + 1] }
      }
      if isComposed { seconds.insert(line[0]) }
    }
  }

  private static func lines(_ table: String) -> [[Unicode.Scalar]] {
    table.unicodeScalars.split(separator: "\n").map(Array.init)
  }

  func whole(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    wholes[Pair(first: first, second: second)]
  }

  func parts(of scalar: Unicode.Scalar) -> Parts? { parts[scalar] }

  func isSecond(_ scalar: Unicode.Scalar) -> Bool { seconds.contains(scalar) }
}
