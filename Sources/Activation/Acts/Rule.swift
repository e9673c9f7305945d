/// The sentences that the procedure is made of (<doc:The-Page>): R1–R31 of the portal's page on activation,
/// S1–S9 of its sister pages. The raw value is the name that people write.
package enum Rule: String, CaseIterable, Hashable, Sendable {
  // The account, inactive and active.
  case r1 = "R1"
  case r2 = "R2"
  case r3 = "R3"
  case r4 = "R4"
  case r5 = "R5"
  case r6 = "R6"
  case r7 = "R7"

  // The two ways to activate, and the way to the PIN.
  case r8 = "R8"
  case r9 = "R9"
  case r10 = "R10"
  case r11 = "R11"
  case r12 = "R12"
  case r13 = "R13"
  case r14 = "R14"
  case r15 = "R15"
  case r16 = "R16"

  // On the portal: with the PIN, then with the Trusted Profile.
  case r17 = "R17"
  case r18 = "R18"
  case r19 = "R19"
  case r20 = "R20"
  case r21 = "R21"
  case r22 = "R22"
  case r23 = "R23"
  case r24 = "R24"

  // How long an activation lasts, and why.
  case r25 = "R25"
  case r26 = "R26"
  case r27 = "R27"
  case r28 = "R28"
  case r29 = "R29"
  case r30 = "R30"
  case r31 = "R31"

  // Sister pages of the same portal.
  case s1 = "S1"
  case s2 = "S2"
  case s3 = "S3"
  case s4 = "S4"
  case s5 = "S5"
  case s6 = "S6"
  case s7 = "S7"
  case s8 = "S8"
  case s9 = "S9"

  /// Whether another page of the same portal says it, not the page on activation itself.
  package var isFromSisterPage: Bool { rawValue.utf8.first == UInt8(ascii: "S") }
}
