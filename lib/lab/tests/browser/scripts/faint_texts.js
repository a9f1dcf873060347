// Takes a selector of the parts to look at, and returns how many texts there are, and those that are too faint.
selector => {
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const parsed = css => {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = css;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
    return {rgb: [r, g, b], share: a / 255};
  };
  const over = (colour, ground) => colour.rgb.map((c, i) => colour.share * c + (1 - colour.share) * ground[i]);
  const ground = element => {
    if (!element) { return [255, 255, 255]; }
    const own = parsed(getComputedStyle(element).backgroundColor);
    return own.share === 1 ? own.rgb : over(own, ground(element.parentElement));
  };
  const linear = c => c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const contrast = (a, b) => {
    const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (lighter + 0.05) / (darker + 0.05);
  };
  // What is not read, what may be faint, and highlighted code, which JupyterLab colours.
  const exempt = 'style, script, :disabled, [aria-disabled=true], [class*=ͼ]';
  const texts = [...document.querySelectorAll(selector)].flatMap(part => {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), found = [];
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement;
      if (walk.currentNode.data.trim() && !element.closest(exempt)) { found.push(element); }
    }
    return found;
  });
  const faint = [];
  for (const element of new Set(texts)) {
    const style = getComputedStyle(element);
    const ink = parsed(element instanceof SVGElement ? style.fill : style.color);
    for (let e = element; e; e = e.parentElement) { ink.share *= getComputedStyle(e).opacity; }
    const behind = ground(element);
    const found = contrast(over(ink, behind), behind);
    if (found < 4.5) { faint.push(`${found.toFixed(2)}: ${element.outerHTML.slice(0, 120)}`); }
  }
  return {count: texts.length, faint};
}
