// Scrolls to each cell, since JupyterLab draws only what is in view, and returns for each of code: its number, whether it
// has live controls, and the width of its other pictures, 0 if one could not be drawn. Not counted is the second half of a
// film of pairs, which is seen on a phone alone.
async () => {
  const found = [];
  for (const cell of document.querySelectorAll('.jp-Notebook .jp-Cell')) {
    cell.scrollIntoView({block: 'center'});
    await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 15)));
    if (!cell.classList.contains('jp-CodeCell')) { continue; }
    const pictures = [];
    const live = cell.querySelector('.jupyter-widgets') !== null;
    for (const image of live ? [] : cell.querySelectorAll('.jp-OutputArea-output img:not(.film-below)')) {
      await image.decode().catch(() => {});
      pictures.push(image.naturalWidth && image.getBoundingClientRect().width);
    }
    found.push({number: cell.querySelector('.jp-InputPrompt').textContent, live, pictures});
  }
  return found;
}
