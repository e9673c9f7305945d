import Testing

@testable import Terminal

/// Widths depend on the locale: a suite that measures takes this trait.
struct UTF8Locale: SuiteTrait, TestTrait, TestScoping {
  private static let isAdopted = Locale.adoptUTF8()

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    #expect(Self.isAdopted)
    try await body()
  }
}
