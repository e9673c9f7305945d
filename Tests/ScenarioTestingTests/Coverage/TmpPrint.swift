import Activation
import Glibc
import CommandLanguage
@testable import ScenarioTesting
import Shell
import Testing

@Suite struct TmpPrint {
  @Test func out() throws {
    var full = try coverage(of: ShippedScenarios.scripts)
    full.transitions.remove(.screen(.trustedProfileFailed))
    full.transitions.remove(.pin(.revokedByReset))
    full.transitions.remove(.account(.reactivatedByTrustedProfile))
    full.shown.remove(.s9)
    full.codes.remove(.pinExpired)
    for (name, c) in [("full", full), ("empty", Coverage())] {
      for l in [Language.pl, .en] {
        let p = Preferences(language: l, format: .text, colour: false)
        put(CoverageLines(c).lines(p).joined(separator: "\n"), "/tmp/out-\(name)-\(l.rawValue).txt")
        put(StateDiagramSVG(c, l).text, "/tmp/svg-\(name)-\(l.rawValue).svg")
        put(CoverageLines(c).lines(Preferences(language: l, format: .text, colour: true)).joined(separator: "\n"), "/tmp/outc-\(name)-\(l.rawValue).txt")
      }
    }
    put(full.json.line, "/tmp/out.json")
  }
  func put(_ s: String, _ f: String) { let h = fopen(f, "w"); fputs(s, h); fclose(h!) }
}
