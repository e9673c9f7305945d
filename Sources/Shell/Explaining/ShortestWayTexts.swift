// Written by scripts/ways from what `konto explore --goal` finds.
// swift-format-ignore-file

extension ShortestWay {
  /// Code, preparations and way, each on lines of its own.
  static let texts = ##"""
not-allowed
> akowalska: clock offset=+1d
"""##
}
