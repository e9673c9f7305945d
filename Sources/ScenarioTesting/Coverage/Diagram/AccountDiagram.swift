import CommandLanguage

extension Diagram {
  /// The account: inactive, active by either way, inactive again after a reset.
  static let account = Diagram(
    title: Text(pl: "Stan konta", en: "The account"),
    height: 20,
    boxes: [
      box(.neverActivated, 12, 3, width: 36),
      box(.activeByPIN, 1, 9, width: 27),
      box(.activeByTrustedProfile, 32, 9, width: 27),
      box(.reset, 1, 16, width: 58),
    ],
    edges: [
      Edge(.account(.created), (30, 0), (30, 2), at: (32, 1)),
      Edge(.account(.activatedByPIN), (18, 6), (18, 8), at: (20, 7)),
      Edge(.account(.activatedByTrustedProfile), (38, 6), (38, 8), at: (40, 7)),
      Edge(.account(.resetNeverActivated), (47, 4), (51, 4), (51, 5), (48, 5), at: (53, 4)),
      Edge(.account(.resetOfActiveByPIN), (4, 12), (4, 15), at: (6, 13)),
      Edge(.account(.reactivatedByPIN), (23, 16), (23, 13), at: (25, 13)),
      Edge(.account(.resetOfActiveByTrustedProfile), (36, 12), (36, 15), at: (38, 13)),
      Edge(.account(.reactivatedByTrustedProfile), (55, 16), (55, 13), at: (57, 13)),
      Edge(.account(.resetAgain), (58, 17), (61, 17), (61, 18), (59, 18), at: (63, 17)),
    ])

  private static func box(_ state: AccountState, _ x: Int, _ y: Int, width: Int) -> Box {
    Box(x, y, width: width, height: 4, state.title.uppercased, state.detail ?? Text(pl: "", en: ""))
  }
}
