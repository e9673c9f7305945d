import Foundation
import Testing

/// `prove`, the harness of TAP. Version 14 asks for nothing that it does not do, but only since
/// Test::Harness 3.48 does it accept the number; an older one is told 13.
enum Prove {
  static func read(_ document: String) throws -> ReportReader.Reading {
    try ReportReader.read(understood(document), with: "prove", "--exec", "cat", "REPORT")
  }

  /// The documents within a document. A harness takes a file's word for them: so they are read by themselves.
  static func subtests(of document: String) -> [String] {
    var subtests: [String] = []
    for line in document.split(separator: "\n") {
      if line.hasPrefix("# Subtest: ") { subtests.append("TAP version 14\n") }
      guard line.hasPrefix("    "), !subtests.isEmpty else { continue }
      subtests[subtests.count - 1] += line.dropFirst(4) + "\n"
    }
    return subtests
  }

  static func understood(_ document: String) -> String {
    let isNew = document.hasPrefix("TAP version 14\n")
    return isNew && !knowsVersion14
      ? "TAP version 13\n" + document.dropFirst("TAP version 14\n".count) : document
  }

  private static let knowsVersion14: Bool = {
    let reading = try? ReportReader.read(
      "TAP version 14\n1..1\nok 1\n", with: "prove", "--exec", "cat", "REPORT")
    return reading?.status == 0
  }()
}

/// What the parser of `prove` finds in a document; diagnostics those of its subtests too.
struct TAPReading {
  let diagnostics: [[String: Any]]

  init(_ document: String) throws {
    let reading = try ReportReader.read(
      Prove.understood(document), with: "perl", "-e", Self.program, "REPORT")
    #expect(reading.status == 0, "\(reading.output)")
    diagnostics = try reading.output.split(separator: "\n").compactMap { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
  }

  /// Prints each diagnostic block as JSON; dies where the parser finds a fault.
  private static let program = """
    use TAP::Parser; use JSON::PP; local $/; open(my $f, '<', shift) or die;
    my $p = TAP::Parser->new({tap => <$f>});
    while (my $r = $p->next) { print JSON::PP->new->encode($r->data), "\\n" if $r->is_yaml }
    die join("; ", $p->parse_errors) if $p->parse_errors;
    """
}
