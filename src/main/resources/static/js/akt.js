// A file that is dropped on the case is registered at once. Without this file one chooses it and presses the button.
(() => {
  const form = document.querySelector('[data-slapp]');
  if (!form) return;
  const falt = form.querySelector('input[type=file]');
  const harFiler = (e) => e.dataTransfer && Array.from(e.dataTransfer.types).includes('Files');
  let djup = 0;
  // The whole page receives: who misses the box by a centimetre has still dropped it on the case.
  document.addEventListener('dragenter', (e) => {
    if (!harFiler(e)) return;
    djup += 1;
    form.classList.add('over');
  });
  document.addEventListener('dragleave', (e) => {
    if (!harFiler(e)) return;
    djup -= 1;
    if (djup <= 0) form.classList.remove('over');
  });
  document.addEventListener('dragover', (e) => {
    if (harFiler(e)) e.preventDefault();
  });
  document.addEventListener('drop', (e) => {
    if (!harFiler(e)) return;
    e.preventDefault();
    djup = 0;
    form.classList.remove('over');
    if (!e.dataTransfer.files.length || form.dataset.skickat) return;
    falt.files = e.dataTransfer.files;
    window.nhv?.las(form.dataset.laser);
    form.requestSubmit();
  });
})();
