document.querySelectorAll(".first-neuron-pad[data-network]:not([data-ready])").forEach(figure => {
  figure.dataset.ready = "yes";
  const SIDE = 256, CELLS = 8, CELL = SIDE / CELLS, PEN = 11, DARKEST = 16, NO_INK = new Array(CELLS * CELLS).fill(0);
  const dotsOf = {dots};
  const forward = {forward};
  const layers = JSON.parse(figure.dataset.network).map(layer => ({...layer,
    numbers: new Float64Array(Uint8Array.from(atob(layer.numbers), sign => sign.charCodeAt(0)).buffer)}));
  const examples = figure.dataset.examples.split(" ").map(counts => Array.from(counts, count => parseInt(count, 17)));
  figure.querySelector("[data-part=still]").outerHTML = {live};
  const part = name => figure.querySelector(".pad-" + name);
  const copies = (element, count) => {
    const all = [element];
    while (all.length < count) {
      const copy = element.cloneNode(true);
      all[all.length - 1].after(copy);
      all.push(copy);
    }
    return all;
  };
  const largestOf = values => values.reduce((a, b) => Math.max(a, b));

  // What is on the pad: an example, or none; strokes, each a list of points; and the cell of the keyboard's cursor.
  let example = null, strokes = [], cursor = null, isPenDown = false;

  // What the network makes of it.
  const blocks = dots => Array.from({length: CELLS * CELLS}, (_, cell) => {
    const down = 4 * Math.floor(cell / CELLS), across = 4 * (cell % CELLS);
    return dots.slice(down, down + 4).flatMap(row => row.slice(across, across + 4)).filter(dot => dot).length;
  });
  const countsOfPad = () => {
    if (strokes.length === 0) { return example || NO_INK; }
    const dots = dotsOf(strokes, PEN);
    // Of an example the counts alone are known, so a stroke on it stays where it is, and its dots are added.
    return example
      ? blocks(dots.asDrawn(SIDE)).map((count, cell) => Math.min(DARKEST, count + example[cell]))
      : blocks(dots.asScanned());
  };
  const valuesOf = counts => forward(layers, counts.map(count => count / DARKEST));
  const sharesOf = outputs => {
    if (layers[layers.length - 1].activation !== "identity") { return outputs; }
    const largest = largestOf(outputs), powers = outputs.map(output => Math.exp(output - largest));
    const sum = powers.reduce((a, b) => a + b);
    return powers.map(power => power / sum); // softmax
  };

  // The pad, and the digit as the network gets it.
  const paper = part("paper"), pen = paper.getContext("2d");
  pen.scale(paper.width / SIDE, paper.height / SIDE);
  pen.lineCap = pen.lineJoin = "round";
  const middleOf = cell => ({x: (cell.column + 0.5) * CELL, y: (cell.row + 0.5) * CELL});
  const line = (points, width, colour) => {
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.beginPath();
    pen.moveTo(points[0].x - 0.01, points[0].y); // a single point is a dot
    points.forEach(point => pen.lineTo(point.x, point.y));
    pen.stroke();
  };
  const paintCells = (context, counts, size) => counts.forEach((count, cell) => {
    context.fillStyle = "rgb(" + [36, 41, 47].map(ink => 255 - (255 - ink) * count / DARKEST).join(" ") + ")";
    context.fillRect(cell % CELLS * size, Math.floor(cell / CELLS) * size, size, size);
  });
  const paintPaper = () => {
    paintCells(pen, example || NO_INK, CELL);
    strokes.forEach(points => line(points, 2 * PEN, "rgb(36 41 47)"));
    if (cursor === null || document.activeElement !== paper) { return; }
    const middle = middleOf(cursor);
    if (isPenDown) { line([strokes[strokes.length - 1].slice(-1)[0], middle], 3, "#0877bd"); }
    pen.lineWidth = 3;
    pen.strokeStyle = isPenDown ? "#d55e00" : "#0877bd";
    pen.strokeRect(cursor.column * CELL + 2, cursor.row * CELL + 2, CELL - 4, CELL - 4);
  };

  // The hidden neurons, the ten bars and the sentence.
  const boxes = copies(part("layer"), layers.length - 1);
  const hidden = layers.slice(0, -1).map((layer, number) => {
    const box = boxes[number];
    const largest = largestOf(examples.flatMap(counts => valuesOf(counts)[number].map(Math.abs)).concat(1e-9));
    const circles = Array.from({length: layer.neurons}, () =>
      box.firstElementChild.appendChild(document.createElement("i")));
    const columns = Math.min(16, Math.max(4, Math.ceil(circles.length / 8)));
    box.firstElementChild.style.gridTemplateColumns = "repeat(" + columns + ", 13px)";
    box.lastElementChild.textContent = say.hidden({count: circles.length});
    return values => {
      circles.forEach((circle, i) => {
        const share = Math.min(1, Math.abs(values[i]) / largest);
        const colour = values[i] < 0 ? "245 147 34" : "8 119 189";
        circle.style.background = "rgb(" + colour + " / " + share.toFixed(3) + ")";
        circle.title = "h" + (i + 1) + ": " + values[i].toFixed(2);
      });
      const lit = values.filter(value => Math.abs(value) > largest / 10).length;
      box.firstElementChild.setAttribute("aria-label", say.lit({lit: lit, count: circles.length}));
    };
  });
  if (layers.length === 1) { part("layer").remove(); }
  const bars = copies(part("bar"), 10);
  bars.forEach((bar, digit) => {
    bar.setAttribute("aria-label", say.digit({digit: digit}));
    bar.querySelector("b").textContent = digit;
  });
  const show = () => {
    const counts = countsOfPad(), isEmpty = counts.every(count => count === 0);
    const values = valuesOf(counts), shares = sharesOf(values[values.length - 1]).map(share => isEmpty ? 0 : share);
    const most = shares.indexOf(largestOf(shares));
    paintPaper();
    paintCells(part("counts").getContext("2d"), counts, 1);
    hidden.forEach((light, number) => light(values[number].map(value => isEmpty ? 0 : value)));
    bars.forEach((bar, digit) => {
      bar.setAttribute("aria-valuenow", shares[digit].toFixed(15));
      bar.setAttribute("aria-valuetext", shares[digit].toFixed(2));
      bar.querySelector("i").style.width = 100 * shares[digit] + "%";
      bar.querySelector(".pad-share").textContent = isEmpty ? "" : shares[digit].toFixed(2);
      bar.classList.toggle("pad-most", digit === most && !isEmpty);
    });
    figure.dataset.counts = counts.join(" ");
    part("answer").textContent = isEmpty
      ? say.nothing
      : say.answer({digit: most, share: shares[most].toFixed(2)});
  };
  const begin = counts => {
    [example, strokes, isPenDown] = [counts, [], false];
    show();
  };

  // Mouse, pen and finger.
  const place = event => {
    const box = paper.getBoundingClientRect();
    return {x: (event.clientX - box.left) / box.width * SIDE, y: (event.clientY - box.top) / box.height * SIDE};
  };
  paper.addEventListener("pointerdown", event => {
    if (event.button !== 0 || !event.isPrimary) { return; }
    paper.setPointerCapture(event.pointerId);
    part("answer").setAttribute("aria-busy", "true"); // nobody wants to hear every dot of a stroke
    [cursor, isPenDown] = [null, false];
    strokes.push([place(event)]);
    show();
  });
  paper.addEventListener("pointermove", event => {
    if (!paper.hasPointerCapture(event.pointerId)) { return; }
    const stroke = strokes[strokes.length - 1], last = stroke[stroke.length - 1], next = place(event);
    if (Math.hypot(next.x - last.x, next.y - last.y) < 2) { return; }
    stroke.push(next);
    show();
  });
  paper.addEventListener("lostpointercapture", () => part("answer").removeAttribute("aria-busy"));

  // The keyboard.
  const keys = {
    ArrowLeft: () => { cursor.column = Math.max(0, cursor.column - 1); },
    ArrowRight: () => { cursor.column = Math.min(CELLS - 1, cursor.column + 1); },
    ArrowUp: () => { cursor.row = Math.max(0, cursor.row - 1); },
    ArrowDown: () => { cursor.row = Math.min(CELLS - 1, cursor.row + 1); },
    " ": () => {
      if (!isPenDown) { strokes.push([]); }
      strokes[strokes.length - 1].push(middleOf(cursor));
      isPenDown = true;
    },
    Enter: () => { isPenDown = false; },
    Delete: () => begin(null),
    Backspace: () => begin(null)
  };
  paper.addEventListener("focus", () => {
    if (paper.matches(":focus-visible")) { cursor = cursor || {row: 0, column: 0}; }
    paintPaper();
  });
  paper.addEventListener("blur", paintPaper);
  paper.addEventListener("keydown", event => {
    if (!(event.key in keys) || event.ctrlKey || event.metaKey || event.altKey) { return; }
    event.preventDefault();
    event.stopPropagation();
    cursor = cursor || {row: 0, column: 0};
    keys[event.key]();
    show();
    part("where").textContent = say.cell({row: (cursor.row + 1), column: (cursor.column + 1), space: " "})
      + (isPenDown ? say.penDown : say.penUp);
  });

  part("clear").addEventListener("click", () => begin(null));
  copies(part("examples").firstElementChild, examples.length).forEach((button, digit) => {
    button.setAttribute("aria-label", say.example({digit: digit}));
    paintCells(button.firstElementChild.getContext("2d"), examples[digit], 1);
    button.addEventListener("click", () => begin(examples[digit]));
  });
  begin(null);
});
