// Every form under forms/ is imported as Camunda Modeler would: an unknown kind of field, two fields on one key or a broken
// expression is a fault or a warning there, and stops the build here.
const fs = require('node:fs');
const path = require('node:path');
const { JSDOM } = require('jsdom');

const dom = new JSDOM('<!doctype html><body><div id="formular"></div></body>', { url: 'https://formular.invalid/', pretendToBeVisual: true });
dom.window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
for (const name of Object.getOwnPropertyNames(dom.window)) {
  if (!(name in globalThis)) {
    globalThis[name] = dom.window[name];
  }
}
Object.assign(globalThis, { window: dom.window, document: dom.window.document, Event: dom.window.Event });

const { Form } = require('@bpmn-io/form-js-viewer');

async function faults(schema) {
  const form = new Form({ container: document.getElementById('formular') });
  try {
    return (await form.importSchema(schema, {})).warnings;
  } catch (error) {
    return [error, ...(error.warnings ?? [])];
  } finally {
    form.destroy();
  }
}

async function main(root) {
  const known = await faults({ type: 'default', components: [{ type: 'hittepa', key: 'x' }] });
  if (known.length === 0) {
    throw new Error('The importer no longer sees a field of an unknown kind: this check says nothing.');
  }
  let read = 0;
  let bad = 0;
  for (const file of fs.readdirSync(root, { recursive: true }).filter((f) => f.endsWith('.form')).sort()) {
    read++;
    for (const fault of await faults(JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')))) {
      bad++;
      console.log(`${file}: ${fault.message ?? fault}`);
    }
  }
  console.log(`form-js: ${read} formulär importerade, ${bad} fel och varningar`);
  process.exit(read > 0 && bad === 0 ? 0 : 1);
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exit(1);
});
