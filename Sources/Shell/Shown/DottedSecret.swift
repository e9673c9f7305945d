import Activation

extension Secret {
  /// A dot for each character, for what is shown where the secret itself may not be.
  var dotted: Secret { Secret(String(repeating: "•", count: revealed.count)) }
}
