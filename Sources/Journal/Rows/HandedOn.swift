import Activation

/// A message of the simulated inbox with its number, by which it is known again.
struct Delivered: Sendable {
  let number: Int
  let message: Message
}

/// Which messages of the simulated inbox a shell has handed on: none is handed on twice, and these alone are forgotten.
struct HandedOn: Sendable {
  private var numbers: Set<Int> = []

  /// Hands on what was not before.
  mutating func take(_ messages: [Delivered]) -> [Message] {
    messages.filter { numbers.insert($0.number).inserted }.map(\.message)
  }

  /// Those that were handed on.
  func among(_ messages: [Delivered]) -> [Delivered] { messages.filter { numbers.contains($0.number) } }
}
