// Before anything is painted: Bootstrap's own parts follow the system's light or dark. Without scripts nhv.css does it alone.
(() => {
  const morkt = window.matchMedia('(prefers-color-scheme: dark)');
  const satt = () => document.documentElement.setAttribute('data-bs-theme', morkt.matches ? 'dark' : 'light');
  satt();
  morkt.addEventListener('change', satt);
})();
