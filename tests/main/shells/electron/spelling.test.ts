import { expect, test, vi } from 'vitest';
import { setUpSpelling } from '../../../../src-main/shells/electron/spelling.ts';

vi.mock('electron', () => import('./stand-in.ts'));

/** What a session of a system with these languages is told. */
function toldTo(platform: NodeJS.Platform, available: readonly string[]) {
  const told: unknown[] = [];
  const tell =
    (name: string) =>
    (...words: unknown[]) =>
      void told.push([name, ...words]);
  setUpSpelling(
    {
      availableSpellCheckerLanguages: available,
      setSpellCheckerEnabled: tell('enabled'),
      setSpellCheckerDictionaryDownloadURL: tell('fetch from'),
      setSpellCheckerLanguages: tell('languages'),
    } as never,
    platform,
  );
  return told;
}

test.each<[NodeJS.Platform, readonly string[], readonly unknown[]]>([
  [
    'win32',
    ['de', 'nb', 'nn', 'en-US'],
    [
      ['enabled', true],
      ['fetch from', 'planverk://no-word-lists/'],
      ['languages', ['nb', 'nn']],
    ],
  ],
  [
    'win32',
    ['nb'],
    [
      ['enabled', true],
      ['fetch from', 'planverk://no-word-lists/'],
      ['languages', ['nb']],
    ],
  ],
  ['darwin', [], [['enabled', true]]],
  [
    'linux',
    ['nb'],
    [
      ['enabled', false],
      ['fetch from', 'planverk://no-word-lists/'],
    ],
  ],
])('spelling on %s, which knows %j, fetches nothing', (platform, available, told) => {
  expect(toldTo(platform, available)).toEqual(told);
});
