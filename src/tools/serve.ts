/**
 * A small static server for the built game: strict policy headers, compression, right types, nothing but GET.
 * Used by `npm start` and by the browser tests, so that both see the same page. Not meant for the open
 * internet.
 */
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CSP } from './policy.mjs';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wasm': 'application/wasm',
};
const SQUEEZED = /^(text\/|application\/(json|manifest|wasm)|image\/svg)/;

const HEADERS: Record<string, string> = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

interface Packed {
  etag: string;
  plain: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}

const squeezeBrotli = promisify(brotliCompress);
const squeezeGzip = promisify(gzip);

export interface Site {
  /** Address with a trailing slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder.
 * @param root folder to serve
 * @param port first port to try; 0 takes any free one. Taken ports are stepped over, at most twenty.
 * @param host address to listen on; the machine itself unless told otherwise
 * @throws when the folder does not exist or no port is free
 */
export async function serve(root: string, port = 0, host = '127.0.0.1'): Promise<Site> {
  const folder = resolve(root);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder`);
  const packed = new Map<string, Packed>();
  const server = createServer((request, response) => {
    answer(folder, packed, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end();
    });
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const shown = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  return {
    url: `http://${shown}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port === 0 ? 0 : port + tries, host, () => {
          server.off('error', fail);
          done();
        });
      });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries >= 20) throw error;
    }
  }
}

async function answer(
  folder: string,
  packed: Map<string, Packed>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...HEADERS, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = find(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { ...HEADERS, 'Content-Type': TYPES['.txt'] }).end('Not found\n');
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const headers: Record<string, string> = {
    ...HEADERS,
    'Content-Type': type,
    // Only names that carry a hash of their content may be kept for good.
    'Cache-Control': /[/\\]app[/\\][^/\\]+-[\w-]{8}\.\w+$/.test(file)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  };
  if (!SQUEEZED.test(type)) {
    headers['Content-Length'] = String(statSync(file).size);
    response.writeHead(200, headers);
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
    return;
  }
  const entry = await pack(packed, file);
  headers['Vary'] = 'Accept-Encoding';
  headers['ETag'] = entry.etag;
  if (request.headers['if-none-match'] === entry.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = await squeeze(entry, request.headers['accept-encoding'] ?? '', headers);
  headers['Content-Length'] = String(body.length);
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** The file meant by an address, or null; never one outside the folder. */
function find(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  let file = join(folder, path);
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  try {
    if (statSync(file).isDirectory()) file = join(file, 'index.html');
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Reads a file once; a rebuilt one is read again. */
async function pack(packed: Map<string, Packed>, file: string): Promise<Packed> {
  const { mtimeMs, size } = statSync(file);
  const key = `${file}\0${mtimeMs}\0${size}`;
  const known = packed.get(key);
  if (known) return known;
  const plain = await readFile(file);
  const entry: Packed = {
    plain,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`,
  };
  packed.set(key, entry);
  return entry;
}

async function squeeze(entry: Packed, accepts: string, headers: Record<string, string>): Promise<Buffer> {
  if (/\bbr\b/.test(accepts)) {
    headers['Content-Encoding'] = 'br';
    // Level 6: Phaser in a fraction of a second, 4 % larger than level 11 in seconds.
    return (entry.br ??= await squeezeBrotli(entry.plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6 },
    }));
  }
  if (/\bgzip\b/.test(accepts)) {
    headers['Content-Encoding'] = 'gzip';
    return (entry.gzip ??= await squeezeGzip(entry.plain));
  }
  return entry.plain;
}

// Run as a command: serve a folder and say where.
if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const [folder = 'dist'] = process.argv.slice(2);
  const port = Number(process.env['PORT'] ?? 4173);
  try {
    const site = await serve(folder, Number.isInteger(port) && port >= 0 ? port : 4173, process.env['HOST']);
    console.log(`\n  In Good Hands is at ${site.url}\n  Ctrl+C stops it.\n`);
  } catch (error) {
    console.error(`Can't serve ${folder}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
