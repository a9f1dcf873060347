// The parts of MathJax put together: LaTeX in, a drawing with MathML beside it out.
var typeset = (function () {
  var parts = MathJax._;
  // Nothing here knows the width of Hangul, which fonts of text have, and not MathJax's own.
  var page = parts.adaptors.liteAdaptor.liteAdaptor({ cjkCharWidth: 0.86 });
  parts.a11y["assistive-mml"].AssistiveMmlHandler(parts.handlers.html_ts.RegisterHTMLHandler(page));
  var font = new parts.output.svg.fonts.tex_ts.TeXFont({});
  var sheet = parts.mathjax.mathjax.document("", {
    InputJax: new parts.input.tex_ts.TeX({ packages: ["base", "ams"] }),
    OutputJax: new parts.output.svg_ts.SVG({ fontCache: "none", font: font })
  });
  return function (tex, isDisplay) {
    return page.outerHTML(sheet.convert(tex, { display: isDisplay }));
  };
})();
