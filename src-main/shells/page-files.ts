import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the built page, ready to be answered with. */
export interface PageFile {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
};

/** Where the build (html.cspNonce) leaves room for the number that lets a style element through. */
export const noncePlaceholder = 'planverk-nonce';

/** What may happen in the page: its own scripts, styles and pictures, and talk with this program alone. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "font-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // ProseMirrorClipboard is for the editor of written text, which reads pasted HTML into a document of its
    // own that runs and loads nothing. A policy can be made once: nobody else can make one of that name.
    'trusted-types planverk-worker ProseMirrorClipboard',
  ].join('; ');

/** The headers of every answer, whatever is in it. */
export const securityHeaders = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/**
 * Reads a file of the built page by the path of an address ('' is the page itself). Gives undefined for
 * whatever isn't a file in the folder: no part of a path may begin with a dot or hold a separator.
 */
export async function findPageFile(folder: string, path: string): Promise<PageFile | undefined> {
  const parts = partsOf(path === '' ? 'index.html' : path);
  const contentType = contentTypes[extname(parts.at(-1) ?? '')];
  if (!contentType || !parts.every((part) => /^[\w-][\w.-]*$/.test(part))) return undefined;
  const bytes = await readFile(join(folder, ...parts)).catch(() => undefined);
  if (!bytes) return undefined;
  const headers = { ...securityHeaders, 'Content-Type': contentType };
  if (!contentType.startsWith('text/html')) return { bytes, headers };
  const nonce = randomBytes(16).toString('base64');
  return {
    bytes: Buffer.from(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)),
    headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce) },
  };
}

function partsOf(path: string): readonly string[] {
  try {
    return decodeURIComponent(path).split('/');
  } catch {
    return [''];
  }
}
