// The colours that the reader has chosen, before anything is painted. Without a choice they are those of the system.
(() => {
  const KEY = "first-neuron-colours", sheet = document.getElementById("book-dark"), whenSystem = sheet.media;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const stored = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  const store = colours => {
    try { colours ? localStorage.setItem(KEY, colours) : localStorage.removeItem(KEY); } catch { /* for this page alone */ }
  };
  let chosen = stored();
  const isDark = () => chosen ? chosen === "dark" : system.matches;
  const apply = () => {
    sheet.media = chosen ? (chosen === "dark" ? "screen" : "not all") : whenSystem;
    document.querySelector("button.theme")?.setAttribute("aria-pressed", String(isDark()));
  };
  document.documentElement.classList.add("has-script");
  apply();
  system.addEventListener("change", apply);
  addEventListener("storage", event => { if (event.key === KEY) { chosen = event.newValue; apply(); } });
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.theme");
    button.hidden = false;
    apply();
    button.addEventListener("click", () => {
      const turned = isDark() ? "light" : "dark";
      chosen = (turned === "dark") === system.matches ? null : turned; // as the system is: no choice is needed
      store(chosen);
      apply();
    });
  });
})();
