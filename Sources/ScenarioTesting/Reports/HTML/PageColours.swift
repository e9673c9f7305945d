extension Page {
  /// The colours, light and dark; paper is always light. A text and its ground differ by at least 4.5 : 1
  /// (WCAG 2.2 AA).
  static let colours = """

    :root {
      --paper: #faf9f6; --card: #ffffff; --ink: #1c1e21; --soft: #5a5f66; --edge: #e0dcd3;
      --link: #1d5c87; --good: #1d6b3f; --bad: #a3211b; --error: #7a4a00;
      --good-paper: #e8f3ec; --bad-paper: #fbeceb; --error-paper: #fdf3e0; --chip: #efece5;
      --screen: #f2f6fa; --screen-ink: #1b2a38; --shadow: 0 1px 2px rgb(40 35 20 / 8%);
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14161a; --card: #1b1e23; --ink: #e7e5e0; --soft: #a3a8b0; --edge: #30343b;
        --link: #8bbfe8; --good: #7fd3a0; --bad: #ff9d94; --error: #f0c070;
        --good-paper: #16281d; --bad-paper: #331a19; --error-paper: #2e2412; --chip: #282c33;
        --screen: #0e161f; --screen-ink: #d3e2ef; --shadow: none;
      }
    }

    """
}
