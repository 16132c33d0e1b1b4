import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startChildProcess } from '../../../../src-main/isolated/child-process.ts';
import { serveUntilStopped } from '../../../../src-main/shells/browser/serve-until-stopped.ts';
import { realSurroundings } from '../../../../src-main/surroundings.ts';
import { patiently } from '../../../fixtures/patience.ts';

/** Serves the sample with working copies of its own; what it prints lands in `printed`. */
async function serveOn(port: number) {
  const home = await mkdtemp(join(tmpdir(), 'planverk-stopping-'));
  const surroundings = { ...realSurroundings(startChildProcess), home };
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(async () => {
    written.mockRestore();
    await rm(home, { recursive: true, force: true });
  });
  return {
    written,
    served: serveUntilStopped({ port, openWindow: false, surroundings, language: 'nb' }),
  };
}

test('a second Ctrl+C is heard too, and the project is closed in peace', async () => {
  const before = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
  onTestFinished(() => {
    process.removeAllListeners('SIGINT');
    for (const listener of before) process.on('SIGINT', listener);
  });
  const { written, served } = await serveOn(0);
  await vi.waitUntil(() => written.mock.calls.length > 0, patiently);
  const [address = ''] = /http:\S+/.exec(String(written.mock.calls[0]?.[0])) ?? [];
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
  process.emit('SIGINT');
  // A signal that nobody hears would end the process.
  expect(process.emit('SIGINT')).toBe(true);
  await served;
  await expect(fetch(address)).rejects.toThrow();
});

test('a port that another program has is told as such', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { served } = await serveOn(port);
  await expect(served).rejects.toMatchObject({ code: 'port-taken', values: { port } });
});
