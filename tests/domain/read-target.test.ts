import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetText } from '../../src-domain/messages/target-text.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { readTarget, type TargetReason } from '../../src-domain/read-target.ts';
import { type TargetFields, targetOf } from '../../src-domain/target.ts';

type Operator = TargetFields['operator'];

const read = (text: string) => {
  const reading = readTarget(text);
  return reading.kind === 'value' ? reading.value : reading.reason;
};

describe('a target as people write it', () => {
  test.for<[string, Operator, number | null, number | null, string]>([
    ['', null, null, null, ''],
    ['  ', null, null, null, ''],

    ['<6,5 %', '<', 6.5, null, '%'],
    ['< 6,5%', '<', 6.5, null, '%'],
    ['under 6,5 prosent', '<', 6.5, null, 'prosent'],
    ['Mindre enn 6.5 %', '<', 6.5, null, '%'],
    ['<= 10 dager', '<=', 10, null, 'dager'],
    ['≤10 dager', '<=', 10, null, 'dager'],
    ['høyst 10 dager', '<=', 10, null, 'dager'],
    ['høgst 10 dagar', '<=', 10, null, 'dagar'],
    ['maks. 10 dager', '<=', 10, null, 'dager'],
    ['inntil 10 dager', '<=', 10, null, 'dager'],
    ['ikke over 10 dager', '<=', 10, null, 'dager'],
    ['>= 4,5 poeng', '>=', 4.5, null, 'poeng'],
    ['Minst 4,5 poeng', '>=', 4.5, null, 'poeng'],
    ['ikkje under 4,5 poeng', '>=', 4.5, null, 'poeng'],
    ['50 eller flere ansatte', '>=', 50, null, 'ansatte'],
    ['50+', '>=', 50, null, ''],
    ['5 eller færre avvik', '<=', 5, null, 'avvik'],
    ['over 4,5', '>', 4.5, null, ''],
    ['fleire enn 3 kurs', '>', 3, null, 'kurs'],
    ['= 2 piloter', '=', 2, null, 'piloter'],
    ['2 piloter', '=', 2, null, 'piloter'],
    ['100 %', '=', 100, null, '%'],
    ['0', '=', 0, null, ''],
    ['−3 °C', '=', -3, null, '°C'],
    ['2 av 3 kommuner', '=', 2, null, 'av 3 kommuner'],
    ['10 000 ansatte', '=', 10_000, null, 'ansatte'],
    ['10.000 ansatte', '=', 10_000, null, 'ansatte'],
    ['under kr 500 000', '<', 500_000, null, 'kr'],
    ['500,-', '=', 500, null, 'kr'],
    ['12 skole–hjem-møter', '=', 12, null, 'skole–hjem-møter'],

    ['900–1000', 'between', 900, 1000, ''],
    ['900-1000 kursdeltakere', 'between', 900, 1000, 'kursdeltakere'],
    ['900 — 1 000 kursdeltakere', 'between', 900, 1000, 'kursdeltakere'],
    ['900 til 1000 kursdeltakere', 'between', 900, 1000, 'kursdeltakere'],
    ['mellom 900 og 1000 kursdeltakere', 'between', 900, 1000, 'kursdeltakere'],
    ['fra 900 til 1000', 'between', 900, 1000, ''],
    ['frå 900 til 1000', 'between', 900, 1000, ''],
    ['1000–900', 'between', 900, 1000, ''],
    ['5 %–10 %', 'between', 5, 10, '%'],
    ['5 % – 10 %', 'between', 5, 10, '%'],
    ['-5--2 grader', 'between', -5, -2, 'grader'],
    ['−5–2 grader', 'between', -5, 2, 'grader'],
    ['kr 100–kr 200', 'between', 100, 200, 'kr'],
    ['5–5 dager', '=', 5, null, 'dager'],

    ['gjennomført', 'achieved', null, null, ''],
    ['Innført.', 'achieved', null, null, ''],
  ])('«%s»', ([text, operator, target, targetTo, unit]) => {
    expect(read(text)).toEqual({ operator, target, targetTo, unit });
  });

  test.for<[string, TargetReason]>([
    ['mange', 'no-figure'],
    ['under', 'no-figure'],
    ['< %', 'no-figure'],
    ['overalt', 'no-figure'],
    ['mellom ganske mange', 'no-figure'],
    ['< 5–10 %', 'range-compared'],
    ['minst 5 til 10', 'range-compared'],
    ['mellom 900', 'range-open'],
    ['fra 900 ansatte', 'range-open'],
    ['900–', 'range-open'],
    ['5 og 3 piloter', 'not-understood'],
    ['ca. 5 dager', 'not-understood'],
    ['900 1000', 'not-understood'],
    ['minst 5 eller flere', 'not-understood'],
    ['overalt 5', 'not-understood'],
    ['5 10-åringer', 'not-understood'],
  ])('«%s» is refused: %s', ([text, reason]) => {
    expect(read(text)).toBe(reason);
  });
});

const figures = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100);
const optional = (figure: fc.Arbitrary<number>) => fc.option(figure, { nil: null });
const fields = fc.record<TargetFields>({
  operator: fc.constantFrom(null, '<', '<=', '=', '>=', '>', 'between', 'achieved'),
  target: optional(figures),
  targetTo: optional(figures),
  unit: fc.constantFrom(
    '',
    '%',
    'poeng',
    'kr',
    '°C',
    'kroner per innbygger',
    'av 3 kommuner',
    'm²',
  ),
});

test('what is written of a target is read as what it aims at', () => {
  fc.assert(
    fc.property(
      fields,
      fc.constantFrom('word' as const, 'sign' as const),
      fc.constantFrom('nb' as const, 'nn' as const),
      (target, look, language) => {
        const reading = readTarget(targetText(target, look, language, translatorFor(language)));
        const aim = targetOf(target);
        const unit = aim.kind === 'figure' || aim.kind === 'range' ? target.unit : '';
        if (reading.kind !== 'value') throw new Error(reading.reason);
        expect([targetOf(reading.value), reading.value.unit]).toEqual([aim, unit]);
      },
    ),
  );
});

test('a text is a target or refused, whatever is typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      const reading = readTarget(text);
      if (reading.kind === 'value') expect(reading.value.target).not.toBeNaN();
    }),
  );
});
