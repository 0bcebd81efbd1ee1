#!/usr/bin/env bash
# Imports every form in forms/ with form-js, which Camunda Modeler shows forms with; a warning fails. Needs Node and npm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"
if ! cmp -s package-lock.json node_modules/.installed-lock.json 2>/dev/null; then
  npm ci --silent --ignore-scripts --no-fund --no-audit
  cp package-lock.json node_modules/.installed-lock.json
fi
node importera.cjs "$here/../../forms"
