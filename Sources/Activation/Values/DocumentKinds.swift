/// Kinds of identity document, as a set. Bits, for the settings go along with every act.
package struct DocumentKinds: Hashable, Sendable, ExpressibleByArrayLiteral {
  private let bits: UInt8

  /// The set of these kinds; repeats count once.
  package init(_ kinds: some Sequence<DocumentKind>) {
    bits = kinds.reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// The set of these kinds, so that it is written as a list.
  package init(arrayLiteral kinds: DocumentKind...) { self.init(kinds) }

  /// Whether a kind is in the set.
  package func contains(_ kind: DocumentKind) -> Bool { bits & Self.bit(of: kind) != 0 }

  private static func bit(of kind: DocumentKind) -> UInt8 {
    switch kind {
    case .idCard: 1
    case .passport: 2
    case .drivingLicence: 4
    case .residenceCard: 8
    case .mDowod: 16
    case .schoolID: 32
    }
  }
}
