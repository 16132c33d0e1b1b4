import { expect, test } from 'vitest';
import { type Door, newDoor } from '../../../../src-main/shells/browser/doors.ts';
import { Gate } from '../../../../src-main/shells/browser/gate.ts';

const door = (project: string | null): Door => ({
  ...newDoor(),
  port: 4711,
  project,
  version: '1',
  usedAt: '2026-11-22T12:00:00.000Z',
});

const keyIn = (address: string) => address.split('/open/')[1] ?? '';

test('the address for a window opens once, the printed one as often as the user likes', () => {
  const gate = new Gate(door(null));
  const once = keyIn(gate.addressForOnce());
  expect([gate.findCookieFor(once), gate.findCookieFor(once)]).toEqual([
    expect.stringContaining('HttpOnly'),
    undefined,
  ]);
  const printed = keyIn(gate.address);
  expect(gate.findCookieFor(printed)).toBe(gate.findCookieFor(printed));
  expect(gate.findCookieFor(printed)).toBeDefined();
});

test('two servers share neither key, cookie nor path', () => {
  const [one, other] = [new Gate(door(null)), new Gate(door(null))];
  expect(one.basePath).not.toBe(other.basePath);
  expect(other.findCookieFor(keyIn(one.address))).toBeUndefined();
});

test('a program that is started again at its door has the path, and neither key nor cookie, of the last', () => {
  const kept = door(null);
  const [before, after] = [new Gate(kept), new Gate(kept)];
  expect(after.basePath).toBe(before.basePath);
  expect(after.cookie).not.toBe(before.cookie);
  expect(after.findCookieFor(keyIn(before.address))).toBeUndefined();
});

test('who is let in comes to the project that the program was started with, else to the start page', () => {
  const [started, without] = [new Gate(door('ab12')), new Gate(door(null))];
  expect(started.entrance).toBe(`${started.basePath}#/prosjekt/ab12`);
  expect(without.entrance).toBe(without.basePath);
});
