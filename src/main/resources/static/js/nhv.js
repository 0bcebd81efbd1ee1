// Small conveniences. Every page does its work without this file.
(() => {
  const $ = (vad, i = document) => i.querySelector(vad);

  // "/" goes to the search, unless somebody is typing.
  document.addEventListener('keydown', (e) => {
    if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.target.closest('input, textarea, select, [contenteditable]')) return;
    const sok = $('#sok');
    if (sok) {
      e.preventDefault();
      sok.focus();
      sok.select();
    }
  });

  // An open menu closes with Escape and when one looks elsewhere.
  const menyer = () => document.querySelectorAll('.topp details[open]');
  document.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape') return;
    menyer().forEach((d) => {
      d.open = false;
      $('summary', d).focus();
    });
  });
  document.addEventListener('click', (e) => menyer().forEach((d) => d.contains(e.target) || (d.open = false)));

  // What is wrong comes first.
  const fokus = $('[data-fokus]');
  if (fokus) fokus.focus();

  // A form is sent once; the pressed button says that it heard.
  document.addEventListener('submit', (e) => {
    const form = e.target;
    if (form.method !== 'post' || form.hasAttribute('hx-post') || e.defaultPrevented) return;
    if (form.dataset.skickat) {
      e.preventDefault();
      return;
    }
    form.dataset.skickat = 'ja';
    if (e.submitter) e.submitter.classList.add('skickas');
    form.setAttribute('aria-busy', 'true');
  });
  // Back from the next page, the form may be sent again.
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-skickat]').forEach((f) => {
    delete f.dataset.skickat;
    f.removeAttribute('aria-busy');
    f.querySelectorAll('.skickas').forEach((k) => k.classList.remove('skickas'));
  }));

  // htmx: the token against forged requests goes along, and a fault is told where it is seen.
  const token = $('meta[name="csrf"]');
  document.addEventListener('htmx:configRequest', (e) => {
    if (token) e.detail.headers[token.dataset.huvud] = token.content;
  });
  const sag = (mening) => {
    let ruta = $('#natruta');
    if (!ruta) {
      ruta = document.createElement('div');
      ruta.id = 'natruta';
      ruta.className = 'meddelande meddelande-fel natruta';
      ruta.setAttribute('role', 'alert');
      $('main').prepend(ruta);
    }
    ruta.textContent = mening;
  };
  document.addEventListener('htmx:responseError', (e) => {
    if (e.detail.xhr.status === 401 || e.detail.xhr.status === 403 && !e.detail.xhr.responseText) {
      sag(document.body.dataset.utloggad);
      return;
    }
    const svar = new DOMParser().parseFromString(e.detail.xhr.responseText, 'text/html').querySelector('[data-mening]');
    sag(svar ? svar.textContent : document.body.dataset.natfel);
  });
  document.addEventListener('htmx:sendError', () => sag(document.body.dataset.natfel));
  document.addEventListener('htmx:afterRequest', (e) => {
    if (e.detail.successful) $('#natruta')?.remove();
  });

  window.nhv = {
    // A token of nhv.css as a colour that a chart can use, in light or dark as it is now.
    farg(namn) {
      const prov = document.createElement('span');
      prov.style.color = `var(${namn})`;
      document.body.append(prov);
      const farg = getComputedStyle(prov).color;
      prov.remove();
      return farg;
    },
    // Says something to a screen reader without moving anything on the page.
    las(mening) {
      $('#lasupp').textContent = mening;
    },
  };
})();
