/**
 * Makes a fresh machine ready: the right Node, the packages, a Chromium. Plain Node without a single package,
 * because it runs before there are any. It must never install anything outside the project but Chromium, and
 * that only where it may (Debian and its children, as root).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was given. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Stops with a message and a remedy, without a stack trace. @param {string} message @returns {never} */
export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Refuses a Node that is too old for the tools. */
export function needNode() {
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node.replace(
    /[^\d.]/g,
    '',
  );
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  if (hasMajor < major || (hasMajor === major && hasMinor < minor))
    stop(`This needs Node ${wanted} or newer; here is ${process.versions.node}. Get it from nodejs.org.`);
}

/** Runs npm the way it is installed here. @param {string[]} args @returns {number} exit code */
function npm(args) {
  // Started by npm, its own script is the surest way to it on every system.
  const own = process.env.npm_execpath;
  const done = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return done.status ?? 1;
}

/** Installs the packages of the lock file when they are missing or older than the lock. */
export function needPackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && sameLock(lock, installed)) return;
  console.log('Installing packages (npm ci) ...');
  if (npm(['ci', '--no-fund', '--no-audit']) !== 0)
    stop('npm ci failed. It needs the npm registry and write access to this folder; see its messages above.');
}

/**
 * Whether what is installed is what the lock asks for. Times can't tell (a checkout touches every file), so
 * versions are compared; packages for other systems may be absent.
 * @param {string} lock @param {string} installed
 */
function sameLock(lock, installed) {
  const want = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  for (const [path, entry] of Object.entries(want)) {
    if (path === '') continue;
    if (have[path] ? have[path].version !== entry.version : !entry.optional && !entry.peer) return false;
  }
  return Object.keys(have).every((path) => want[path]) && statSync(join(ROOT, 'node_modules')).isDirectory();
}

const PLACES = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Where a Chromium is: CHROMIUM from the environment, the usual places, the PATH.
 * @returns {string | null}
 */
export function chromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const system = /** @type {keyof typeof PLACES} */ (process.platform);
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)));
  return [...(PLACES[system] ?? []), ...onPath].find((file) => existsSync(file)) ?? null;
}

/**
 * Finds a Chromium, or installs Debian's as root.
 * @returns {string | null} null when there is none; the remedy has then been printed
 */
export function needChromium() {
  const found = chromium();
  if (found) return found;
  if (process.env.CHROMIUM) {
    console.error(`CHROMIUM names ${process.env.CHROMIUM}, which is not there.`);
    return null;
  }
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium (apt-get) ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env,
    });
    const now = chromium();
    if (now) return now;
  }
  console.error(
    'The browser tests need Chromium or Chrome. Install one (Debian, Ubuntu: sudo apt-get install chromium; ' +
      'macOS: brew install --cask chromium) or name it: CHROMIUM=/path/to/chromium npm test',
  );
  return null;
}
