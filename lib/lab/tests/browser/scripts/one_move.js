// Moves the first slider of the page by one step, and returns the milliseconds until what it moves has changed and stands
// on the page. Takes 0 or 1: to the right or to the left.
direction => new Promise((done, fail) => {
  const place = document.querySelector('.jupyter-widgets.widget-html .widget-html-content');
  const handle = document.querySelector('.noUi-handle');
  const before = place.innerHTML;
  const start = performance.now();
  const look = () => {
    const image = place.querySelector('img');
    if (place.innerHTML !== before && (!image || image.complete && image.naturalWidth)) {
      done(performance.now() - start);
    } else if (performance.now() - start > 10000) {
      fail('nothing followed the movement in 10 s; the place shows ' + before.slice(0, 200));
    } else {
      requestAnimationFrame(look);
    }
  };
  handle.dispatchEvent(new KeyboardEvent('keydown', {key: direction ? 'ArrowLeft' : 'ArrowRight', bubbles: true}));
  look();
})
