<<<<<<< HEAD
/// The exit statuses of the program (<doc:The-Program>, Exit status).
=======
/// The exit statuses of the program (<doc:/CommandLanguage/The-Language>, Exit status).
>>>>>>> caab5090db5a289414d4de481bf3b53174ed8c58
enum ExitStatus: Int32, Error {
  case asExpected = 0
  case notAsExpected = 1
  case usage = 2
  case inputOutput = 3
  case nothingToRun = 4
  case interrupted = 130
}
