/// The exit statuses of the program (<doc:/CommandLanguage/The-Language>, Exit status).
enum ExitStatus: Int32, Error {
  case asExpected = 0
  case notAsExpected = 1
  case usage = 2
  case inputOutput = 3
  case nothingToRun = 4
  case interrupted = 130
}
