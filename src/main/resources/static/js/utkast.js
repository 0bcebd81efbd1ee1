// Saves the draft by itself a moment after the last key, and says when. Files wait for the button.
(() => {
  'use strict';
  const PAUS = 1500;

  const huvuden = () => {
    const ut = { 'X-Requested-With': 'utkast' };
    const vart = document.querySelector('meta[name=csrf]');
    const token = vart || document.querySelector('meta[name=_csrf]');
    const namn = vart ? vart.dataset.huvud : document.querySelector('meta[name=_csrf_header]')?.content;
    if (token && namn) ut[namn] = token.content;
    return ut;
  };

  const starta = (form) => {
    const status = form.querySelector('[data-utkast-status]');
    let klocka = 0;
    let osparat = false;
    let pagar = false;

    const innehall = () => {
      const ut = new URLSearchParams();
      for (const [namn, varde] of new FormData(form)) if (typeof varde === 'string') ut.append(namn, varde);
      return ut;
    };

    const spara = async (sista) => {
      clearTimeout(klocka);
      if (!osparat || pagar) return;
      osparat = false;
      pagar = true;
      if (!sista) status.textContent = status.dataset.sparar;
      try {
        const svar = await fetch(form.dataset.utkastUrl, {
          method: 'POST', body: innehall(), headers: huvuden(), keepalive: sista, redirect: 'error',
        });
        if (!svar.ok) throw new Error(String(svar.status));
        status.textContent = status.dataset.sparat.replace('{tid}', (await svar.text()).trim());
      } catch {
        osparat = true;
        status.textContent = status.dataset.fel;
      } finally {
        pagar = false;
        if (osparat && status.textContent !== status.dataset.fel) klocka = setTimeout(() => spara(false), PAUS);
      }
    };

    form.addEventListener('input', () => {
      osparat = true;
      clearTimeout(klocka);
      klocka = setTimeout(() => spara(false), PAUS);
    });
    form.addEventListener('submit', () => { clearTimeout(klocka); osparat = false; });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') spara(true); });
  };

  document.querySelectorAll('form[data-utkast-url]').forEach(starta);
})();
