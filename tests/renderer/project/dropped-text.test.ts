import { expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { droppedText } from '../../../src-renderer/project/dropped-text.ts';
import type { Dropped } from '../../../src-renderer/project/optimistic-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({ project: [{ id: idOf(1), name: 'Ny skole', client: 'Rådmannen' }] });
const long = `${'Kommunestyret. '.repeat(20)}\nOg formannskapet.`;

const dropped = (changes: Dropped['changes']): Dropped => ({
  token: 'a',
  label: 'Endret oppdragsgiver',
  changes,
  problems: [{ kind: 'not-there', entity: 'project', id: idOf(1) }],
});

const textOf = (changes: Dropped['changes'], language: 'nb' | 'nn' = 'nb') =>
  droppedText(dropped(changes), translatorFor(language), plan).split('\n').slice(2).join('\n');

const update = updateOf('project', projectOf(plan), { client: long });

test('what was written and had to give way is given back whole', () => {
  expect(textOf([update])).toBe(`Du skrev: «${long}»`);
  expect(textOf([update], 'nn')).toBe(`Du skreiv: «${long}»`);
});

test('a row that had to give way is given back as what was written in it', () => {
  const [row] = planFrom({ person: [{ id: idOf(2), name: 'Kari Nordmann' }] }).rows.person;
  if (!row) throw new Error('No person');
  expect(textOf([{ kind: 'insert', entity: 'person', row }])).toBe('Du skrev: «Kari Nordmann»');
  expect(textOf([{ kind: 'delete', entity: 'person', row }])).toBe('');
});
