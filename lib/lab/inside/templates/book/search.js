// Searches window.searchIndex, rows of [address, page, heading, text]. Every word has to occur in a section, anywhere in
// it, for words of Korean carry particles; and a word of the query may occur without its own particle or ending.
(() => {
  const MOST = 40, BEFORE = 60, LENGTH = 220;
  const ENDINGS = /(?:(?<=[a-z]{3})(?:ing|ed|es|s)|(?<=[가-힣]{2})(?:에서는|에서|으로|까지|부터|입니다|은|는|이|가|을|를|의|에|로|와|과|도|만))$/;
  const plain = text => text.normalize("NFC").toLowerCase();

  // The index is heavy, and is there from the first letter on.
  let loading = null;
  const load = () => loading ??= new Promise(done => {
    const script = Object.assign(document.createElement("script"), { src: "search-index.js" });
    script.addEventListener("load", () => done(window.searchIndex.map(([address, page, heading, text]) =>
      ({ address, page, heading, text, inHeading: plain(heading), inText: plain(text) }))));
    document.head.append(script);
  });

  const begins = (text, word) => text.startsWith(word) || text.includes(" " + word);
  const worth = (section, word) =>
    (begins(section.inHeading, word) ? 12 : section.inHeading.includes(word) ? 8 : 0)
    + (begins(section.inText, word) ? 2 : 0)
    + Math.min(4, section.inText.split(word).length - 1);
  const search = (index, query) => {
    const forms = plain(query).split(/\s+/).filter(word => word).map(word => [...new Set([word, word.replace(ENDINGS, "")])]);
    const found = index
      .map(section => [section, forms.map(words => words.reduce((sum, word) => sum + worth(section, word), 0))])
      .filter(([, worths]) => worths.length && worths.every(value => value > 0))
      .map(([section, worths]) => [section, worths.reduce((a, b) => a + b)])
      .sort(([, a], [, b]) => b - a)
      .map(([section]) => section);
    return { words: forms.flat(), found };
  };

  // Text with the words of the query marked, beginning a little before the first of them.
  const excerpt = ({ text, inText }, words) => {
    const first = Math.min(...words.map(word => inText.indexOf(word)).filter(at => at >= 0));
    const from = first > BEFORE && first < Infinity ? inText.indexOf(" ", first - BEFORE) + 1 : 0;
    return (from ? "… " : "") + text.slice(from, from + LENGTH) + (from + LENGTH < text.length ? " …" : "");
  };
  const marked = (text, words) => {
    const parts = document.createDocumentFragment(), small = plain(text);
    let at = 0;
    while (at < text.length) {
      const places = words.map(word => [small.indexOf(word, at), word]).filter(([place]) => place >= 0);
      if (places.length === 0) { break; }
      const [place, word] = places.reduce((a, b) => b[0] < a[0] || (b[0] === a[0] && b[1].length > a[1].length) ? b : a);
      const mark = document.createElement("mark");
      mark.textContent = text.slice(place, place + word.length);
      parts.append(text.slice(at, place), mark);
      at = place + word.length;
    }
    parts.append(text.slice(at));
    return parts;
  };

  const field = document.getElementById("book-query"), said = document.getElementById("book-found"), list = document.getElementById("book-results");
  const element = (name, ...children) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const result = (section, words) => {
    const link = Object.assign(element("a", marked(section.heading, words)), { href: section.address });
    return element("li", element("p", section.page), element("h2", link), element("p", marked(excerpt(section, words), words)));
  };
  const show = async () => {
    const index = field.value.trim() ? await load() : [];
    const query = field.value.trim(), { words, found } = search(index, query), shown = found.slice(0, MOST);
    list.replaceChildren(...shown.map(section => result(section, words)));
    const kind = found.length === 0 ? "none" : found.length === 1 ? "one" : found.length > MOST ? "many" : "some";
    const values = { query, number: found.length, shown: shown.length };
    said.textContent = query ? said.dataset[kind].replace(/{(\w+)}/g, (_, name) => values[name]) : "";
    const address = new URL(location.href);
    query ? address.searchParams.set("q", query) : address.searchParams.delete("q");
    history.replaceState(null, "", address);
  };
  field.form.addEventListener("submit", event => { event.preventDefault(); show(); });
  field.addEventListener("input", show);
  field.value = new URLSearchParams(location.search).get("q") || "";
  show();
})();
