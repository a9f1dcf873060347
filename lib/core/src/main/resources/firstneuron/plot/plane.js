// A square piece of the plane in an SVG element whose view box is 300 wide and 300 high.
svg => {
  const SIDE = 300, SPACE = "http://www.w3.org/2000/svg";
  let [left, right, bottom, top] = [0, 1, 0, 1];
  const x = value => (value - left) / (right - left) * SIDE;
  const y = value => (top - value) / (top - bottom) * SIDE;
  return {
    window: sides => { [left, right, bottom, top] = sides; },
    place: (element, [px, py]) => element.setAttribute("transform", "translate(" + x(px).toFixed(1) + " " + y(py).toFixed(1) + ")"),
    path: lines => lines.map(line => "M" + line.map(([px, py]) => x(px).toFixed(1) + " " + y(py).toFixed(1)).join("L")).join(""),
    add: (name, attributes) => {
      const element = document.createElementNS(SPACE, name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      return svg.appendChild(element);
    },
    // Calls moved with the place under mouse, pen or finger, or with the place one step further by the arrow keys.
    drag: (handle, at, step, moved) => {
      handle.setAttribute("tabindex", "0");
      handle.setAttribute("data-lm-suppress-shortcuts", "true");
      const inside = ([px, py]) => [Math.min(right, Math.max(left, px)), Math.min(top, Math.max(bottom, py))];
      handle.addEventListener("pointerdown", event => { handle.setPointerCapture(event.pointerId); event.preventDefault(); handle.focus({ focusVisible: false }); });
      handle.addEventListener("pointermove", event => {
        if (!handle.hasPointerCapture(event.pointerId)) { return; }
        const box = svg.getBoundingClientRect();
        moved(inside([left + (event.clientX - box.left) / box.width * (right - left), top - (event.clientY - box.top) / box.height * (top - bottom)]));
      });
      const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
      handle.addEventListener("keydown", event => {
        const way = ways[event.key];
        if (!way) { return; }
        event.preventDefault();
        const [px, py] = at();
        moved(inside([px + way[0] * step, py + way[1] * step]));
      });
    }
  };
}
