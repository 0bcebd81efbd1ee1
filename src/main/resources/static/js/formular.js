// Makes a form answer at once what the server would answer after a round: parts that depend on other answers come and go,
// rows are added and removed in place. Without this file the same buttons do it by way of the server.
(() => {
  'use strict';

  const synlig = (el) => !el.closest('[hidden]');

  const tal = (text) => {
    const rent = text.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.');
    return /^[+-]?\d{1,15}(\.\d{1,10})?$/.test(rent) ? Number(rent) : null;
  };

  // What a field holds: nothing when it is hidden. Those of the row come before those of the form.
  const varde = (form, rad, nyckel) => {
    const plats = rad && form.querySelector(`[data-falt="${rad}.${nyckel}"]`);
    const falt = plats || form.querySelector(`[data-falt="${nyckel}"]`);
    if (!falt || !synlig(falt)) return null;
    const kontroll = falt.querySelector('input:not([type=hidden]), select, textarea') || falt.querySelector('input');
    const valda = [...falt.querySelectorAll('input:checked')].map((i) => i.value);
    switch (falt.dataset.slag) {
      case 'kryss': return valda.length > 0;
      case 'enval': return valda[0] ?? null;
      case 'flerval': return valda.length ? valda : null;
      case 'tal': return tal(kontroll.value);
      default: return kontroll && kontroll.value.trim() !== '' ? kontroll.value.trim() : null;
    }
  };

  const lika = (a, b) => {
    if (a === null || b === null) return a === b;
    return typeof a === typeof b && !Array.isArray(a) ? a === b : null;
  };

  const ordning = (a, b, prov) => (typeof a === 'number' && typeof b === 'number' ? prov(a, b) : null);

  // Three-valued, as on the server: what cannot be told is null, and hides nothing.
  const galler = ([tecken, ...delar], las) => {
    switch (tecken) {
      case 'and':
      case 'or': {
        const svar = delar.map((del) => galler(del, las));
        const avgor = tecken === 'or';
        if (svar.includes(avgor)) return avgor;
        return svar.includes(null) ? null : !avgor;
      }
      case 'not': {
        const svar = galler(delar[0], las);
        return svar === null ? null : !svar;
      }
      case 'contains': {
        const lista = las(delar[0]);
        return Array.isArray(lista) ? lista.includes(delar[1]) : null;
      }
      case '=': return lika(las(delar[0]), delar[1]);
      case '!=': {
        const svar = lika(las(delar[0]), delar[1]);
        return svar === null ? null : !svar;
      }
      case '<': return ordning(las(delar[0]), delar[1], (a, b) => a < b);
      case '<=': return ordning(las(delar[0]), delar[1], (a, b) => a <= b);
      case '>': return ordning(las(delar[0]), delar[1], (a, b) => a > b);
      default: return ordning(las(delar[0]), delar[1], (a, b) => a >= b);
    }
  };

  // From the top down: a condition only asks for what stands above it.
  const visaRatt = (form) => {
    for (const el of form.querySelectorAll('[data-dold-om]')) {
      const rad = el.closest('[data-rad]');
      const namn = rad && rad.querySelector('input[name$="._rad"]').name.slice(0, -'._rad'.length);
      el.hidden = galler(JSON.parse(el.dataset.doldOm), (nyckel) => varde(form, namn, nyckel)) === true;
    }
  };

  const sag = (text) => {
    const ruta = document.getElementById('lasupp');
    if (ruta) ruta.textContent = text;
  };

  const numrera = (lista) => {
    const rader = [...lista.querySelectorAll(':scope > [data-radlista] > [data-rad]')];
    rader.forEach((rad, i) => {
      const rubrik = rad.querySelector(':scope > legend');
      rubrik.textContent = `${rubrik.dataset.rubrik} ${i + 1}`;
      const bort = rad.querySelector(':scope > [name=_ta_bort]');
      if (bort) bort.textContent = `${bort.dataset.text.trim()} ${i + 1}`;
    });
    const till = lista.querySelector(':scope > [name=_lagg_till]');
    if (till) till.hidden = rader.length >= Number(lista.dataset.max);
    return rader;
  };

  const andrad = (form) => {
    visaRatt(form);
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const laggTill = (form, knapp) => {
    const lista = knapp.closest('[data-rader]');
    const upptagna = [...lista.querySelectorAll('input[name$="._rad"]')].map((i) => Number(/\[(\d+)]/.exec(i.name)[1]));
    const nummer = String(Math.max(-1, ...upptagna) + 1);
    const rad = lista.querySelector(':scope > template').content.firstElementChild.cloneNode(true);
    for (const el of [rad, ...rad.querySelectorAll('*')]) {
      for (const { name, value } of [...el.attributes]) {
        if (value.includes('0000')) el.setAttribute(name, value.replaceAll('[0000]', `[${nummer}]`).replaceAll('-0000-', `-${nummer}-`));
      }
    }
    lista.querySelector(':scope > [data-radlista]').append(rad);
    numrera(lista);
    andrad(form);
    rad.querySelector('input:not([type=hidden]), select, textarea')?.focus();
    sag(knapp.dataset.tillagd);
  };

  const taBort = (form, knapp) => {
    const lista = knapp.closest('[data-rader]');
    const text = knapp.dataset.borttagen;
    knapp.closest('[data-rad]').remove();
    const kvar = numrera(lista);
    andrad(form);
    (kvar.at(-1) || lista).focus();
    sag(text);
  };

  const starta = (form) => {
    form.querySelectorAll('[data-utan-skript]').forEach((el) => { el.hidden = true; });
    form.addEventListener('change', () => visaRatt(form));
    form.addEventListener('input', (e) => { if (e.target !== form) visaRatt(form); });
    form.addEventListener('click', (e) => {
      const knapp = e.target.closest('button[name=_lagg_till], button[name=_ta_bort]');
      if (!knapp) return;
      e.preventDefault();
      (knapp.name === '_ta_bort' ? taBort : laggTill)(form, knapp);
    });
    visaRatt(form);
    form.querySelector('.feltopp')?.focus();
  };

  document.querySelectorAll('form[data-formular]').forEach(starta);
})();
