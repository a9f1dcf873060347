  const below = image.cloneNode();
  below.alt = "";
  below.classList.add("film-below");
  image.after(below);
  new MutationObserver(() => { below.src = image.src; }).observe(image, {attributeFilter: ["src"]});
