#!/usr/bin/env bash
# Lints every model in processes/ with bpmnlint; a warning fails. Needs Node and npm (users of the product do not).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$here"
if ! cmp -s package-lock.json node_modules/.installed-lock.json 2>/dev/null; then
  npm ci --silent --no-fund --no-audit
  cp package-lock.json node_modules/.installed-lock.json
fi
mapfile -d '' models < <(find "$root/processes" -name '*.bpmn' -print0 | sort -z)
[ "${#models[@]}" -gt 0 ] || { echo "no models found in processes/" >&2; exit 1; }
npx --no-install bpmnlint --max-warnings=0 "${models[@]}"
echo "bpmnlint: ${#models[@]} models clean"
