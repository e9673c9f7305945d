extension Page {
  /// Narrows the page down to what is searched for; `#failed` and `#q=WORDS` in the address do the same.
  static let script = """

    (() => {
      const get = (id) => document.getElementById(id);
      const [box, only, shown, bar] = ["q", "only", "shown", "toolbar"].map(get);
      const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\\p{M}/gu, "").replace(/ł/g, "l");
      const all = [...document.querySelectorAll(".scenario, .failure")];
      const groups = [...document.querySelectorAll(".file, #failures")];
      const total = all.filter((one) => one.matches(".scenario")).length;
      let texts;
      const other = { scenario: "failure", failure: "scenario" };
      const twin = (one) => get(one.id.replace(/^\\w+/, (kind) => other[kind]));
      const parts = (one) => [
        one.querySelector(".line"), one.closest(".file")?.querySelector("h3"),
        ...one.querySelectorAll(".place")];
      const text = (one) => fold(
        [one, twin(one)].filter(Boolean).flatMap(parts).map((part) => part?.textContent).join(" "));
      const narrow = () => {
        const words = fold(box.value).split(/\\s+/).filter(Boolean);
        if (words.length) texts ??= new Map(all.map((one) => [one, text(one)]));
        let count = 0;
        for (const one of all) {
          const isWanted = words.every((word) => texts.get(one).includes(word));
          one.hidden = !isWanted || only.checked && one.matches(".scenario:not(.failed)");
          if (!one.hidden && one.matches(".scenario")) count += 1;
        }
        for (const group of groups) {
          group.hidden = !group.querySelector(".scenario:not([hidden]), .failure:not([hidden])");
        }
        shown.value = `${count} / ${total}`;
      };
      const remember = () => {
        const wanted = new URLSearchParams();
        if (only.checked) wanted.set("failed", "");
        if (box.value) wanted.set("q", box.value);
        history.replaceState(null, "", "#" + wanted.toString().replace("failed=", "failed"));
      };
      const obey = () => {
        const hash = location.hash.slice(1);
        const target = hash && document.getElementById(hash);
        if (target) { target.open = true; return; }
        const wanted = new URLSearchParams(hash);
        only.checked = wanted.has("failed");
        box.value = wanted.get("q") ?? "";
        narrow();
      };
      const unfold = (isOpen) => {
        const folds = "details.scenario, .failure details, .scenario details";
        for (const one of document.querySelectorAll(folds)) one.open = isOpen;
      };
      bar.addEventListener("submit", (event) => event.preventDefault());
      bar.addEventListener("input", () => { narrow(); remember(); });
      get("open").addEventListener("click", () => unfold(true));
      get("close").addEventListener("click", () => unfold(false));
      addEventListener("hashchange", obey);
      document.documentElement.classList.add("scripted");
      narrow();
      obey();
    })();

    """
}
