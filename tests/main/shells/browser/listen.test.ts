import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { keepDoor } from '../../../../src-main/shells/browser/doors.ts';
import { type Listening, listen } from '../../../../src-main/shells/browser/listen.ts';
import { temporaryFolder } from '../../../fixtures/person.ts';

interface Started extends Listening {
  end(): Promise<void>;
}

let minute = 0;

/** What a program does that is started: it takes its door and keeps it. */
async function start(
  home: string,
  project: string | null = null,
  port: number | undefined = undefined,
): Promise<Started> {
  const server: Server = createServer();
  onTestFinished(() => void server.close());
  minute += 1;
  const at = new Date(Date.UTC(2026, 10, 22, 12, minute));
  const listening = await listen(server, { home, project, port, now: () => at });
  await keepDoor(home, listening.door);
  const end = async () => {
    server.close();
    await once(server, 'close');
  };
  return { ...listening, end };
}

const keysOf = ({ door: { port, basePath, wayBackKey } }: Listening) => ({
  port,
  basePath,
  wayBackKey,
});

test('a program that is started again has the door that it had', async () => {
  const home = await temporaryFolder();
  const first = await start(home);
  expect(first.takenPort).toBeNull();
  await first.end();
  const second = await start(home);
  expect(keysOf(second)).toEqual(keysOf(first));
  expect(second.takenPort).toBeNull();
});

test('a second program has a door of its own, and says that the first has the last one', async () => {
  const home = await temporaryFolder();
  const first = await start(home);
  const second = await start(home);
  expect(second.takenPort).toBe(first.door.port);
  const [one, other] = [keysOf(first), keysOf(second)];
  expect([other.port, other.basePath, other.wayBackKey]).not.toEqual(
    expect.arrayContaining([one.port, one.basePath, one.wayBackKey]),
  );
});

test('programs with two projects each find their own door again, in whatever order they come back', async () => {
  const home = await temporaryFolder();
  const [one, other] = [await start(home, 'ab12'), await start(home, 'cd34')];
  await one.end();
  await other.end();
  const [otherAgain, oneAgain] = [await start(home, 'cd34'), await start(home, 'ab12')];
  expect([oneAgain, otherAgain].map(keysOf)).toEqual([one, other].map(keysOf));
  expect([oneAgain, otherAgain].map(({ takenPort }) => takenPort)).toEqual([null, null]);
});

test('a program that is started with something else goes to the last door that is free', async () => {
  const home = await temporaryFolder();
  const first = await start(home, 'ab12');
  await first.end();
  expect(keysOf(await start(home))).toEqual(keysOf(first));
});

test('programs that are started at once share no door', async () => {
  const home = await temporaryFolder();
  await (await start(home)).end();
  const all = await Promise.all(Array.from({ length: 5 }, () => start(home)));
  expect(new Set(all.map(({ door }) => door.port)).size).toBe(5);
  expect(new Set(all.map(({ door }) => door.wayBackKey)).size).toBe(5);
});

test('a port that is asked for is taken, with its own door, or told to be another’s', async () => {
  const home = await temporaryFolder();
  const last = await start(home);
  await last.end();
  const free = await start(home, null, 0);
  await free.end();
  expect(free.door.wayBackKey).not.toBe(last.door.wayBackKey);
  expect(free.takenPort).toBeNull();
  const { port } = last.door;
  const again = await start(home, null, port);
  expect(keysOf(again)).toEqual(keysOf(last));
  await expect(start(home, null, port)).rejects.toMatchObject({
    code: 'port-taken',
    values: { port },
  });
});
