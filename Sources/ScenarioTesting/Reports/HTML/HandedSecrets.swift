import Activation
import Shell

/// The secrets that the acts of a scenario have handed out, to be hidden wherever a line brings them back: a
/// visit whose clinic is named `$pin`.
struct HandedSecrets {
  private let secrets: [[UInt8]]

  static let none = HandedSecrets([])

  init(_ items: [ScenarioResult.Item]) {
    var found: Set<String> = []
    for case .performed(let turn) in items {
      found.formUnion(turn.performance.outcome.handed.map(\.revealed))
    }
    // Longest first, for one may be the beginning of another.
    secrets = found.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map { Array($0.utf8) }
  }

  func hidden(in text: String) -> String {
    guard !secrets.isEmpty else { return text }
    var bytes = Array(text.utf8)
    let length = bytes.count
    for secret in secrets where secret.count <= bytes.count { Self.hide(secret, in: &bytes) }
    return bytes.count == length && bytes.elementsEqual(text.utf8)
      ? text : String(decoding: bytes, as: UTF8.self)
  }

  private static func hide(_ secret: [UInt8], in bytes: inout [UInt8]) {
    guard let first = secret.first else { return }
    var index = 0
    while index + secret.count <= bytes.count {
      if bytes[index] == first, bytes[index..<index + secret.count].elementsEqual(secret) {
        bytes.replaceSubrange(index..<index + secret.count, with: "•••".utf8)
      }
      index += 1
    }
  }
}
