// Draws the icons of the program (icon.svg) and of its files (file-icon.svg) as each system wants them.
// Run it after a change of a drawing: node build/workshop/icon.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src-main/shells/browser/find-browser.mjs';

/** What electron-builder looks for: the program's under 'icon', a file's under its ending. */
const drawings = [
  { drawing: 'icon.svg', name: 'icon' },
  { drawing: 'file-icon.svg', name: 'planverk' },
];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
/** Apple's names for its sizes; those with two are for screens of twice the density. */
const macTypes = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];
const sizes = [...new Set([...windowsSizes, ...macTypes.map(([, size]) => size)])];

const inBuild = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** An .ico: a table of the pictures, then the pictures as PNG. */
function windowsIcon(pictures) {
  const head = Buffer.alloc(6 + 16 * windowsSizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(windowsSizes.length, 4);
  let offset = head.length;
  for (const [at, size] of windowsSizes.entries()) {
    const place = 6 + 16 * at;
    const { length } = pictures.get(size);
    head.writeUInt8(size % 256, place);
    head.writeUInt8(size % 256, place + 1);
    head.writeUInt16LE(1, place + 4);
    head.writeUInt16LE(32, place + 6);
    head.writeUInt32LE(length, place + 8);
    head.writeUInt32LE(offset, place + 12);
    offset += length;
  }
  return Buffer.concat([head, ...windowsSizes.map((size) => pictures.get(size))]);
}

/** An .icns: each picture as PNG behind its type and length. */
function macIcon(pictures) {
  const chunk = (type, content) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(8 + content.length, 4);
    return Buffer.concat([head, content]);
  };
  return chunk(
    'icns',
    Buffer.concat(macTypes.map(([type, size]) => chunk(type, pictures.get(size)))),
  );
}

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { drawing, name } of drawings) {
  const svg = await readFile(inBuild(drawing), 'utf8');
  const pictures = new Map();
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    pictures.set(size, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  if (name === 'icon') await writeFile(inBuild('icon.png'), pictures.get(1024));
  await writeFile(inBuild(`${name}.ico`), windowsIcon(pictures));
  await writeFile(inBuild(`${name}.icns`), macIcon(pictures));
}
await browser.close();
