import Activation

extension Verb {
  /// The clerk revokes the open PIN of an account.
  package static let revokePIN = Verb(
    Term("revoke-pin", "unieważnij-pin"), .desk,
    Text(pl: "pracownik unieważnia ważny kod PIN", en: "the clerk revokes the open PIN"),
    by: [.clerk],
    .taking(Common.account()) { .act(.desk(.revokePIN($0))) },
    refusals: [
      .facility(.unknown), .facility(.notIntegrated), .admission(.accountNotFound), .pin(.noneOpen),
    ],
    deed: Text(pl: "unieważnia kod PIN", en: "revokes the PIN"),
    examples: ["clerk@brzoza: revoke-pin akowalska"])
}
