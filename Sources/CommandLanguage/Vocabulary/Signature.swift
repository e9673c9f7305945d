import Activation

/// What a verb takes, and the instruction that it makes of it: how it is carried out.
package struct Signature: Sendable {
  let parameters: [any AnyParameter]
  let make: @Sendable (Arguments) throws(ArgumentProblem) -> Instruction

  /// Each parameter brings one value, in this order.
  package static func taking<each Value: Sendable>(
    _ parameters: repeat Parameter<each Value>,
    make: @escaping @Sendable (repeat each Value) throws(ArgumentProblem) -> Instruction
  ) -> Signature {
    var erased: [any AnyParameter] = []
    repeat erased.append(each parameters)
    return Signature(parameters: erased) { (arguments) throws(ArgumentProblem) in
      var given = arguments.inOrder
      return try make(repeat (each parameters).value(of: given.next()))
    }
  }

  /// Any number of keys of one type, each of which may be left out.
  package static func takingAny<Value: Sendable>(
    of keys: [Parameter<Value?>],
    make: @escaping @Sendable ([Value]) throws(ArgumentProblem) -> Instruction
  ) -> Signature {
    Signature(parameters: keys) { (arguments) throws(ArgumentProblem) in
      var given = arguments.inOrder
      var values: [Value] = []
      for key in keys {
        if let value = try key.value(of: given.next()) { values.append(value) }
      }
      return try make(values)
    }
  }

  /// No parameters: always the same.
  package static func bare(_ instruction: Instruction) -> Signature {
    Signature(parameters: []) { _ in instruction }
  }

  /// The given values that do not fit, each by itself.
  func problems(_ arguments: Arguments) -> [ArgumentProblem] {
    var given = arguments.inOrder
    return parameters.compactMap { $0.problem(with: given.next()) }
  }
}
