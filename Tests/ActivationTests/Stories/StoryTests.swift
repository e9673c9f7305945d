import Activation
import Testing

/// The procedure told in stories: *given acts, when act, then decision*.
@Suite struct StoryTests {
  static let all =
    DeskStories.all + PINEntryStories.all + ActivationLockStories.all + TrustedProfileStories.all
    + PasswordStories.all + ServiceStories.all + NextStepStories.all

  @Test("The procedure decides so", arguments: all)
  func story(_ story: Story) { story.play() }

  @Test("Every refusal code has a story")
  func everyCode() {
    let told = Set(Self.all.compactMap(\.then.code))
      .union(LadderTests.all.flatMap { $0.rungs.compactMap(\.code) })
    let elsewhere: Set<RefusalCode> = [
      .world(.practiceOnly), .world(.readOnly), .world(.auditBroken), .admission(.accountAmbiguous),
      .world(.storeOnly), .world(.grantUnknown), .admission(.notGranted),
    ]
    let missing = Set(RefusalCode.allCases).subtracting(told).subtracting(elsewhere)
    #expect(missing.isEmpty)
  }
}
