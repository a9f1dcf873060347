document.querySelectorAll(".first-neuron-plane[data-line]:not([data-ready])").forEach(figure => {
  figure.dataset.ready = "yes";
  const planeOf = {plane};
  const { window: sides, points } = JSON.parse(figure.dataset.line);
  figure.querySelector("[data-part=still]").outerHTML = {live};
  const svg = figure.querySelector("svg"), said = figure.querySelector(".plane-said"), record = figure.querySelector("output");
  const plane = planeOf(svg);
  plane.window(sides);
  const [left, right, bottom, top] = sides, extent = right - left;

  // The line runs through two handles, from tail to head; the blue side is on its left, unless the sides are exchanged.
  let tail = [left + 0.2 * extent, bottom + 0.5 * extent], head = [left + 0.8 * extent, bottom + 0.6 * extent], side = 1, best = 0;
  const sum = ([x, y]) => side * ((head[0] - tail[0]) * (y - tail[1]) - (head[1] - tail[1]) * (x - tail[0]));

  const ground = ["no", "yes"].map(name => plane.add("path", { class: name }));
  const line = plane.add("path", { class: "line" });
  const marks = points.map(({ place, label }) => {
    const group = plane.add("g", {});
    plane.place(group, place);
    const shape = document.createElementNS(svg.namespaceURI, label === 1 ? "circle" : "rect");
    const form = label === 1 ? { r: 8 } : { x: -7, y: -7, width: 14, height: 14 };
    const ring = document.createElementNS(svg.namespaceURI, "circle");
    Object.entries({ ...form, class: "class" + label }).forEach(([key, value]) => shape.setAttribute(key, value));
    Object.entries({ r: 14, class: "wrong" }).forEach(([key, value]) => ring.setAttribute(key, value));
    group.append(shape, ring);
    return ring;
  });

  const corners = [[left, bottom], [right, bottom], [right, top], [left, top]];
  // The place where the line leaves the window between this corner and the next, if it does.
  const crossing = (from, i) => {
    const to = corners[(i + 1) % 4], a = sum(from), b = sum(to);
    return a > 0 !== b > 0 ? [[from[0] + a / (a - b) * (to[0] - from[0]), from[1] + a / (a - b) * (to[1] - from[1])]] : [];
  };
  // The part of the window on one side: its corners on that side, and the places where the line leaves the window.
  const part = sign => corners.flatMap((from, i) => (sign * sum(from) > 0 ? [from] : []).concat(crossing(from, i)));
  const show = () => {
    [-1, 1].forEach((sign, i) => {
      const around = part(sign);
      ground[i].setAttribute("d", around.length > 2 ? plane.path([around]) + "Z" : "");
    });
    const ends = corners.flatMap(crossing);
    line.setAttribute("d", ends.length === 2 ? plane.path([ends]) : "");
    const right = points.map(({ place, label }) => (sum(place) > 0 ? 1 : 0) === label);
    marks.forEach((ring, i) => { ring.style.display = right[i] ? "none" : ""; });
    const count = right.filter(one => one).length;
    best = Math.max(best, count);
    said.textContent = say.right({count: count, all: points.length}) + (count < points.length ? say.ring : say.end);
    record.textContent = say.best({count: best});
    plane.place(handles[0], tail);
    plane.place(handles[1], head);
  };
  const handles = [say.oneEnd, say.otherEnd].map(name => plane.add("circle", { class: "handle", r: 9, role: "button", "aria-label": say.handle({name: name}) }));
  plane.drag(handles[0], () => tail, extent / 40, place => { tail = place; show(); });
  plane.drag(handles[1], () => head, extent / 40, place => { head = place; show(); });
  figure.querySelector("button").addEventListener("click", () => { side = -side; show(); });
  show();
});
