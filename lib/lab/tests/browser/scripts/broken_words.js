// Korean words that a line break cuts in two: Korean may be broken between words alone, as English is.
() => {
  const broken = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement;
    if (box.closest("script, style, pre, svg, textarea") || !box.checkVisibility({visibilityProperty: true})) {
      continue;
    }
    for (const word of node.data.matchAll(/[가-힣]{2,}/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) {
        broken.push(`${word[0]} in ${box.outerHTML.slice(0, 80)}`);
      }
    }
  }
  return broken;
}
