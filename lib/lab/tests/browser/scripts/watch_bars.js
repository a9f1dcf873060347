// Keeps each state that a progress bar of the page has shown.
() => {
  window.barsSeen = new Set();
  const look = () => document.querySelectorAll('progress').forEach(bar => window.barsSeen.add(bar.value));
  new MutationObserver(look).observe(document.body, {childList: true, subtree: true, attributes: true});
}
