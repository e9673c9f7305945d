import Foundation
import Testing

/// What a store says of itself through `konto store`.
struct ExportedStore {
  let entries: [Entry]

  struct Entry: Decodable {
    let act: String
    let outcome: String
    let events: [Event]?
  }

  struct Event: Decodable {
    let stream: String
    let kind: String
    let data: [String: Datum]
  }

  /// Only texts are of interest.
  struct Datum: Decodable {
    let text: String?
    init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
  }

  init(_ store: String) throws {
    let result = try Program.run("store", "export", store, "--read-only")
    #expect(result.status == 0 && result.complaints.isEmpty)
    entries = try result.lines.map { try JSONDecoder().decode(Entry.self, from: Data($0.utf8)) }
  }

  /// How often each value stands in events of a kind.
  func counts(_ kind: String, _ name: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for event in entries.flatMap({ $0.events ?? [] }) where event.kind == kind {
      if let text = event.data[name]?.text { counts[text, default: 0] += 1 }
    }
    return counts
  }

  static func expectWhole(_ store: String) throws {
    let result = try Program.run("store", "verify", store)
    #expect(result.status == 0, "\(result.output)\(result.complaints)")
  }
}
