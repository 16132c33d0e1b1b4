import { expect, test } from 'vitest';
import { Gate } from '../../../../src-main/shells/browser/gate.ts';

const keyIn = (address: string) => address.split('/open/')[1] ?? '';

test('the address for a window opens once, the printed one as often as the user likes', () => {
  const gate = new Gate(null);
  gate.openAt(4711);
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
  const [one, other] = [new Gate(null), new Gate(null)];
  expect(one.basePath).not.toBe(other.basePath);
  expect(other.findCookieFor(keyIn(one.address))).toBeUndefined();
});

test('who is let in comes to the project that the program was started with, else to the start page', () => {
  const [started, without] = [new Gate('ab12'), new Gate(null)];
  expect(started.entrance).toBe(`${started.basePath}#/prosjekt/ab12`);
  expect(without.entrance).toBe(without.basePath);
});
