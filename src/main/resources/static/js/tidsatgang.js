// Draws the figure from the table beside it, so that the two can never say different things.
(function () {
  'use strict';
  const figur = document.getElementById('tid-figur');
  const tabell = document.getElementById('tid-tabell');
  if (!figur || !tabell || !window.echarts) return;
  const duk = figur.querySelector('.tid-duk');
  const text = (nyckel, varde) => figur.dataset['text' + nyckel].replace('{0}', varde);
  const namn = {};
  tabell.querySelectorAll('thead [data-steg]').forEach((th) => { namn[th.dataset.steg] = th.dataset.namn; });
  const rader = Array.from(tabell.querySelectorAll('tbody tr')).map((tr) => ({
    namn: tr.dataset.namn,
    omrade: tr.dataset.omrade === 'true',
    fore: Number(tr.dataset.fore),
    hela: Number(tr.dataset.hela),
    pagar: tr.dataset.lage === 'pagar',
    steg: Array.from(tr.querySelectorAll('td[data-steg]')).map((td) => ({
      dagar: Number(td.dataset.dagar), pausade: Number(td.dataset.pausade)
    }))
  }));

  // A custom property may be light-dark(…): the browser says which by colouring an element with it.
  function farg(variabel) {
    const prov = document.createElement('span');
    prov.hidden = true;
    figur.appendChild(prov);
    prov.style.color = 'var(' + variabel + ')';
    const varde = getComputedStyle(prov).color;
    prov.remove();
    return varde;
  }

  function serier(smal) {
    const rost = farg('--nhv-text');
    const alla = [{
      type: 'bar', stack: 'tid', silent: true, itemStyle: { color: 'transparent' }, tooltip: { show: false },
      data: rader.map((r) => r.fore)
    }];
    for (let nr = 1; nr <= 7; nr++) {
      const tecken = nr === 1 ? -1 : 1;
      const steg = (r) => r.steg[nr - 1];
      const kulor = farg('--tid-steg-' + nr);
      const etikett = nr + ' ' + namn[nr];
      alla.push({
        name: etikett, type: 'bar', stack: 'tid', barMaxWidth: 20, itemStyle: { color: kulor },
        data: rader.map((r) => tecken * steg(r).dagar)
      });
      alla.push({
        name: text('Pausat', etikett), type: 'bar', stack: 'tid', barMaxWidth: 20,
        itemStyle: {
          color: farg('--nhv-blad'), borderColor: kulor, borderWidth: 1,
          decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: kulor }
        },
        data: rader.map((r) => (steg(r).pausade ? tecken * steg(r).pausade : null))
      });
    }
    alla.push({
      type: 'bar', stack: 'tid', silent: true, tooltip: { show: false }, itemStyle: { color: 'transparent' },
      data: rader.map((r) => ({
        value: 0,
        label: {
          show: !smal && r.hela > 0, position: 'right', color: rost,
          formatter: text(r.pagar ? 'Pagar' : 'Dagar', r.hela)
        }
      })),
      markLine: figur.dataset.norm ? {
        silent: true, symbol: 'none', lineStyle: { type: 'dashed', width: 2, color: rost },
        label: { formatter: text('Norm', figur.dataset.norm), position: 'start', color: rost },
        data: [{ xAxis: Number(figur.dataset.norm) }]
      } : undefined
    });
    return alla;
  }

  function val() {
    const smal = duk.clientWidth < 640;
    const rost = farg('--nhv-text');
    return {
      animation: false,
      textStyle: { color: rost, fontFamily: getComputedStyle(document.body).fontFamily },
      aria: { enabled: false },
      tooltip: { trigger: 'item', renderMode: 'richText', confine: true, valueFormatter: (v) => text('Dagar', Math.abs(v)) },
      legend: { type: 'scroll', top: 0, textStyle: { color: rost }, pageTextStyle: { color: rost },
        data: [1, 2, 3, 4, 5, 6, 7].map((nr) => nr + ' ' + namn[nr]) },
      grid: { left: 8, right: smal ? 16 : 120, top: 56, bottom: 40, containLabel: true },
      xAxis: { type: 'value', name: text('Axel', ''), nameLocation: 'middle', nameGap: 28,
        max: (v) => Math.ceil(Math.max(v.max, Number(figur.dataset.norm || 0)) / 100) * 100,
        nameTextStyle: { color: rost }, axisLabel: { color: rost, formatter: (v) => String(v) },
        splitLine: { lineStyle: { color: farg('--nhv-linje') } } },
      yAxis: { type: 'category', inverse: true, data: rader.map((r, i) => i), axisTick: { show: false },
        axisLabel: { color: rost, interval: 0, width: smal ? 110 : 280, overflow: 'truncate',
          formatter: (i) => (rader[i].omrade ? '  ' : '') + rader[i].namn } },
      series: serier(smal)
    };
  }

  figur.hidden = false;
  duk.style.height = 120 + rader.length * 28 + 'px';
  const bild = window.echarts.init(duk, null, { renderer: 'svg' });
  const rita = () => { bild.resize(); bild.setOption(val(), true); };
  rita();
  window.addEventListener('resize', rita);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', rita);
  new MutationObserver(rita).observe(document.documentElement, { attributes: true, attributeFilter: ['data-bs-theme'] });
})();
