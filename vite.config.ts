/**
 * How the page is built and how tests are run. One static page, relative addresses, nothing inline:
 * the result runs from any folder of any web server under the strict Content-Security-Policy.
 * `--mode e2e` adds the story pages (HTML files under src), which never ship.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { CSP } from './src/tools/policy.mjs';

/** Writes the policy into the built page too, so that it holds on servers that send no headers. */
function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Story pages: one part of the game alone, with hand-written states. */
function stories(): string[] {
  if (!existsSync('src')) return [];
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join('src', file));
}

export default defineConfig(({ mode }) => {
  const e2e = mode === 'e2e';
  return {
    base: './',
    publicDir: 'assets',
    plugins: [policy()],
    // The debrief's worker is a module like any other.
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: e2e ? '.cache/e2e' : 'dist',
      // Built pages keep their folders' names; assets/ is already the name of what is copied as it is.
      assetsDir: 'app',
      // A data: font or style would break the policy.
      assetsInlineLimit: 0,
      manifest: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      reportCompressedSize: false,
      rolldownOptions: {
        input: e2e ? ['index.html', ...stories()] : ['index.html'],
        output: {
          codeSplitting: {
            groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }],
          },
        },
      },
    },
    test: {
      // Two cores here and on the machines that check: more workers only queue.
      maxWorkers: 2,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/browser/**', 'test/long/**'],
            testTimeout: 120_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            globalSetup: ['test/kit/stories-once.ts'],
            fileParallelism: false,
            testTimeout: 300_000,
            hookTimeout: 120_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'long',
            include: ['test/long/**/*.test.ts'],
            testTimeout: 1_800_000,
          },
        },
      ],
    },
  };
});
