extension Page {
  /// How the page as a whole is laid out.
  static let style = """
    * { box-sizing: border-box; }
    html { color-scheme: light dark; scroll-behavior: smooth; scroll-padding-top: 4.5rem; }
    body {
      margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 5rem; max-width: 76rem;
      background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif;
      --mono: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
    h1, h2 { font-weight: 650; }
    h1, h2, h3, h4, p, pre, dl, dd, ol, figure { margin: 0; }
    h1 { font-size: clamp(1.7rem, 4.5vw, 2.6rem); line-height: 1.15; letter-spacing: -.02em; }
    h2 { font-size: 1.4rem; letter-spacing: -.01em; margin: 3.5rem 0 1.1rem; }
    h3 { font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
    h4, .overline, dt, th, .only {
      font-size: .8rem; font-weight: 600; color: var(--soft); letter-spacing: .02em;
    }
    pre, code { font-family: var(--mono); font-size: .84rem; }
    pre { overflow-x: auto; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; }
    .overline { font-family: var(--mono); font-weight: 400; margin-bottom: .6rem; }
    .when { color: var(--soft); margin-top: .7rem; font-variant-numeric: tabular-nums; }
    .note { margin-top: .7rem; color: var(--error); }
    .good { color: var(--good); } .bad { color: var(--bad); } .error, .warn { color: var(--error); }
    .none, .idle { color: var(--soft); }
    .wide { overflow-x: auto; }

    .band { margin-top: 2rem; }
    .strip { display: flex; gap: 2px; height: .55rem; border-radius: .3rem; overflow: hidden; }
    .strip i { flex: 0 1 0; min-width: 4px; background: currentColor; }
    .strip i.idle { opacity: .45; }
    .counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1rem 1.5rem; }
    .counts { margin-top: 1.1rem; }
    .counts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    .counts dd { font-size: 1.9rem; line-height: 1.2; font-weight: 300; font-variant-numeric: tabular-nums; }
    .counts dt { line-height: 1.3; }

    .toolbar { display: none; }
    .scripted .toolbar {
      position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center;
      gap: .6rem 1rem; margin: 2.2rem -.75rem 0; padding: .65rem .75rem;
      background: var(--paper); border-bottom: 1px solid var(--edge);
    }
    .toolbar input[type=search], .toolbar button {
      font: inherit; font-size: .9rem; color: var(--ink); background: var(--card); padding: .35rem .7rem;
      border: 1px solid var(--soft); border-radius: .4rem;
    }
    .toolbar input[type=search] { flex: 1 1 14rem; min-width: 0; }
    .toolbar ::placeholder { color: var(--soft); opacity: 1; }
    .toolbar button { border-color: var(--edge); cursor: pointer; }
    .toolbar input[type=checkbox] { accent-color: var(--link); vertical-align: -.1em; }
    .toolbar output {
      color: var(--soft); font-size: .85rem; font-variant-numeric: tabular-nums; min-width: 5.5em;
    }
    [hidden] { display: none !important; }

    table { border-collapse: collapse; width: 100%; }
    th, td {
      text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0;
      border-bottom: 1px solid var(--edge);
    }
    thead th { vertical-align: bottom; line-height: 1.3; }
    .files tbody th {
      font: 400 .84rem/1.5 var(--mono); letter-spacing: 0; overflow-wrap: anywhere; min-width: 9rem;
    }
    .files .mark { display: inline-block; width: 1.4em; }
    .files .good .mark { color: var(--good); } .files tr.bad .mark { color: var(--bad); }
    .files tr { color: var(--ink); }
    .number {
      text-align: right; white-space: nowrap; padding: .4rem 0 .4rem .8rem;
      font-variant-numeric: tabular-nums;
    }
    th.number { white-space: normal; max-width: 8.5rem; }
    td.number.bad, td.number.error { font-weight: 650; }
    summary { cursor: pointer; }
    .fold > summary { color: var(--soft); font-size: .9rem; padding: .2rem 0 .5rem; }

    .file + .file { margin-top: 2rem; }
    .file > h3 { font: 400 .84rem/1.5 var(--mono); color: var(--soft); padding-bottom: .35rem; }
    .scenario {
      border-top: 1px solid var(--edge); content-visibility: auto; contain-intrinsic-size: auto 2.8rem;
    }
    .file > .scenario:last-child { border-bottom: 1px solid var(--edge); }
    .scenario > .line {
      display: block; padding: .55rem 6.5rem .55rem 1.9rem; position: relative; list-style: none;
    }
    .scenario > .line::-webkit-details-marker { display: none; }
    .scenario > .line > span:first-child { position: absolute; left: .2rem; }
    .scenario > .line:hover { background: var(--chip); }
    .scenario > a.line { color: inherit; text-decoration: none; }
    .scenario.failed .name { text-decoration: underline; text-decoration-color: var(--bad); }
    .scenario[open] > .line .name { font-weight: 600; }
    .scenario > .dialogue { margin: .3rem 0 1.6rem 1.9rem; }
    .aside { position: absolute; right: .2rem; top: .7rem; color: var(--soft); font: .76rem/1.5 var(--mono); }
    .mark { font-weight: 700; }
    .chip {
      display: inline-block; font-size: .74rem; line-height: 1.5; padding: 0 .5em; border-radius: .75em;
      white-space: nowrap; background: var(--chip); color: var(--soft); font-weight: 400; margin-left: .15rem;
    }
    .chip.told { background: none; box-shadow: inset 0 0 0 1px var(--edge); color: var(--ink); }

    """
}
