/**
 * `npm test`: installs what is missing, then runs everything that must hold: format, lint, types, walls and unit
 * tests, levels' own checks, build, size, browser tests. The last line counts all of it. Plain Node; a step that
 * cannot run counts as failed, never as skipped. `npm test -- lint unit` runs only the steps named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needChromium, needNode, needPackages, ROOT } from './ready.mjs';

const REPORTS = join(ROOT, '.cache', 'test');
/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** Runs a package's command with this Node. @param {string} file @param {string[]} args */
function run(file, args) {
  const script = join(ROOT, 'node_modules', file);
  return spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** @param {boolean} ok @returns {Count} */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** A step that is one command. @param {string} file @param {...string} args */
const command =
  (file, ...args) =>
  () =>
    one(run(file, args));

/** A TypeScript tool of ours. @param {string} file @param {...string} args */
const tool = (file, ...args) => command('tsx/dist/cli.mjs', join('src', file), ...args);

/**
 * The tests of one vitest project, counted from its report: an exit code alone can hide that nothing ran.
 * @param {string} project @returns {Count}
 */
function vitest(project) {
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const ok = run('vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return one(false);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that cannot be loaded, or an error outside a test, fails no test but must count.
  const hidden = !ok && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + hidden, skipped: numPendingTests + numTodoTests };
}

/** Each level runs its own checks. @returns {Count} */
function levels() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const id of readdirSync(join(ROOT, 'levels')).sort()) {
    const ok = tool('cli/check.ts', join('levels', id))();
    count.passed += ok.passed;
    count.failed += ok.failed;
  }
  return count.passed + count.failed > 0 ? count : one(false);
}

/** @returns {Count} */
function browser() {
  const path = needChromium();
  if (!path) return one(false);
  process.env.CHROMIUM = path;
  return vitest('browser');
}

/** @type {[name: string, step: () => Count][]} */
const STEPS = [
  ['format', command('oxfmt/bin/oxfmt', '--check')],
  ['lint', command('oxlint/bin/oxlint')],
  ['types', command('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json')],
  ['kernel', command('typescript/bin/tsc', '--noEmit', '-p', 'src/kernel/tsconfig.json')],
  ['unused', command('knip/bin/knip.js')],
  ['unit', () => vitest('unit')],
  ['levels', levels],
  ['build', command('vite/bin/vite.js', 'build', '--logLevel', 'warn')],
  ['size', tool('tools/size.ts')],
  ['browser', browser],
];

needNode();
needPackages();
mkdirSync(REPORTS, { recursive: true });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some(([known]) => known === name));
if (unknown.length > 0) {
  console.error(`No step "${unknown.join('", "')}". Steps: ${STEPS.map(([name]) => name).join(' ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const table = [];
for (const [name, step] of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const began = performance.now();
  const count = step();
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  table.push(
    `${count.failed ? 'FAILED' : 'ok    '} ${name.padEnd(8)} ${String(count.passed).padStart(5)} passed ${seconds.padStart(7)} s`,
  );
}
console.log(`\n${table.join('\n')}\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);
