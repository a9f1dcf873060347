// What pages of the book do beyond what HTML does by itself. Without it everything can be read.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // On a small screen the contents lie over the page until they are closed.
  const unfold = document.querySelector("button.unfold"), contents = document.getElementById("book-contents");
  const here = contents.querySelector("a[aria-current]");
  const showHere = () => { if (here) { contents.scrollTop = here.offsetTop - contents.clientHeight / 3; } };
  const fold = open => {
    document.documentElement.classList.toggle("contents-open", open);
    unfold.setAttribute("aria-expanded", String(open));
    showHere();
  };
  showHere();
  unfold.addEventListener("click", () => fold(unfold.getAttribute("aria-expanded") !== "true"));
  contents.addEventListener("click", event => { if (event.target.closest("a")) { fold(false); } });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && unfold.getAttribute("aria-expanded") === "true") {
      fold(false);
      unfold.focus();
    }
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.target.closest("input, textarea, [tabindex='0']")) {
      const field = document.querySelector("#book-query") || document.querySelector(".find input");
      if (field.offsetParent) {
        event.preventDefault();
        field.focus();
      }
    }
  });

  // Which section is being read.
  const links = new Map(all(".outline a").map(link => [link.hash.slice(1), link]));
  const headings = all("main h2[id]").filter(heading => links.has(heading.id));
  const mark = () => {
    const read = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 3).pop();
    links.forEach((link, id) => id === read?.id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
  };
  if (links.size) { addEventListener("scroll", mark, { passive: true }); mark(); }

  // The same section in another language has the same name.
  all("a.language").forEach(link => link.addEventListener("click", () => { link.hash = location.hash; }));

  // Code can be copied.
  const { copy, copied } = document.body.dataset;
  all(".code").forEach(code => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: copy });
    button.addEventListener("click", async () => {
      const text = code.querySelector("pre");
      try {
        await navigator.clipboard.writeText(text.textContent.replace(/\n$/, ""));
        button.textContent = copied;
        setTimeout(() => { button.textContent = copy; }, 1600);
      } catch {
        getSelection().selectAllChildren(text); // for the keys of the reader's system
      }
    });
    code.append(button);
  });

  // What scrolls inside of itself can be scrolled by keyboard, and fades where it goes on.
  const scrolling = all("main pre, main .scroll, main .formula.display");
  const fade = part => part.classList.toggle("more", part.scrollWidth > part.clientWidth + part.scrollLeft + 1);
  const reach = () => scrolling.forEach(part => {
    part.scrollWidth > part.clientWidth ? part.setAttribute("tabindex", "0") : part.removeAttribute("tabindex");
    fade(part);
  });
  scrolling.forEach(part => part.addEventListener("scroll", () => fade(part), { passive: true }));
  addEventListener("resize", reach);
  addEventListener("load", reach);
  document.addEventListener("toggle", reach, true);
  reach();

  // The pictures of a film are fetched once it can be seen, so that it does not wait for each of them; but not before
  // somebody is there to read, for a page may begin with a film.
  const fetchAll = film => {
    const names = film.querySelector("script").textContent.match(/"[^"\s]*img\/\w+\.png"/g) || [];
    names.forEach(name => { new Image().src = JSON.parse(name); });
  };
  const watch = new IntersectionObserver(seen => seen.filter(film => film.isIntersecting).forEach(film => {
    watch.unobserve(film.target);
    fetchAll(film.target);
  }));
  const signs = ["scroll", "pointerdown", "keydown"]; // the browser makes movements of its own
  const begin = () => {
    signs.forEach(sign => removeEventListener(sign, begin));
    all(".first-neuron-animation").forEach(film => watch.observe(film));
  };
  signs.forEach(sign => addEventListener(sign, begin, { passive: true }));

  // On paper nothing is folded, and every picture is there.
  let closed = [];
  addEventListener("beforeprint", () => {
    all("img[loading]").forEach(image => { image.loading = "eager"; });
    closed = all("main details:not([open])");
    closed.forEach(folded => { folded.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach(folded => { folded.open = false; }));
})();
