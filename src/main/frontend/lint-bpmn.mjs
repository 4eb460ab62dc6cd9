// Checks every diagram under processes/ by the rules of .bpmnlintrc; an error fails the build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../../target');
const lint = spawnSync(
  process.execPath,
  [join(here, 'node_modules/bpmnlint/bin/bpmnlint.js'), '../../../processes/**/*.bpmn'],
  { cwd: here, stdio: 'inherit' },
);
if (lint.status === 0) {
  mkdirSync(target, { recursive: true });
  // Its age tells the Maven build whether a diagram is newer.
  writeFileSync(join(target, 'bpmnlint.ok'), '');
}
process.exit(lint.status ?? 1);
