/// Whether a part of one world is as it is in another. Asked here, where the types of the part are known: elsewhere a
/// comparison takes many times as long.
extension World {
  /// Whether the same people wait at the same desks, and have stated and shown the same.
  package func hasDesks(of other: World) -> Bool { parts.value.reception == other.parts.value.reception }

  /// Whether the Trusted Profile knows the same identities.
  package func hasPersonas(of other: World) -> Bool {
    parts.value.register.personas == other.parts.value.register.personas
  }

  /// Whether the same facilities are in the list.
  package func hasFacilities(of other: World) -> Bool { facilities == other.facilities }

  /// Whether the same people are signed in, on the same screens.
  package func hasSessions(of other: World) -> Bool { parts.value.sessions == other.parts.value.sessions }
}
