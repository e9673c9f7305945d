/// How the state diagrams look on a page: in its own colour and font, light or dark. The two colours of the
/// ways are legible on white and on black; solid and dashed, ✓ and · tell the same without them.
enum SVGStyle {
  static let covered = "#2b8a57"
  static let missing = "#c25a1a"

  /// Every selector begins with the class of the element, so that nothing else on the page changes.
  static let rules = """
    .konto-states{max-width:100%;height:auto;color:inherit;font:13px system-ui,sans-serif}\
    .konto-states text{fill:currentColor}\
    .konto-states .heading{font-size:17px;font-weight:700}\
    .konto-states .state{fill:none;stroke:currentColor;stroke-width:1.5}\
    .konto-states .name{font-weight:700;text-anchor:middle}\
    .konto-states .detail{text-anchor:middle}\
    .konto-states .before{text-anchor:end}\
    .konto-states .start{fill:currentColor}\
    .konto-states .line{fill:none;stroke-width:2.5}\
    .konto-states .missing .line{stroke-dasharray:5 5}\
    .konto-states .missing text{font-style:italic}\
    .konto-states .covered .line{stroke:var(--konto-covered,\(covered))}\
    .konto-states .covered .head{fill:var(--konto-covered,\(covered))}\
    .konto-states .missing .line{stroke:var(--konto-missing,\(missing))}\
    .konto-states .missing .head{fill:var(--konto-missing,\(missing))}\
    .konto-states .missing text{fill:var(--konto-missing,\(missing))}
    """
}
