// In Markdown cells alone: what a cell shows may have dollars of its own, and notes are text.
window.MathJax = {
  tex: { inlineMath: [["$", "$"]], displayMath: [["$$", "$$"]], processEscapes: true },
  svg: { fontCache: "local" },
  options: { enableMenu: false },
  startup: { elements: [".jp-RenderedMarkdown:not(.notes .jp-RenderedMarkdown)"] },
};
