// Whether the kernel of the open notebook is there and has nothing left to do.
() => {
  const state = document.querySelector('.jp-Notebook-ExecutionIndicator');
  const kernel = document.querySelector('.jp-StatusBar-Widget')?.textContent ?? '';
  const waiting = [...document.querySelectorAll('.jp-InputPrompt')].some(e => e.textContent.includes('*'));
  return kernel.includes('Java | Idle') && state?.dataset.status === 'idle' && !waiting;
}
