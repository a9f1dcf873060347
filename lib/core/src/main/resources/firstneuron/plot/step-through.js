document.querySelectorAll(".first-neuron-steps:not([data-ready])").forEach(figure => {
  figure.dataset.ready = "yes";
  const steps = [
{steps}
  ];
  const slider = figure.querySelector("input"), counter = figure.querySelector("output");
  const [back, next] = figure.querySelectorAll("button");
  const labels = [...figure.querySelectorAll("[data-label]")];
  const beginning = new Map(labels.map(label => [label.dataset.label, label.textContent]));
  const show = number => {
    const texts = new Map(beginning);
    steps.slice(0, number + 1).forEach(step => Object.entries(step.labels).forEach(([part, text]) => texts.set(part, text)));
    const lit = new Set(steps[number].lit);
    labels.forEach(label => {
      label.textContent = texts.get(label.dataset.label);
      label.classList.toggle("lit", lit.has(label.dataset.label.replace(/-g$/, "")));
    });
    figure.querySelectorAll("[data-part]").forEach(part => part.classList.toggle("lit", lit.has(part.dataset.part)));
    figure.querySelectorAll("[data-text]").forEach(line => { line.textContent = steps[number][line.dataset.text]; });
    slider.value = number;
    counter.textContent = (number + 1) + " of " + steps.length;
    // Not really disabled, for a button that is would lose the keyboard's focus.
    back.setAttribute("aria-disabled", number === 0);
    next.setAttribute("aria-disabled", number === steps.length - 1);
  };
  slider.addEventListener("input", () => show(Number(slider.value)));
  [back, next].forEach(button => button.addEventListener("click", () => {
    const number = Number(slider.value) + Number(button.dataset.go);
    if (number >= 0 && number < steps.length) { show(number); }
  }));
  slider.disabled = back.disabled = next.disabled = false;
  show(0);
});
