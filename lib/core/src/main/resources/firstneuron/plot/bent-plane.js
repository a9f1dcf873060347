document.querySelectorAll(".first-neuron-plane[data-sheet]:not([data-ready])").forEach(figure => {
  figure.dataset.ready = "yes";
  const planeOf = {plane};
  const data = JSON.parse(figure.dataset.sheet), last = data.side - 1;
  figure.querySelector("[data-part=still]").outerHTML = {live};
  const [still, moving] = [...figure.querySelectorAll("svg")].map(planeOf);
  const said = figure.querySelector(".plane-said"), caption = figure.querySelector(".plane-panel span"), slider = figure.querySelector("input"), button = figure.querySelector("button");
  const stages = [...figure.querySelectorAll("[data-stage]")];

  const between = (a, b, share) => a.map((value, i) => value + share * (b[i] - value));
  const row = (numbers, k, [x1, x2]) => numbers[3 * k] * x1 + numbers[3 * k + 1] * x2 + numbers[3 * k + 2];
  const [left, right, bottom, top] = data.inputs, step = (right - left) / last;

  // A place of the sheet: where it lies in the input plane, after the press, and after the bend.
  const placeOf = (start, bent) => ({ start, pressed: [row(data.press, 0, start), row(data.press, 1, start)], bent });
  const sheet = Array.from({ length: data.side * data.side }, (_, n) =>
    placeOf([left + Math.floor(n / data.side) * step, bottom + n % data.side * step], data.bent.slice(2 * n, 2 * n + 2)));
  const at = (i, j) => sheet[i * data.side + j];
  const every = Array.from({ length: last / 2 + 1 }, (_, i) => 2 * i), all = Array.from({ length: data.side }, (_, i) => i);
  const grid = every.flatMap(i => [all.map(j => at(i, j)), all.map(j => at(j, i))]);
  const points = data.points.map(point => ({ ...placeOf(point.place, point.bent), label: point.label }));

  // Where the output neuron's sum is 0, in each cell of the sheet.
  const sum = place => data.line[0] * place.bent[0] + data.line[1] * place.bent[1] + data.line[2];
  const crossing = (a, b) => {
    const share = sum(a) / (sum(a) - sum(b));
    return placeOf(between(a.start, b.start, share), between(a.bent, b.bent, share));
  };
  const border = [];
  for (let i = 0; i < last; i++) {
    for (let j = 0; j < last; j++) {
      const corners = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)];
      const ends = corners.map((a, c) => [a, corners[(c + 1) % 4]]).filter(([a, b]) => sum(a) > 0 !== sum(b) > 0).map(([a, b]) => crossing(a, b));
      for (let c = 0; c + 1 < ends.length; c += 2) { border.push([ends[c], ends[c + 1]]); }
    }
  }

  // time 0: the input plane; 1: pressed; 2: bent.
  const where = (place, time) => time < 1 ? between(place.start, place.pressed, time) : between(place.pressed, place.bent, time - 1);
  const windowAt = time => time < 1 ? between(data.inputs, data.pressed, time) : between(data.pressed, data.hidden, time - 1);
  const drawing = plane => {
    const ground = plane.add("image", { width: 300, height: 300, preserveAspectRatio: "none" });
    const unit = plane.add("path", { class: "unit" }), lines = plane.add("path", { class: "sheet" }), line = plane.add("path", { class: "line" });
    const marks = points.map(point => plane.add(point.label === 1 ? "circle" : "rect", { class: "class" + point.label, ...(point.label === 1 ? { r: 7 } : { x: -6, y: -6, width: 12, height: 12 }) }));
    const probe = plane.add("circle", { class: "probe", r: 9 });
    return { ground, unit, lines, line, marks, probe };
  };
  const here = drawing(still), there = drawing(moving);
  here.ground.setAttribute("href", data.inputGround);

  let probe = [Math.round(0.6 * last), Math.round(0.35 * last)];
  const chosen = () => at(probe[0], probe[1]);
  const draw = (plane, parts, time, withLine) => {
    const path = lines => plane.path(lines.map(line => line.map(place => where(place, time))));
    plane.window(windowAt(time));
    parts.unit.setAttribute("d", plane.path([[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]));
    parts.lines.setAttribute("d", path(grid));
    parts.line.setAttribute("d", withLine ? path(border) : "");
    points.forEach((point, i) => plane.place(parts.marks[i], where(point, time)));
    plane.place(parts.probe, where(chosen(), time));
  };
  const number = value => value.toFixed(2).replace(/^-0\.00$/, "0.00").replace("-", "−");
  const pair = numbers => "(" + numbers.map(number).join(", ") + ")";
  const moments = [
    { until: 0, stage: "start", text: say.start },
    { until: 30, stage: "press", text: say.press },
    { until: 60, stage: "bend", text: say.bend },
    { until: 72, stage: "line", text: say.line },
    { until: 99.9, stage: "line", text: say.back },
    { until: 100, stage: "line", text: say.end }
  ];
  const show = () => {
    const position = Number(slider.value), moment = moments.find(one => position <= one.until);
    const time = position <= 60 ? position / 30 : position <= 72 ? 2 : 2 - (position - 72) / 14;
    draw(still, here, 0, position === 100);
    draw(moving, there, time, position > 60);
    here.ground.style.display = position === 100 ? "" : "none";
    there.ground.setAttribute("href", time === 2 ? data.hiddenGround : data.inputGround);
    there.ground.style.display = position > 60 && time === 2 || position === 100 ? "" : "none";
    there.unit.style.display = time === 0 ? "none" : "";
    here.unit.style.display = "none";
    said.textContent = moment.text;
    caption.textContent = time === 0 ? say.sameSheet : time === 2 ? say.hiddenAxes : say.onItsWay;
    const place = chosen(), z = [row(data.sums, 0, place.start), row(data.sums, 1, place.start)];
    const values = { start: pair(place.start), press: pair(z), bend: pair(place.bent), line: number(sum(place)) };
    stages.forEach(element => {
      element.classList.toggle("lit", element.dataset.stage === moment.stage);
      element.querySelector("b").textContent = values[element.dataset.stage];
    });
  };
  here.probe.setAttribute("role", "button");
  here.probe.setAttribute("aria-label", say.probe);
  still.drag(here.probe, () => chosen().start, step, ([x1, x2]) => {
    probe = [Math.round((x1 - left) / step), Math.round((x2 - bottom) / step)];
    show();
  });

  const MILLISECONDS = 9000;
  let running = null;
  const pause = () => { cancelAnimationFrame(running); running = null; button.textContent = say.play; };
  const play = () => {
    const from = Number(slider.value) === 100 ? 0 : Number(slider.value), start = performance.now();
    const next = now => {
      slider.value = Math.min(100, from + Math.max(0, now - start) / MILLISECONDS * 100);
      show();
      if (!figure.isConnected || Number(slider.value) === 100) { pause(); } else { running = requestAnimationFrame(next); }
    };
    slider.step = "any"; // smooth while it plays
    button.textContent = say.pause;
    running = requestAnimationFrame(next);
  };
  button.addEventListener("click", () => running === null ? play() : pause());
  slider.addEventListener("input", () => { pause(); slider.step = 1; show(); });
  show();
});
