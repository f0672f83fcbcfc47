import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

/** The origin of the window. IndexedDB belongs to it, so it can never change. */
export const APP_ORIGIN = 'app://cuttings';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/** The file of the index's worker as it is built (electron.vite.config.ts). */
const INDEX_WORKER = /^\/assets\/indexWorker-[\w-]+\.js$/;

/** To be called before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/**
 * Serves app://cuttings from the renderer's own folder and nothing else: the path is checked after realpath, so
 * neither `..` nor a link leads out. With a dev server the same origin is kept and its files are fetched there.
 */
export function serveApp(session: Session, rendererDir: string, devServer: string | null): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'cuttings' || (request.method !== 'GET' && request.method !== 'HEAD'))
      return refusal(403);
    return devServer === null ? serveFile(rendererDir, url) : serveFromDevServer(devServer, url);
  });
}

async function serveFile(rendererDir: string, url: URL): Promise<Response> {
  try {
    const root = await realpath(rendererDir);
    const wanted = path.join(root, decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname));
    const file = await realpath(wanted);
    if (!file.startsWith(root + path.sep)) return refusal(403);
    const type = TYPES[path.extname(file)];
    if (type === undefined) return refusal(403);
    return answer(await readFile(file), type, { mayCompile: INDEX_WORKER.test(url.pathname) });
  } catch {
    return refusal(404);
  }
}

async function serveFromDevServer(devServer: string, url: URL): Promise<Response> {
  const reply = await fetch(new URL(url.pathname + url.search, devServer));
  const type = reply.headers.get('content-type') ?? 'application/octet-stream';
  return answer(Buffer.from(await reply.arrayBuffer()), type, { devServer });
}

interface AnswerOptions {
  readonly devServer?: string;
  /** For the one worker that runs SQLite: a worker's policy is its own file's. */
  readonly mayCompile?: boolean;
}

function answer(body: Buffer, type: string, { devServer, mayCompile = false }: AnswerOptions): Response {
  const nonce = randomBytes(16).toString('base64');
  const isPage = type.startsWith('text/html');
  const content = isPage ? body.toString('utf8').replaceAll('%NONCE%', nonce) : new Uint8Array(body);
  return new Response(content, {
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        devServer === undefined ? policy(isPage ? nonce : null, mayCompile) : devPolicy(devServer),
    },
  });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: { 'content-security-policy': policy(null) } });
}

/** The nonce is for the one `<style>` that React Aria adds. */
function policy(nonce: string | null, mayCompile = false): string {
  const style = nonce === null ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'self'${mayCompile ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${style}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Vite's hot reload needs inline scripts and styles and its socket; nothing of this is in a build. */
function devPolicy(devServer: string): string {
  const socket = devServer.replace(/^http/, 'ws').replace(/\/$/, '');
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    `connect-src 'self' ${socket}`,
    "worker-src 'self' blob:",
  ].join('; ');
}
