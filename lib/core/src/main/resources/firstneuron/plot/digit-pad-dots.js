// Strokes as 32 × 32 dots: as they are drawn, or as the makers of the data had them made of each scanned digit. They
// used the program of M. D. Garris et al., "NIST form-based handprint recognition system" (1994). It stretches a digit
// to 20 × 32 dots in the middle; what has too few dots then grows all around, what has too many shrinks; and the rows
// are pushed sideways until the digit begins in the same column above and below.
(strokes, pen) => {
  const SIDE = 32, WIDTH = 20, LEFT = (SIDE - WIDTH) / 2;
  // NIST stretched a bare 1 to the full width, too, which makes a black box of it. Networks read it better like this.
  const NARROWEST = 0.5;
  const grid = isInk => Array.from({length: SIDE}, (_, row) =>
    Array.from({length: SIDE}, (_, column) => isInk(row, column)));

  const isNear = (x, y, a, b) => {
    const dx = b.x - a.x, dy = b.y - a.y, squared = dx * dx + dy * dy;
    const along = squared && Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared));
    return Math.hypot(x - a.x - along * dx, y - a.y - along * dy) <= pen;
  };
  const isDrawn = (x, y) => strokes.some(points =>
    points.some((point, i) => isNear(x, y, points[Math.max(0, i - 1)], point)));

  const stretched = () => {
    const range = values => values.reduce(([from, to], value) =>
      [Math.min(from, value - pen), Math.max(to, value + pen)], [Infinity, -Infinity]);
    const [left, right] = range(strokes.flat().map(point => point.x));
    const [top, bottom] = range(strokes.flat().map(point => point.y));
    const height = bottom - top, width = Math.max(right - left, NARROWEST * height), middle = (left + right) / 2;
    return grid((row, column) => column >= LEFT && column < LEFT + WIDTH
      && isDrawn(middle + ((column + 0.5 - LEFT) / WIDTH - 0.5) * width, top + (row + 0.5) / SIDE * height));
  };
  const changed = (dots, times, isInk) => {
    const at = (row, column) => row in dots && dots[row][column] === true;
    const around = (row, column) =>
      [at(row - 1, column), at(row + 1, column), at(row, column - 1), at(row, column + 1)];
    if (times === 0) { return dots; }
    return changed(grid((row, column) => isInk(at(row, column), around(row, column))), times - 1, isInk);
  };
  const ofUsualWeight = dots => {
    const count = dots.flat().filter(dot => dot).length;
    return count < 256
      ? changed(dots, count < 108 ? 2 : 1, (dot, around) => dot || around.some(other => other))
      : changed(dots, count > 560 ? 2 : count > 412 ? 1 : 0, (dot, around) => dot && around.every(other => other));
  };
  const upright = dots => {
    const begins = dots.map(cells => cells.indexOf(true));
    const inked = begins.map((_, row) => row).filter(row => begins[row] >= 0);
    const first = inked[2], last = inked[inked.length - 3]; // the outermost two rows may be ragged
    const slant = last > first ? (begins[last] - begins[first]) / (last - first) : 0;
    return grid((row, column) => dots[row][column + Math.round(slant * (row - SIDE / 2))] === true);
  };
  return {
    asDrawn: side => grid((row, column) => isDrawn((column + 0.5) / SIDE * side, (row + 0.5) / SIDE * side)),
    asScanned: () => upright(ofUsualWeight(stretched()))
  };
}
