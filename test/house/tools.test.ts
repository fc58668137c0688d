/** The tools of the house: the server is strict, the scale weighs what a browser loads. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CSP } from '../../src/tools/policy.mjs';
import { serve, type Site } from '../../src/tools/serve.ts';
import { BUDGET, closure, weigh } from '../../src/tools/size.ts';

describe('server', () => {
  let folder: string;
  let site: Site;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hands-'));
    mkdirSync(join(folder, 'site/app'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'outside');
    writeFileSync(join(folder, 'site/index.html'), `<!doctype html>${'<p>Good hands</p>'.repeat(200)}`);
    writeFileSync(join(folder, 'site/app/main-Ab3_x-9z.js'), 'export {};');
    writeFileSync(join(folder, 'site/licences.json'), '{}');
    site = await serve(join(folder, 'site'));
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** fetch would clean the path before sending it. */
  const raw = (path: string, method = 'GET'): Promise<number> =>
    new Promise((done, fail) => {
      const { port } = new URL(site.url);
      request({ port, path, method, host: '127.0.0.1' }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      })
        .on('error', fail)
        .end();
    });

  it('sends the strict policy, also with a refusal', async () => {
    for (const path of ['', 'app/main-Ab3_x-9z.js', 'nothing']) {
      const response = await fetch(site.url + path);
      expect(response.headers.get('content-security-policy')).toBe(CSP);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(CSP).not.toMatch(/unsafe|\*|https?:/);
  });

  it('names types, squeezes text and keeps hashed files', async () => {
    const page = await fetch(site.url, { headers: { 'accept-encoding': 'br' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await page.text()).toContain('Good hands');
    const zipped = await fetch(site.url, { headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    const script = await fetch(`${site.url}app/main-Ab3_x-9z.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const again = await fetch(site.url, { headers: { 'if-none-match': page.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  it('never leaves its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/app/../../secret.txt',
      '/%00',
      '/%zz',
    ])
      expect(await raw(path), path).toBe(404);
    expect(await raw('/index.html', 'POST')).toBe(405);
    expect(await raw('/index.html', 'HEAD')).toBe(200);
  });

  it('steps over a taken port', async () => {
    const { port } = new URL(site.url);
    const second = await serve(join(folder, 'site'), Number(port));
    expect(new URL(second.url).port).not.toBe(port);
    await second.close();
  });
});

describe('scale', () => {
  const manifest = {
    'index.html': {
      file: 'app/index.js',
      isEntry: true,
      imports: ['_a.js'],
      dynamicImports: ['scene.ts'],
      css: ['app/index.css'],
    },
    '_a.js': { file: 'app/a.js', imports: ['_b.js'] },
    '_b.js': { file: 'app/b.js', imports: ['_a.js'] },
    'scene.ts': { file: 'app/scene.js', imports: ['_phaser.js'] },
    '_phaser.js': { file: 'app/phaser.js' },
  };

  /** A built page on disk. */
  function page(files: Record<string, string>, made: object = manifest): string {
    const dist = mkdtempSync(join(tmpdir(), 'hands-'));
    mkdirSync(join(dist, '.vite'));
    mkdirSync(join(dist, 'app'));
    writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(made));
    const all = {
      'index.html': '',
      'app/index.js': '',
      'app/index.css': '',
      'app/a.js': '',
      'app/b.js': '',
      'app/scene.js': '',
      'app/phaser.js': '',
    };
    for (const [name, text] of Object.entries({ ...all, ...files })) writeFileSync(join(dist, name), text);
    return dist;
  }
  const noise = (length: number): string => {
    let state = 1;
    return Array.from({ length }, () =>
      String.fromCharCode(33 + ((state = (state * 16807) % 2147483647) % 90)),
    ).join('');
  };

  it('counts what is imported at once, and nothing that is loaded later', () => {
    expect(closure(manifest, 'index.html').sort()).toEqual(['_a.js', '_b.js', 'index.html']);
    const weight = weigh(page({ 'app/phaser.js': 'WebGLRenderer' }));
    expect(weight.files.map(({ file }) => file).sort()).toEqual([
      'app/a.js',
      'app/b.js',
      'app/index.css',
      'app/index.js',
      'index.html',
    ]);
    expect(weight.later.map(({ file }) => file).sort()).toEqual(['app/phaser.js', 'app/scene.js']);
    expect(weight.ok).toBe(true);
  });

  it('refuses too much, and any of Phaser', () => {
    expect(weigh(page({ 'app/b.js': noise(BUDGET * 1500) })).ok).toBe(false);
    const engine = weigh(page({ 'app/b.js': 'class WebGLRenderer {}' }));
    expect(engine.phaser).toEqual(['app/b.js']);
    expect(engine.ok).toBe(false);
  });

  it('says when there is nothing to weigh', () => {
    expect(() => weigh(join(tmpdir(), 'no-such-page'))).toThrow(/npm run build/);
  });
});
