import CommandLanguage

extension Diagram {
  /// The portal's screens, in the order in which an activation meets them.
  static let screens = Diagram(
    title: Text(pl: "Ekrany portalu", en: "The screens of the portal"),
    height: 45,
    boxes: [
      box(.none, 18, 0, width: 40), box(.changePassword, 36, 6, width: 28), box(.home, 18, 12, width: 40),
      box(.properties, 18, 18, width: 40), box(.activationForm, 18, 24, width: 40, height: 6),
      box(.trustedProfile, 18, 33, width: 40, height: 5), box(.any, 1, 39, width: 19, height: 6),
      box(.none, 50, 40, width: 22, height: 1), box(.none, 50, 41, width: 22, height: 1),
      box(.home, 50, 42, width: 22, height: 1), box(.home, 50, 43, width: 22, height: 1),
    ],
    edges: signingIn + activating + trustedProfile + anywhere)

  private static let signingIn = [
    Edge(.screen(.signedIn), (24, 2), (24, 11), at: (26, 4)),
    Edge(.screen(.signedInToChange), (44, 2), (44, 5), at: (46, 4)),
    Edge(.screen(.passwordReplaced), (44, 8), (44, 11), at: (46, 10)),
  ]

  private static let activating = [
    Edge(.screen(.propertiesOpened), (38, 14), (38, 17), at: (40, 16)),
    Edge(.screen(.activatePressed), (21, 20), (21, 23), at: (23, 21)),
    Edge(.screen(.pinConfirmed), (34, 24), (34, 21), at: (36, 21)),
    Edge(.screen(.formLeft), (49, 24), (49, 21), at: (51, 21)),
    Edge(.screen(.pinTyped), (18, 25), (16, 25), (16, 26), (17, 26), at: (14, 25), .before),
    Edge(.screen(.pinRefused), (18, 27), (16, 27), (16, 28), (17, 28), at: (14, 27), .before),
  ]

  private static let trustedProfile = [
    Edge(.screen(.trustedProfileChosen), (21, 29), (21, 32), at: (23, 30)),
    Edge(.screen(.trustedProfileCancelled), (34, 33), (34, 30), at: (36, 30)),
    Edge(.screen(.trustedProfileFailed), (49, 33), (49, 30), at: (51, 30)),
    Edge(.screen(.messageAnswered), (18, 34), (16, 34), (16, 35), (17, 35), at: (14, 34), .before),
    Edge(.screen(.trustedProfileConfirmed), (57, 35), (62, 35), (62, 19), (58, 19), at: (64, 27)),
    Edge(.screen(.trustedProfileLeft), (18, 36), (0, 36), (0, 19), (17, 19), at: (2, 31)),
  ]

  private static let anywhere = [
    Edge(.screen(.signedOut), (19, 40), (49, 40), at: (23, 40), .onLine),
    Edge(.screen(.endedByReset), (19, 41), (49, 41), at: (23, 41), .onLine),
    Edge(.screen(.signedInAgain), (19, 42), (49, 42), at: (23, 42), .onLine),
    Edge(.screen(.passwordChanged), (19, 43), (49, 43), at: (23, 43), .onLine),
  ]

  private static func box(
    _ place: ScreenEdge.Place, _ x: Int, _ y: Int, width: Int, height: Int = 3
  ) -> Box {
    Box(x, y, width: width, height: height, place.words.uppercased)
  }
}
