import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src-domain/timing/calendar-days.ts';
import { isSpan } from '../../../src-domain/timing/spans.ts';
import { readTiming, type Timing, timingOf } from '../../../src-domain/timing/timing.ts';
import {
  anyPhrase,
  anyText,
  datedPhrase,
  forms,
  fullYearForms,
  lastDigits,
  neighbours,
  openForms,
  written,
} from './phrases.ts';

/** Everything about a Timing but the text. */
function meaning({ text: _, ...rest }: Timing): Omit<Timing, 'text'> {
  return rest;
}

describe('any text at all', () => {
  it('is kept to the letter, and what is said of it holds together', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const timing = timingOf(text);
        const { spans, earliest, latest } = timing;
        expect(timing.text).toBe(text);
        expect(JSON.parse(JSON.stringify(timing))).toEqual(timing);
        expect(timing.ambiguous).toBe(timing.ambiguities.length > 0);
        expect(spans.every(isSpan)).toBe(true);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
        for (const { from, to } of spans) {
          if (earliest !== null) expect(from !== null && from >= earliest).toBe(true);
          if (latest !== null) expect(to !== null && to <= latest).toBe(true);
        }
        if (timing.kind === 'days') expect(spans.length > 0).toBe(!isYearMissing(timing));
        if (!['days', 'continuous'].includes(timing.kind)) expect(spans).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives way to the days that a person has set', () => {
    const spans = [
      { from: '2008-01-01', to: null },
      { from: null, to: '2008-06-30' },
    ];
    fc.assert(
      fc.property(anyText, (text) => {
        const timing = readTiming({ text, spans });
        expect(timing).toEqual({
          ...{ text, kind: timing.kind, spans, earliest: null, latest: null },
          ...{ ambiguous: false, ambiguities: [] },
        });
        expect(['days', 'continuous']).toContain(timing.kind);
      }),
    );
  });

  it('is read to its end, however long and hostile', () => {
    const pieces = [
      ...[
        '1/1, ',
        '1. ',
        '1. og ',
        '1, ',
        'uke 1/',
        'uke 1 - ',
        'og ',
        'fra ',
        'i ',
        '.',
        '-',
        "'",
      ],
      ...[
        'mars 08, ',
        'mars 08 - ',
        'mars, ',
        '2008-',
        'vinter 07/',
        'mellom ',
        'a',
        '1',
        '\u0301',
      ],
    ];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(timingOf(text)).toEqual({ ...timingOf('noe annet'), text });
    }
    const months = timingOf(`${'mars 08, '.repeat(20_000)}mars 08`);
    expect(months.spans.length).toBe(20_001);
  });
});

function isYearMissing({ ambiguities }: Timing): boolean {
  return ambiguities.includes('missing-year');
}

describe('a phrase of a known form', () => {
  it('lies in its year, written with four digits', () => {
    fc.assert(
      fc.property(written(fullYearForms), ({ year, form, n }) => {
        const timing = timingOf(form(String(year), n));
        expect(meaning(timing)).toMatchObject({ kind: 'days', ambiguities: [] });
        expect(timing.spans.length).toBe(1);
        expect(timing.earliest?.slice(0, 4)).toBe(String(year));
        expect(timing.latest?.slice(0, 4)).toBe(String(year));
      }),
    );
  });

  it('means the same with two digits, and says so where the century is open', () => {
    const shortened = written(forms).filter(({ year }) => year >= 1970 && year < 2070);
    fc.assert(
      fc.property(shortened, ({ year, form, n }) => {
        const short = timingOf(form(lastDigits(year), n));
        const long = timingOf(form(String(year), n));
        const ambiguities = year < 2000 ? ['two-digit-year'] : [];
        const ambiguous = year < 2000;
        expect(meaning(short)).toEqual({ ...meaning(long), ambiguous, ambiguities });
      }),
    );
  });

  it('that is a bound is open at one end', () => {
    fc.assert(
      fc.property(written(openForms), ({ year, form, n }) => {
        const { spans, earliest, latest } = timingOf(form(String(year), n));
        expect(spans.length).toBe(1);
        expect((earliest === null) !== (latest === null)).toBe(true);
        expect((earliest ?? latest)?.slice(0, 4)).toBe(String(year));
      }),
    );
  });

  it('reads alike in any case and with any space', () => {
    const spaces = fc.constantFrom(' ', '  ', '\u00A0', '\t', ' \u202F ', '\n');
    const dashes = fc.constantFrom('-', '–', '—', '−', '‑', '‐', ' – ');
    fc.assert(
      fc.property(
        anyPhrase,
        spaces,
        dashes,
        fc.infiniteStream(fc.boolean()),
        (text, space, dash, ups) => {
          const cased = [...text].map((letter) =>
            ups.next().value === true ? letter.toUpperCase() : letter.toLowerCase(),
          );
          const spaced = cased.join('').replaceAll(' ', space).replaceAll(/[-–]/g, dash);
          expect(meaning(timingOf(`${space}${spaced}${space}.`))).toEqual(meaning(timingOf(text)));
        },
      ),
    );
  });

  it('reads alike with composed and decomposed letters, and around soft hyphens', () => {
    fc.assert(
      fc.property(anyPhrase, fc.nat(20), (text, place) => {
        const hyphenated = `${text.slice(0, place)}\u00AD${text.slice(place)}`;
        expect(meaning(timingOf(hyphenated.normalize('NFD')))).toEqual(meaning(timingOf(text)));
      }),
    );
  });

  it('has the union of the spans of each, where there are several', () => {
    const sign = fc.constantFrom(' og ', ', ', '/', ' samt ', '; ', ', og ');
    fc.assert(
      fc.property(fc.array(datedPhrase, { minLength: 1, maxLength: 6 }), sign, (texts, between) => {
        const spans = texts.flatMap((text) => timingOf(text).spans);
        // Where the year turns between them a slash makes them one.
        fc.pre(between !== '/' || !spans.some(({ to }, at) => follows(to, spans[at + 1]?.from)));
        const timing = timingOf(texts.join(between));
        expect(timing).toMatchObject({ kind: 'days', spans, ambiguities: [] });
      }),
    );
  });
});

function follows(day: string | null, next: string | null | undefined): boolean {
  return day !== null && addDays(day, 1) === next;
}

describe('neighbours with slashes between them', () => {
  it('are one, from the beginning of the first to the end of the last', () => {
    fc.assert(
      fc.property(neighbours, ({ text, first, last }) => {
        const spans = [{ from: timingOf(first).earliest, to: timingOf(last).latest }];
        expect(timingOf(text)).toMatchObject({ kind: 'days', spans, ambiguities: [] });
      }),
    );
  });
});

describe('a text that was read before', () => {
  it('is read the same, however much was read in between, and can’t be changed by whoever read it', () => {
    const texts = Array.from({ length: 6000 }, (_, index) => `${(index % 28) + 1}. mars ${index}`);
    const read = () => [timingOf('Høst 07'), timingOf('Januar 08 og juni 08')];
    const first = structuredClone(read());
    for (const text of texts) timingOf(text);
    expect(read()).toEqual(first);
    for (const timing of read()) {
      const parts = [timing, timing.spans, timing.ambiguities, ...timing.spans];
      expect(parts.every(Object.isFrozen)).toBe(true);
    }
  });
});
