document.querySelectorAll(".first-neuron-animation:not([data-ready])").forEach(figure => {
  figure.dataset.ready = "yes";
  const image = figure.querySelector("img"), slider = figure.querySelector("input");
  const frames = [
{pictures}
  ];
  const button = figure.querySelector("button"), counter = figure.querySelector("output");
  let timer = null;
  const show = number => {
    [image.src, image.alt] = frames[number];
    slider.value = number;
    counter.textContent = say.counter({number: (number + 1), count: frames.length});
  };
  const pause = () => { clearInterval(timer); timer = null; button.textContent = say.play; };
  const next = () => {
    const number = Number(slider.value) + 1;
    if (!figure.isConnected || number >= frames.length) { pause(); } else { show(number); }
  };
  const play = () => {
    if (Number(slider.value) === frames.length - 1) { show(0); }
    timer = setInterval(next, {pause});
    button.textContent = say.pause;
  };
  button.addEventListener("click", () => timer === null ? play() : pause());
  slider.addEventListener("input", () => { pause(); show(Number(slider.value)); });
  button.disabled = slider.disabled = false;{pair}
});
