import Activation
import Testing

@testable import Journal

/// What the trail tells of those who wait: who came, showed something and got a PIN.
@Suite struct VisitsTests {
  /// Who did what, in order; who is said to wait; and how many of them must have been served.
  private static let days: [(acts: String, waiting: Set<String>, served: Int)] = [
    ("anna come, anna present, issue", ["anna"], 1),
    ("anna come, anna present, issue", [], 0),
    ("anna come, issue", ["anna"], 0),
    ("anna come, anna present", ["anna"], 0),
    // One of two got it: either may wait, not both.
    ("anna come, anna present, ewa come, ewa present, issue", ["anna"], 0),
    ("anna come, anna present, ewa come, ewa present, issue", ["ewa"], 0),
    ("anna come, anna present, ewa come, ewa present, issue", ["anna", "ewa"], 1),
    ("anna come, anna present, ewa come, ewa present, issue, issue", ["anna"], 1),
    // Who came again after it waits rightly; who showed something only after it did not get it.
    ("anna come, anna present, issue, anna come, anna present", ["anna"], 0),
    ("ewa come, ewa present, issue, anna come, anna present", ["anna"], 0),
    ("ewa come, ewa present, issue, anna come, anna present, issue", ["anna"], 1),
    // Whoever must have left earlier cannot have got the later one.
    ("ewa come, ewa present, issue, ewa come, ewa present, anna come, anna present, issue", ["anna"], 0),
    (
      "ewa come, ewa present, issue, ewa come, ewa present, anna come, anna present, issue", ["anna", "ewa"],
      1
    ),
    ("ewa come, ewa present, anna come, anna present, issue, ewa come, ewa present, issue", ["anna"], 0),
    (
      "ewa come, ewa present, anna come, anna present, issue, ewa come, ewa present, issue, issue", ["anna"],
      1
    ),
  ]

  @Test(arguments: days.indices) func whoWasServedDoesNotWait(_ index: Int) {
    let (acts, waiting, served) = Self.days[index]
    var visits = Visits()
    for (number, act) in acts.split(separator: ", ").enumerated() {
      let words = act.split(separator: " ").map(String.init)
      if words == ["issue"] {
        visits.take("issue-pin", of: "somebody", number: number + 1)
      } else {
        visits.take(words[1], of: words[0], number: number + 1)
      }
    }
    #expect(visits.served(ofWaiting: waiting) == served, "\(acts); \(waiting.sorted())")
  }
}
