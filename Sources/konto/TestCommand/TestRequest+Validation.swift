import CommandLanguage
import Glibc
import Terminal

/// What cannot be asked of `konto test` at once.
extension TestRequest {
  func validate() throws(UsageProblem) {
    if settings.store != nil { throw ScenarioArguments.noStore }
    if running.isConversation { try validateConversation() }
    let readsInput = paths.contains(Files.standardInput)
    try Self.expect(!(running.update && running.watch), Self.updateAndWatch)
    try Self.expect(!(running.update && readsInput), Self.updatedInput)
    try Self.expect(!(running.watch && readsInput), Self.watchedInput)
    try Self.expect(
      !(selection.list && (running.isMoreThanARun || reporting.isAsked || mutation.isWanted)),
      Self.listAndMore)
    try Self.expect(
      !(running.watch && (mutation.isWanted || reporting.leastCoverage != nil)), Self.watchAndMeasure)
    try Self.expect(!(against != nil && (mutation.isWanted || running.update)), Self.againstAndRewrite)
    try Self.expect(
      !(running.keepGoing && (running.failFast || running.update || against != nil)), Self.goingOnAndEnding)
    try Self.expect(mutation.scenariosFile == nil || mutation.isWanted, Self.writingNothing)
    try Reports.validate(reporting.reports, besides: mutation.written, settings.format)
  }

  private func validateConversation() throws(UsageProblem) {
    try Self.expect(isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO), Self.terminal)
    try Self.expect(!paths.contains(Files.standardInput), Self.takenInput)
    try Self.expect((running.jobs ?? 1) == 1, Self.oneAtATime)
  }

  private static func expect(_ isRight: Bool, _ words: Text) throws(UsageProblem) {
    guard isRight else { throw .other(words) }
  }

  private static let terminal = Text(
    pl: "--step i --break działają tylko w terminalu.", en: "--step and --break need a terminal.")
  private static let takenInput = Text(
    pl: "Znak - zajmuje standardowe wejście, którego potrzebują --step i --break.",
    en: "- leaves no input for --step and --break.")
  private static let oneAtATime = Text(
    pl: "--step i --break wykonują scenariusze po jednym, bez --jobs.",
    en: "--step and --break run one scenario at a time.")
  private static let updateAndWatch = Text(
    pl: "--update i --watch wykluczają się.", en: "--update and --watch exclude each other.")
  private static let updatedInput = Text(
    pl: "--update zapisuje pliki na nowo, a znak - nie jest plikiem.",
    en: "--update rewrites files; - is not one.")
  private static let watchedInput = Text(
    pl: "Zmian standardowego wejścia (-) nie da się śledzić; podaj dla --watch pliki.",
    en: "- cannot be watched; give --watch files.")
  private static let listAndMore = Text(
    pl: "--list nie podaje wyników, więc nie łączy się z raportami ani z --strict, --coverage, "
      + "--min-coverage, --mutate, --update, --watch, --step i --break.",
    en:
      "--list tells no results, so it cannot be combined with reports, --strict, --coverage, --min-coverage, "
      + "--mutate, --update, --watch, --step or --break.")
  private static let againstAndRewrite = Text(
    pl: "--against nie łączy się z --mutate ani z --update.",
    en: "--against cannot be combined with --mutate or --update.")
  private static let goingOnAndEnding = Text(
    pl: "--keep-going nie łączy się z --fail-fast, --update ani --against.",
    en: "--keep-going cannot be combined with --fail-fast, --update or --against.")
  private static let writingNothing = Text(
    pl: "--write wymaga --mutate.", en: "--write belongs to --mutate.")
  private static let watchAndMeasure = Text(
    pl: "--watch wykonuje tylko to, co się zmieniło, a --mutate i --min-coverage oceniają cały zestaw.",
    en: "--watch runs what has changed; --mutate and --min-coverage judge a whole suite.")
}
