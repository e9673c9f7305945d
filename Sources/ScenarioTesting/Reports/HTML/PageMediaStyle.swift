extension Page {
  /// Narrow screens, those who want no motion, and paper.
  static let mediaStyle = """
    @media (max-width: 40rem) {
      body { padding-top: 1.4rem; }
      .scripted .toolbar { position: static; }
      .scenario > .line { padding-right: .3rem; }
      .aside { display: block; position: static; }
      .scenario > .dialogue { margin-left: 0; }
      .turn { padding-left: 2.5rem; }
      .turn::before { left: 1.75rem; }
      .margin { width: 1.45rem; }
      .screen, .drawn { font-size: .7rem; }
      .counts { grid-template-columns: 1fr 1fr; }
    }
    @media (min-width: 110rem) { html { font-size: 120%; } }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    @media print {
      @page { margin: 16mm 14mm; }
      html { font-size: 9.5pt; color-scheme: light; }
      body { max-width: none; padding: 0; background: none; print-color-adjust: exact; }
      .toolbar, .scripted .toolbar, .skip { display: none; }
      a { color: inherit; text-decoration: none; }
      h2, h3, h4, summary, thead { break-after: avoid; }
      .failure, .obstacles > li { box-shadow: none; box-decoration-break: clone; }
      .failure, .scenario { content-visibility: visible; }
      .cause, .turn, .narration, .screen, .scenario:not([open]), tr { break-inside: avoid; }
      .narration, .who { break-after: avoid; }
      pre { white-space: pre-wrap; }
      .screen, .drawn { white-space: pre; overflow: visible; font-size: 7.5pt; }
    }

    """
}
