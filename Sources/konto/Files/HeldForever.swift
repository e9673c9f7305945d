/// What is never freed: the process ends when its one run does, and what was read for it need not be taken apart piece by
/// piece before.
final class HeldForever<Value> {
  private let value: Value

  private init(_ value: Value) { self.value = value }

  static func hold(_ value: Value) { _ = Unmanaged.passRetained(HeldForever(value)) }
}
