extension Page {
  /// How failures, dialogues and the portal's screens look.
  static let dialogueStyle = """
    .failure, .obstacles > li {
      background: var(--card); border: 1px solid var(--edge); border-top: 3px solid var(--bad);
      border-radius: .5rem;
      padding: 1.2rem clamp(.9rem, 2.5vw, 1.6rem) 1rem; margin-bottom: 1.6rem; box-shadow: var(--shadow);
    }
    .failure { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
    .failure > h3 { font-size: 1.15rem; line-height: 1.4; }
    .cause { color: var(--ink); margin: .9rem 0 1.4rem; }
    .cause + .cause { border-top: 1px solid var(--edge); padding-top: 1.2rem; }
    .place .verdict { color: var(--bad); } .error .place .verdict { color: var(--error); }
    .place { font-size: .9rem; color: var(--soft); overflow-wrap: anywhere; }
    .place:not(.chain) code { color: var(--ink); font-weight: 600; }
    .cause > .statement {
      white-space: pre-wrap; overflow-wrap: anywhere;
      padding: .6rem .9rem; margin: .6rem 0; border-radius: .3rem; border-left: 4px solid var(--bad);
      background: var(--bad-paper); color: var(--ink);
    }
    .cause.error > .statement { border-color: var(--error); background: var(--error-paper); }
    .compare { table-layout: fixed; margin: .4rem 0 .8rem; }
    .compare td { font: .84rem/1.5 var(--mono); overflow-wrap: anywhere; }
    .compare th + th, .compare td + td { padding-left: .8rem; border-left: 1px solid var(--edge); }
    .expected { color: var(--good); } .actual { color: var(--bad); font-weight: 600; }
    .error .actual { color: var(--error); }
    .reason, .remedy { max-width: 46rem; }
    .remedy { color: var(--soft); }
    .cause h4 { margin: 1rem 0 .25rem; }
    .told { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
    .failure > .fold { border-top: 1px solid var(--edge); padding-top: .7rem; }
    .obstacles { list-style: none; padding: 0; }
    .obstacles > li { border-top-color: var(--error); }

    .dialogue { font-size: .93rem; }
    .dialogue ol { list-style: none; padding: 0; }
    .dialogue li { margin: 0 0 .85rem; }
    .dialogue .fold { margin: .2rem 0 .8rem; }
    .narration {
      font: italic 1.06rem/1.5 "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
      max-width: 44rem; padding-top: .45rem;
    }
    .turn { position: relative; padding-left: 3.4rem; }
    .turn::before {
      content: ""; position: absolute; left: 2.5rem; top: .3rem; bottom: .2rem; width: 3px;
      border-radius: 2px; background: var(--edge);
    }
    .turn.patient::before { background: var(--link); }
    .turn.clerk::before { background: repeating-linear-gradient(var(--link) 0 4px, transparent 4px 7px); }
    .margin {
      position: absolute; left: 0; width: 2.1rem; text-align: right; color: var(--soft);
      font: .74rem/1.95 var(--mono);
    }
    .who { color: var(--soft); line-height: 1.45; }
    .elsewhere { font: .74rem/1.5 var(--mono); margin-left: .7em; overflow-wrap: anywhere; }
    .who b { color: var(--ink); font-weight: 600; }
    .turn .statement, .outcome { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
    .outcome { color: var(--soft); }
    .came { color: var(--good); }
    .turn.bad {
      background: var(--bad-paper); color: var(--ink); border-radius: .3rem; padding-block: .35rem;
    }
    .turn.bad::before { background: var(--bad); }
    .turn.bad .margin, .turn.bad .who, .turn.bad .outcome { color: var(--ink); }
    .turn.bad .came { color: var(--bad); font-weight: 700; }
    .drawn { line-height: 1.25; padding: .35rem 0 .1rem; color: var(--ink); }
    .screen {
      display: block; width: max-content; max-width: 100%; margin: .5rem 0 .2rem; padding: .5rem .6rem;
      line-height: 1.17; background: var(--screen); color: var(--screen-ink); border-radius: .35rem;
      font-variant-ligatures: none;
    }
    figure svg { max-width: 100%; height: auto; }

    """
}
