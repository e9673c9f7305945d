import Activation
import CommandLanguage

extension Diagram {
  /// A PIN: open from its issue on, and ended in one way out of several.
  static let pin = Diagram(
    title: Text(pl: "Kod PIN", en: "A PIN"),
    height: 14,
    boxes: [
      box(.open, 18, 0, width: 20, height: 4),
      box(.used, 60, 5), box(.superseded, 60, 6), box(.expired, 60, 7), box(.exhausted, 60, 8),
      box(.revoked, 60, 9, height: 5),
    ],
    edges: [
      Edge(.pin(.issued), (1, 1), (17, 1), at: (4, 1), .onLine),
      Edge(.pin(.missed), (37, 1), (41, 1), (41, 2), (38, 2), at: (43, 1)),
      exit(.used, row: 5), exit(.superseded, row: 6), exit(.expired, row: 7), exit(.exhausted, row: 8),
      exit(.revokedByClerk, row: 10), exit(.revokedByReset, row: 11), exit(.revokedByTrustedProfile, row: 12),
    ])

  private static func box(
    _ state: ActivationPIN.State, _ x: Int, _ y: Int, width: Int = 18, height: Int = 1
  ) -> Box {
    Box(x, y, width: width, height: height, state.words.uppercased)
  }

  /// A way out of *open*: down the common trunk, then to the right.
  private static func exit(_ edge: PINEdge, row: Int) -> Edge {
    Edge(.pin(edge), (22, 3), (22, row), (59, row), at: (26, row), .onLine)
  }
}
