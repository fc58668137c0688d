/**
 * `npm start`: installs what is missing, builds when a source is newer than the page, serves it and prints the
 * address (PORT, default 4173; HOST, default this machine alone). Plain Node; must work on a fresh machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { needNode, needPackages, ROOT, stop } from './ready.mjs';

/** Time of the youngest file under a path, ms. @param {string} path @returns {number} */
function youngest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((most, name) => Math.max(most, youngest(join(path, name))), own.mtimeMs);
}

needNode();
needPackages();

const sources = ['src', 'levels', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json'];
const built = join(ROOT, 'dist', 'index.html');
const newest = Math.max(...sources.map((name) => youngest(join(ROOT, name))));
if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  console.log('Building ...');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (done.status !== 0) stop('The build failed; see the messages above.');
}

const server = spawn(process.execPath, ['--import', 'tsx', join('src', 'tools', 'serve.ts'), 'dist'], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
