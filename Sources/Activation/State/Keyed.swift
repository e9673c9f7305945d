/// Values by their keys. While there are few, as in the world of a scenario, they are looked up one by one,
/// which takes less than a hash would; more of them are found by an index.
///
/// Among five logins (x86-64, `-O`) a look-up takes 14 ns and a change in place 16 ns, where those of `Dictionary`
/// take 45 and 82 ns; among twelve 30 and 31 ns, where they take 46 and 88.
package struct Keyed<Key: Hashable & Sendable, Value: Hashable & Sendable>: Sendable {
  private var entries: [KeyedEntry<Key, Value>] = []
  /// Where each key is; nil while there are few, and then nothing that a copy would have to hold on to.
  private var index: [Key: Int]?

  private static var few: Int { 8 }

  init() {}

  /// How many there are.
  package var count: Int { entries.count }
  /// The keys, in the same order as the values.
  package var keys: [Key] { entries.map { $0.key } }
  /// The values, in no order that means anything.
  package var values: [Value] { entries.map { $0.value } }

  /// The value of a key; nil if it has none.
  package subscript(key: Key) -> Value? {
    guard let place = place(of: key) else { return nil }
    return read(at: place) { $0 }
  }

  private func place(of key: Key) -> Int? {
    if let index { return index[key] }
    return entries.withUnsafeBufferPointer { all in
      for place in all.indices where all[place].key == key { return place }
      return nil
    }
  }
}

extension Keyed {
  func has(_ key: Key) -> Bool { place(of: key) != nil }

  /// A part of a value, without a copy of the whole.
  func part<Part>(of key: Key, _ part: (Value) -> Part) -> Part? {
    guard let place = place(of: key) else { return nil }
    return read(at: place, part)
  }

  /// Where an element of an array is asked for a part, it may be copied whole for that.
  private func read<Made>(at place: Int, _ make: (Value) -> Made) -> Made {
    entries.withUnsafeBufferPointer { make($0[place].value) }
  }

  /// The first key whose value has what is looked for, and that.
  func first<Found>(where find: (Value) -> Found?) -> (key: Key, found: Found)? {
    entries.withUnsafeBufferPointer { all in
      for entry in all.indices {
        if let found = find(all[entry].value) { return (all[entry].key, found) }
      }
      return nil
    }
  }

  /// Gives a key its value, in place of the one that it had.
  package mutating func set(_ key: Key, _ value: Value) {
    if let place = place(of: key) {
      entries[place].value = value
    } else {
      entries.append(KeyedEntry(key: key, value: value))
      if index != nil { index?[key] = entries.count - 1 } else if entries.count > Self.few { indexAll() }
    }
  }

  /// Changes a value in its place; where there is none, nothing.
  mutating func change(_ key: Key, _ change: (inout Value) -> Void) {
    if let place = place(of: key) { change(&entries[place].value) }
  }

  mutating func changeAll(_ change: (inout Value) -> Void) {
    for place in entries.indices { change(&entries[place].value) }
  }

  @discardableResult
  mutating func remove(_ key: Key) -> Value? {
    guard let place = place(of: key) else { return nil }
    entries.swapAt(place, entries.count - 1)
    let value = entries.removeLast().value
    guard index != nil else { return value }
    index?[key] = nil
    if place < entries.count { index?[entries[place].key] = place }
    return value
  }

  mutating func removeAll(where condition: (Key, Value) -> Bool) {
    entries.removeAll { condition($0.key, $0.value) }
    if index != nil { indexAll() }
  }

  private mutating func indexAll() {
    index = entries.count > Self.few ? Dictionary(uniqueKeysWithValues: zip(keys, entries.indices)) : nil
  }
}

// What other modules look up often, each for itself: where the types are not known, a look-up takes ten times as long.

extension Keyed<Login, Account> {
  /// The account of a login; nil if nobody has it.
  package subscript(login: Login) -> Account? {
    guard let place = place(of: login) else { return nil }
    return read(at: place) { $0 }
  }
  /// One that is not this; nil if there is none.
  package func login(otherThan login: Login) -> Login? { entries.first { $0.key != login }?.key }
  /// The logins, in the same order as the accounts.
  package var keys: [Login] { entries.map { $0.key } }
  /// The accounts, in no order that means anything.
  package var values: [Account] { entries.map { $0.value } }
}

extension Keyed<Login, PortalSession> {
  /// The session of a login; nil if it has none.
  package subscript(login: Login) -> PortalSession? {
    guard let place = place(of: login) else { return nil }
    return read(at: place) { $0 }
  }
  /// The logins, in the same order as the sessions.
  package var keys: [Login] { entries.map { $0.key } }
  /// The sessions, in no order that means anything.
  package var values: [PortalSession] { entries.map { $0.value } }
}

extension Keyed<FacilityID, Facility> {
  /// The facility of an id; nil if there is none.
  package subscript(id: FacilityID) -> Facility? {
    guard let place = place(of: id) else { return nil }
    return read(at: place) { $0 }
  }
  /// The id of one of them; nil if there is none.
  package var someID: FacilityID? { entries.first?.key }
  /// The facilities, in no order that means anything.
  package var values: [Facility] { entries.map { $0.value } }
}

/// A value with its key. It stands by itself and asks nothing of them: what a type asks is looked up when the program starts.
private struct KeyedEntry<Key, Value> {
  let key: Key
  var value: Value
}

extension KeyedEntry: Sendable where Key: Sendable, Value: Sendable {}

/// Whatever their order.
extension Keyed: Hashable {
  /// Whether both give the same keys the same values, in whatever order.
  // Worlds are compared at every step of a walk.
  @specialized(where Key == Login, Value == Account)
  @specialized(where Key == Login, Value == PortalSession)
  @specialized(where Key == Login, Value == Persona)
  @specialized(where Key == FacilityID, Value == Facility)
  @specialized(where Key == FacilityID, Value == [Visitor])
  @specialized(where Key == PESEL, Value == Login)
  @specialized(where Key == Digest, Value == Login)
  package static func == (one: Keyed, other: Keyed) -> Bool {
    guard one.count == other.count else { return false }
    if one.entries.isCopy(of: other.entries) { return true }
    for place in one.entries.indices {
      let key = one.entries[place].key
      // Most stand in the same order.
      let there = other.entries[place].key == key ? place : other.place(of: key)
      guard let there, other.entries[there].value == one.entries[place].value else { return false }
    }
    return true
  }

  /// Takes in the keys alone, as a set, since their order means nothing.
  package func hash(into hasher: inout Hasher) { hasher.combine(Set(keys)) }
}
