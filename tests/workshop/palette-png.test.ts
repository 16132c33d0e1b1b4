import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withPalette } from '../../build/workshop/palette-png.mjs';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A picture of whole rows of pixels, each row as it is. */
function pictureOf(rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE((rows[0]?.length ?? 0) / 3, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row])))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): Readonly<Record<string, Buffer>> {
  const found: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return found;
}

test('a picture keeps its colours when it gets a palette', () => {
  const [white, amber] = [
    [255, 255, 255],
    [138, 83, 0],
  ] as const;
  const { PLTE, IDAT } = chunksOf(
    withPalette(
      pictureOf([
        [...white, ...white],
        [...amber, ...white],
      ]),
    ),
  );
  expect([...(PLTE ?? [])]).toEqual([...white, ...amber]);
  expect([...inflateSync(IDAT ?? Buffer.alloc(0))]).toEqual([0, 0, 0, 0, 1, 0]);
});

test('a rare colour unlike the others is kept before many shades of grey', () => {
  const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey]).flat();
  const { PLTE } = chunksOf(
    withPalette(pictureOf([greys, greys, [...greys.slice(3), 179, 38, 30]])),
  );
  const colours = [...(PLTE ?? [])];
  expect(colours.length).toBe(256 * 3);
  expect(colours.join()).toContain('179,38,30');
});
