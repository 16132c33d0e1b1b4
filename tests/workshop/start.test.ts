import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from './workshop-folder.ts';

const workshop = fileURLToPath(new URL('../../build/workshop/', import.meta.url));

test('npm start -- --no-open serves the sample, prints the address, and ends with Ctrl+C', async () => {
  const child = spawn(process.execPath, [`${workshop}start.mjs`, '--no-open'], {
    env: { ...process.env, PLANVERK_HOME: await folderWith({}), LC_ALL: 'nb_NO.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let printed = '';
  await new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.includes('Ctrl+C')) resolve();
    });
    child.on('exit', () => resolve());
  });
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\/open\/\S+/.exec(printed) ?? [];
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
  // A terminal gives Ctrl+C to every process that it has started.
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});
