// Draws each model and marks where the case stands. The list under the drawing says the same without this file.
(() => {
  const rita = async (ruta) => {
    const svar = await fetch(ruta.dataset.diagram, { credentials: 'same-origin' });
    if (!svar.ok) throw new Error(String(svar.status));
    const visare = new window.BpmnJS({ container: ruta });
    await visare.importXML(await svar.text());
    const yta = visare.get('canvas');
    const finns = visare.get('elementRegistry');
    const mark = (ider, klass) => (ider || '').split(' ').filter((id) => id && finns.get(id)).forEach((id) => yta.addMarker(id, klass));
    mark(ruta.dataset.klara, 'ar-klart');
    mark(ruta.dataset.aktiva, 'ar-nu');
    yta.zoom('fit-viewport', 'auto');
    const knappar = ruta.closest('section').querySelector('.diagramknappar');
    knappar.hidden = false;
    knappar.addEventListener('click', (e) => {
      const vad = e.target.dataset.zoom;
      if (vad === 'hela') yta.zoom('fit-viewport', 'auto');
      if (vad === 'in' || vad === 'ut') yta.zoom(yta.zoom() * (vad === 'in' ? 1.3 : 1 / 1.3));
    });
    ruta.dataset.ritad = 'ja';
  };
  document.querySelectorAll('[data-diagram]').forEach((ruta) => rita(ruta).catch(() => {
    ruta.textContent = ruta.dataset.fel;
    ruta.classList.add('misslyckad');
  }));
})();
