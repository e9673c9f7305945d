import Activation
import CommandLanguage
import Testing

@testable import Shell

/// The ways that `explain` tells: each leads where it says, in either language.
@Suite struct ShortestWayTests {
  static let codes = RefusalCode.allCases.filter { ShortestWay.to($0) != nil }

  @Test func onlyWhatHappensToStoresAloneHasNoWay() {
    let others = Set(RefusalCode.allCases).subtracting(Self.codes)
    #expect(others == Set(RefusalCode.aboutStores))
  }

  @Test(arguments: codes, [Language.pl, .en])
  func leadsThere(_ code: RefusalCode, _ language: Language) throws {
    let way = try #require(ShortestWay.to(code))
    var session = Practice.empty
    for line in way.preparations {
      try session.succeed(Formatter.translated(line, into: language))
    }
    let outcomes = try way.steps.map { try session.take(Formatter.translated($0, into: language)) }
    guard case .refused(let rejection)? = outcomes.last else { throw Unexpected(line: way.steps.joined()) }
    #expect(rejection.refusal.code == code)
  }

  @Test func aStatementThatStandsSeveralTimesIsToldOnce() throws {
    let told = try Practice.shown("explain pin-exhausted")
    #expect(told.contains("activate pin=00000000  × 5"))
    #expect(told.split(separator: "activate pin").count == 2)
  }
}
