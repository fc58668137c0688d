/** The lock file installs on every system, from any registry. */
import { describe, expect, it } from 'vitest';
import { read } from './source.ts';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  link?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('lock file', () => {
  it('holds every optional native package of every locked tool', () => {
    const known = new Set(entries.map(([path]) => nameOf(path)));
    const natives = entries.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ path, name })),
    );
    console.log(`lock: ${entries.length} packages, ${natives.length} optional ones asked for`);
    expect(natives.length).toBeGreaterThan(100);
    expect(
      natives.filter(({ name }) => !known.has(name)).map(({ path, name }) => `${path} wants ${name}`),
    ).toEqual([]);
  });

  it.each(['linux', 'darwin', 'win32'])('has binaries of the build tools for %s', (system) => {
    const made = new Set(
      entries
        .filter(([, entry]) => entry.os?.includes(system))
        .map(([path]) => nameOf(path).split(/[/-]/)[0]),
    );
    for (const scope of [
      '@rolldown',
      '@oxlint',
      '@oxfmt',
      '@oxc',
      '@esbuild',
      '@resvg',
      '@img',
      '@typescript',
      'lightningcss',
    ])
      expect([...made], `${scope} on ${system}`).toContain(scope);
  });

  it('names no registry host and checks every package', () => {
    expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, entry]) => !entry.integrity && !entry.link).map(([path]) => path)).toEqual([]);
  });

  it('is asked for by exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
