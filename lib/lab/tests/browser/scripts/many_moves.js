// Moves the first slider of the page at every frame for so many milliseconds, as a hand does that drags it, and returns
// how many new pictures came.
milliseconds => new Promise(done => {
  const place = document.querySelector('.jupyter-widgets.widget-html .widget-html-content');
  const handle = document.querySelector('.noUi-handle');
  let last = place.innerHTML, pictures = 0, moves = 0;
  const start = performance.now();
  const look = () => {
    if (place.innerHTML !== last) {
      last = place.innerHTML;
      pictures++;
    }
    if (performance.now() - start > milliseconds) {
      done(pictures);
      return;
    }
    const key = Math.floor(moves++ / 50) % 2 ? 'ArrowLeft' : 'ArrowRight';
    handle.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    requestAnimationFrame(look);
  };
  look();
})
