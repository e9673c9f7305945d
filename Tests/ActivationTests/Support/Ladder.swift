import Activation
import Testing

/// The guards of one act, in the order in which they are tested. At the foot all of them fail; every rung
/// mends one thing, and the next guard is the refusal; at the top the act is accepted.
///
/// What a rung does not mend failed before as well: so the earlier guard has won over all later ones.
struct Ladder: Sendable, CustomTestStringConvertible {
  let title: String
  let given: [Step]
  let rungs: [Rung]

  init(_ title: String, given: [Step] = [], _ rungs: Rung...) {
    self.title = title
    self.given = given
    self.rungs = rungs
  }

  var testDescription: String { title }

  func climb(following procedure: Procedure = .law) {
    var stage = Stage(following: procedure)
    stage.prepare(given, title)
    for (number, rung) in rungs.enumerated() {
      stage.prepare(rung.mending, title)
      let refusal = rung.when.play(&stage).flatMap(\.refusal)
      #expect(refusal?.code == rung.code, "\(title): rung \(number + 1)")
    }
  }
}

struct Rung: Sendable {
  let code: RefusalCode?
  let mending: [Step]
  let when: Step

  /// The act is refused with this code; before it, what the rung below complained of is mended.
  static func refused(_ code: RefusalCode, _ when: Step, after mending: [Step] = []) -> Rung {
    Rung(code: code, mending: mending, when: when)
  }

  static func accepted(_ when: Step, after mending: [Step] = []) -> Rung {
    Rung(code: nil, mending: mending, when: when)
  }
}
