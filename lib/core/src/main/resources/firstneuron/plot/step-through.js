document.querySelectorAll(".first-neuron-steps:not([data-ready])").forEach(figure => {
  figure.dataset.ready = "yes";
  const steps = [
{steps}
  ];
  const find = selector => figure.querySelector(selector);
  const slider = find("input[type=range]"), asking = find("input[type=checkbox]"), guess = find("input[type=text]");
  const check = find("[data-check]"), verdict = find("[data-verdict]"), answer = find("[data-answer]");
  const counter = find("output"), [back, next] = figure.querySelectorAll("[data-go]");
  const labels = [...figure.querySelectorAll("[data-label]")];
  const beginning = new Map(labels.map(label => [label.dataset.label, label.textContent]));
  let hidden = false;
  const here = () => Number(slider.value);

  const show = (number, hide) => {
    hidden = hide;
    const step = steps[number];
    const texts = new Map(beginning);
    steps.slice(0, hidden ? number : number + 1)
      .forEach(done => Object.entries(done.labels).forEach(([part, text]) => texts.set(part, text)));
    const lit = new Set(step.lit);
    labels.forEach(label => {
      label.textContent = texts.get(label.dataset.label);
      label.classList.toggle("lit", lit.has(label.dataset.label.replace(/-[gd]$/, "")));
    });
    figure.querySelectorAll("[data-part]").forEach(part => part.classList.toggle("lit", lit.has(part.dataset.part)));
    figure.querySelectorAll("[data-text]").forEach(line => { line.textContent = step[line.dataset.text]; });
    answer.textContent = hidden ? "?" : step.answer;
    slider.value = number;
    counter.textContent = say.counter({number: (number + 1), count: steps.length});
    check.hidden = guess.hidden = !asking.checked;
    // Not really disabled, for a button that is would lose the keyboard's focus.
    check.setAttribute("aria-disabled", !hidden);
    back.setAttribute("aria-disabled", number === 0);
    next.setAttribute("aria-disabled", number === steps.length - 1);
  };

  const moveTo = number => {
    if (number >= 0 && number < steps.length) {
      guess.value = verdict.textContent = "";
      show(number, asking.checked);
    }
  };

  /** Significant digits, with a real minus sign. */
  const digits = (value, count = 4) => String(Number(value.toPrecision(count))).replace("-", "\u2212");

  const judge = () => {
    const text = guess.value.trim().replace(",", ".").replace("\u2212", "-");
    const given = Number(text), right = steps[here()].result;
    if (text === "" || !Number.isFinite(given)) {
      verdict.textContent = say.writeNumber;
      return;
    }
    const off = Math.abs(given - right);
    const share = right === 0 ? "" : say.share({percent: digits(100 * off / Math.abs(right), 2)});
    verdict.textContent = digits(given) === digits(right) ? say.right
      : off <= 0.005 * Math.abs(right) ? say.rounded({off: digits(off, 2)})
      : say.off({off: digits(off, 2), share: share});
    show(here(), false);
  };

  slider.addEventListener("input", () => moveTo(here()));
  asking.addEventListener("change", () => moveTo(here()));
  check.addEventListener("click", () => { if (hidden) { judge(); } });
  guess.addEventListener("keydown", event => {
    if (event.key === "Enter") {
      event.preventDefault();
      if (hidden) { judge(); } else { moveTo(here() + 1); }
    }
  });
  [back, next].forEach(button => button.addEventListener("click", () => moveTo(here() + Number(button.dataset.go))));
  slider.disabled = asking.disabled = back.disabled = next.disabled = false;
  show(0, asking.checked);
});
