import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, updateOf } from '../../../src-domain/change.ts';
import { diff } from '../../../src-domain/diff.ts';
import { changeText } from '../../../src-domain/messages/change-text.ts';
import { completedLabel } from '../../../src-domain/messages/completed-label.ts';
import {
  additionLabel,
  duplicationLabel,
  editLabel,
  linkLabel,
  moveLabel,
  pasteLabel,
  putBackLabel,
  removalLabel,
  unlinkLabel,
} from '../../../src-domain/messages/labels.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [nb, nn] = [translatorFor('nb'), translatorFor('nn')];

const plan = planFrom({
  person: [{ id: idOf(1), name: 'Solveig' }],
  effectGoal: [{ id: idOf(2), letter: 'A', title: 'Ledere' }],
  activity: [{ id: idOf(3), text: 'Kartlegge' }],
  milestone: [
    { id: idOf(4), letter: 'A', title: 'Ledere' },
    { id: idOf(5), letter: 'B' },
  ],
  measure: [{ id: idOf(6), milestoneId: idOf(4), text: 'Kurs' }],
  textSection: [{ id: idOf(7), heading: 'Bakgrunn' }],
});

const time = (text: string) => ({ text, spans: null });
const updated = (
  from: Record<string, unknown>,
  to: Record<string, unknown>,
  [entity, number]: readonly ['measure' | 'textSection', number] = ['measure', 6],
): Change => ({ kind: 'update', entity, id: idOf(number), from, to });

describe('a change is told in one sentence', () => {
  test.for<[Change, string, string]>([
    [
      updated({ time: time('Vår 07') }, { time: time('Høst 07') }),
      'Endret tid på tiltaket «Kurs»: «Høst 07» (var «Vår 07»)',
      'Endra tid på tiltaket «Kurs»: «Høst 07» (var «Vår 07»)',
    ],
    [
      updated({ time: null }, { time: time('Høst 07') }),
      'Fylte ut tid på tiltaket «Kurs»: «Høst 07»',
      'Fylte ut tid på tiltaket «Kurs»: «Høst 07»',
    ],
    [
      updated({ doneOn: '2008-01-31' }, { doneOn: null }),
      'Tømte ferdig dato på tiltaket «Kurs» (var «31.01.2008»)',
      'Tømde ferdig dato på tiltaket «Kurs» (var «31.01.2008»)',
    ],
    [
      updated({ state: 'not-started', doneOn: null }, { state: 'done', doneOn: '2008-01-31' }),
      'Endret tiltaket «Kurs»: tilstand «ferdig» (var «ikke startet»); ferdig dato «31.01.2008»',
      'Endra tiltaket «Kurs»: tilstand «ferdig» (var «ikkje starta»); ferdig dato «31.01.2008»',
    ],
    [
      updated({ position: 'a0' }, { position: 'a1' }),
      'Flyttet tiltaket «Kurs»',
      'Flytta tiltaket «Kurs»',
    ],
    [
      updated({ position: 'a0', milestoneId: idOf(4) }, { position: 'a1', milestoneId: idOf(5) }),
      'Flyttet tiltaket «Kurs»: milepæl «B» (var «A. Ledere»)',
      'Flytta tiltaket «Kurs»: milepæl «B» (var «A. Ledere»)',
    ],
    [
      updated({ body: '' }, { body: 'Et langt avsnitt. '.repeat(20) }, ['textSection', 7]),
      'Endret tekst på avsnittet «Bakgrunn»',
      'Endra tekst på avsnittet «Bakgrunn»',
    ],
    [
      { kind: 'insert', entity: 'person', row: { id: idOf(8), name: 'Arne' } },
      'La til personen «Arne»',
      'La til personen «Arne»',
    ],
    [
      { kind: 'delete', entity: 'measure', row: { id: idOf(9), text: '' } },
      'Slettet tiltaket',
      'Sletta tiltaket',
    ],
  ])('%#', ([change, bokmål, nynorsk]) => {
    expect(changeText(change, plan, nb)).toBe(bokmål);
    expect(changeText(change, plan, nn)).toBe(nynorsk);
  });

  test('whatever is changed, in words and without a code', () => {
    fc.assert(
      fc.property(randomPlan(), randomPlan(), (before, after) => {
        for (const change of diff(before, after)) {
          const text = changeText(change, after, nb);
          expect(text).toMatch(/^(La til|Slettet|Flyttet|Endret|Fylte ut|Tømte) \p{L}/u);
          expect(text).not.toMatch(/undefined|history:|fields:|values:|\[object/);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a transaction is called after what a person did', () => {
  const measure = { entity: 'measure', id: idOf(6) } as const;
  const activity = { entity: 'activity', id: idOf(3) } as const;
  const goal = { entity: 'effectGoal', id: idOf(2) } as const;

  test.for([
    [editLabel(plan, 'measure', idOf(6), ['time'], nb), 'Endret tid på tiltaket «Kurs»'],
    [
      editLabel(plan, 'measure', idOf(6), ['text', 'time', 'state'], nb),
      'Endret tekst, tid og tilstand på tiltaket «Kurs»',
    ],
    [additionLabel(plan, 'person', { id: idOf(8), name: 'Arne' }, nb), 'La til personen «Arne»'],
    [removalLabel(plan, [measure], nb), 'Slettet tiltaket «Kurs»'],
    [removalLabel(plan, [measure, activity], nb), 'Slettet 2 rader'],
    [duplicationLabel(plan, measure, nb), 'Laget en kopi av tiltaket «Kurs»'],
    [moveLabel(plan, measure, nb), 'Flyttet tiltaket «Kurs»'],
    [pasteLabel(1, nb), 'Limte inn én rad'],
    [pasteLabel(3, nn), 'Limte inn 3 rader'],
    [
      linkLabel(plan, activity, goal, nb),
      'Knyttet hovedtiltaket «Kartlegge» til effektmålet «A. Ledere»',
    ],
    [
      unlinkLabel(plan, activity, goal, nn),
      'Fjerna koplinga mellom hovudtiltaket «Kartlegge» og effektmålet «A. Ledere»',
    ],
    [putBackLabel('Flyttet tiltaket «Kurs»', nb), 'Satte tilbake: Flyttet tiltaket «Kurs»'],
  ] as const)('%s', ([label, expected]) => {
    expect(label).toBe(expected);
  });
});

describe('a label that was made before its row had a name gets the name', () => {
  const insert: Change = { kind: 'insert', entity: 'measure', row: { id: idOf(6), text: '' } };
  const gone: Change = { kind: 'insert', entity: 'measure', row: { id: idOf(99), text: '' } };
  test.for<[string, Change, string]>([
    ['La til tiltaket', insert, 'La til tiltaket «Kurs»'],
    [
      'Endret tekst på tiltaket',
      updated({ text: '' }, { text: 'Høring' }),
      'Endret tekst på tiltaket «Høring»',
    ],
    [
      'Endret tekst på tiltaket',
      updated({ text: 'Kurs' }, { text: '' }),
      'Endret tekst på tiltaket «Kurs»',
    ],
    ['La til tiltaket', gone, 'La til tiltaket'],
    ['La til tiltaket «Seminar»', insert, 'La til tiltaket «Seminar»'],
    ['Endret 3 celler', insert, 'Endret 3 celler'],
  ])('%s → %s', ([label, change, expected]) => {
    expect(completedLabel(label, [change], plan, nb)).toBe(expected);
  });
});

test('an edit names the fields that became different, and those alone', () => {
  const row = { ...plan.rows.milestone[1] } as (typeof plan.rows.milestone)[number];
  expect(updateOf('milestone', row, { title: 'Ledere', lines: [...row.lines] })).toEqual({
    kind: 'update',
    entity: 'milestone',
    id: row.id,
    from: { title: row.title },
    to: { title: 'Ledere' },
  });
});
