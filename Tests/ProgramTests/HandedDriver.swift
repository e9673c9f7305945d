import Foundation
import TestSupport

/// konto's own driver with a hand in what is asked and answered.
struct HandedDriver {
  /// `before` answers instead of it, `after` alters its answer.
  static let driver = """
    import json, subprocess, sys
    hand = {"sys": sys, "json": json, "before": lambda q: None, "after": lambda q, a: a}
    exec(open("hand.py").read(), hand)
    konto = subprocess.Popen([sys.argv[1], "drive", "--seed", "7"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    asked = open("asked", "a")
    for line in sys.stdin:
        asked.write(line)
        asked.flush()
        question = json.loads(line)
        answer = hand["before"](question)
        if answer is None:
            konto.stdin.write(line.encode())
            konto.stdin.flush()
            answer = hand["after"](question, json.loads(konto.stdout.readline()))
        print(json.dumps(answer), flush=True)
    """

  let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write("driver.py", Self.driver)
    _ = try folder.write("hand.py", "")
  }

  func run(_ suite: String, hand: String = "", _ options: String...) throws -> ProgramRun {
    _ = try folder.write("a.scn", suite)
    _ = try folder.write("hand.py", hand)
    let against = ["test", "a.scn", "--against", "python3 driver.py '\(Program.path)'"]
    return try Program.run(against + options, input: Data(), in: folder)
  }

  /// The requests of a kind, as they were sent.
  func asked(_ verb: String) throws -> [[String: Any]] {
    try String(contentsOf: folder.file("asked"), encoding: .utf8).split(separator: "\n").compactMap {
      let request = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      return request?["verb"] as? String == verb || request?["request"] as? String == verb ? request : nil
    }
  }
}
