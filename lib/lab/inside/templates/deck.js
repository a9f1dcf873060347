const begin = () => Reveal.initialize({
  width: 1280, height: 720, margin: 0, minScale: 0.1, maxScale: 4,
  center: false, history: true, slideNumber: "c / t", transition: "none", backgroundTransition: "none",
});

// Pictures take the room that the text leaves, and stand beside it if they are larger there. What is still too long
// gets a smaller type, then the smallest, and scrolls if that does not help. Where there are no pictures, code may be
// larger.
const fits = slide => slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth;
const largest = (slide, pictures) => {
  const page = slide.getBoundingClientRect();
  const inside = part => part.getBoundingClientRect().right <= page.left + 0.955 * page.width;
  const wide = [...pictures, ...slide.querySelectorAll("mjx-container[display] > :first-child")];
  for (let zoom = 1.5; zoom > 0.44; zoom -= 0.05) {
    pictures.forEach(picture => { picture.style.zoom = zoom; });
    if (fits(slide) && wide.every(inside)) { return zoom; }
  }
  return 0;
};
const smaller = (slide, enough) => ["tight", "tightest"].some(type => {
  slide.classList.add(type);
  return enough();
});
const fit = slide => {
  const pictures = [...slide.querySelectorAll("figure, .first-neuron-picture, .jp-RenderedImage img")]
    .filter(picture => !picture.parentElement.closest("figure"));
  if (slide.dataset.fitted) { return; }
  slide.dataset.fitted = "yes";
  if (pictures.length === 0) {
    slide.classList.add("roomy");
    if (!fits(slide)) { slide.classList.remove("roomy"); }
    if (!fits(slide)) { smaller(slide, () => fits(slide)); }
    return;
  }
  const below = largest(slide, pictures);
  slide.classList.add("beside");
  if (pictures.length > 1 || largest(slide, pictures) <= below) {
    slide.classList.remove("beside");
    if (!largest(slide, pictures)) { smaller(slide, () => largest(slide, pictures)); }
  }
};
const settle = () => {
  document.activeElement.blur();
  fit(Reveal.getCurrentSlide());
};
Reveal.addEventListener("ready", settle);
Reveal.addEventListener("slidechanged", settle);
// A formula has its size only when it is typeset.
window.MathJax ? MathJax.startup.promise.then(begin) : begin();

// A control that has the focus keeps the keys that it understands; a clicker's keys turn the page from everywhere.
document.querySelector(".reveal .slides").addEventListener("keydown", event => {
  const control = event.target.closest("button, summary, input, a");
  if (control && (event.key === " " || event.key === "Enter")) {
    event.stopPropagation();
  } else if (control && (event.key === "PageDown" || event.key === "PageUp")) {
    control.blur();
  }
});
