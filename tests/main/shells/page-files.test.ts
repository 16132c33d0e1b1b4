import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  findPageFile,
  noncePlaceholder,
} from '../../../src-main/shells/page-files.ts';

let outside: string;
let folder: string;
beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'planverk-page-'));
  folder = join(outside, 'page');
  await writeFile(join(outside, 'secret.html'), 'secret');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), `<script nonce="${noncePlaceholder}"></script>`);
  await writeFile(join(folder, 'assets', 'index-1.js'), 'x');
  await writeFile(join(folder, '.hidden.js'), 'x');
  await writeFile(join(folder, 'notes.txt'), 'x');
});
afterAll(() => rm(outside, { recursive: true, force: true }));

describe('the files of the page', () => {
  test('are given with their type and the headers that confine them', async () => {
    const found = await findPageFile(folder, 'assets/index-1.js');
    expect({ ...found, bytes: String(found?.bytes) }).toEqual({
      bytes: 'x',
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), usb=()',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
      },
    });
  });

  test('hold a new number in the page each time, the one that its policy lets through', async () => {
    const [first, second] = await Promise.all([
      findPageFile(folder, ''),
      findPageFile(folder, 'index.html'),
    ]);
    const nonceOf = (file: typeof first) => /nonce="(.+)"/.exec(String(file?.bytes))?.[1] ?? '';
    expect(nonceOf(first)).toMatch(/^[\w+/]{22}==$/);
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    expect(first?.headers['Content-Security-Policy']).toBe(contentSecurityPolicy(nonceOf(first)));
  });

  test('may run their own scripts and styles and talk with the program, and nothing else', () => {
    expect(contentSecurityPolicy('N').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "font-src 'self'",
      "style-src 'self' 'nonce-N'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types planverk-worker ProseMirrorClipboard',
    ]);
  });

  test.each([
    '../secret.html',
    '..%2fsecret.html',
    '%2e%2e/secret.html',
    'assets/../../secret.html',
    'assets/..%5c..%5csecret.html',
    '..\\secret.html',
    '/secret.html',
    '//secret.html',
    './index.html',
    '.hidden.js',
    'notes.txt',
    'assets',
    'assets/',
    'index.html%00.js',
    '%',
    'C:/secret.html',
    'no-such.js',
  ])('are no way to anything else: %s', async (path) => {
    expect(await findPageFile(folder, path)).toBeUndefined();
  });
});
