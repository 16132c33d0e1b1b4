import { expect, test } from 'vitest';
import type { Change } from '../../../src-domain/change.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { personalDataInWords } from '../../../src-domain/personal-data/in-words.ts';
import { personalData } from '../../../src-domain/personal-data/personal-data.ts';
import { personalLog } from '../../../src-domain/personal-data/personal-log.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [kari, ola] = [idOf(1), idOf(2)];

test('what is stored about a person is all that points at them or names them, in words', () => {
  const plan = planFrom({
    body: [{ id: idOf(10), name: 'Styringsgruppe' }],
    seat: [{ id: idOf(11), bodyId: idOf(10), title: 'Leder' }],
    person: [
      { id: kari, name: 'Kari Moe', email: 'kari@x.no', telephone: '74 04 56 78' },
      { id: ola, name: 'Ola Berg' },
    ],
    holding: [
      { seatId: idOf(11), personId: kari, from: '2008-01-01' },
      { seatId: idOf(11), personId: ola },
    ],
    planAuthor: [{ personId: kari }],
    milestone: [{ id: idOf(20), letter: 'A', title: 'Kurs' }],
    responsible: [{ milestoneId: idOf(20), personId: kari }],
    subproject: [{ id: idOf(30), letter: 'B', name: 'Opplæring' }],
    report: [{ subprojectId: idOf(30), submittedById: kari, dueOn: '2008-02-01' }],
    focusArea: [{ name: 'Ledelse', explanation: 'Kari Moe svarer på kari@x.no og 74045678.' }],
  });
  const words = personalDataInWords(plan, personalData(plan, kari), translatorFor('nb'));
  const cellsOf = (lines: readonly { readonly cells: object }[]) =>
    lines.map(({ cells }) => Object.values(cells));
  expect({
    facts: cellsOf(words.facts),
    seats: cellsOf(words.seats),
    references: cellsOf(words.references),
    texts: cellsOf(words.texts),
  }).toEqual({
    facts: [
      ['Navn', 'Kari Moe'],
      ['E-post', 'kari@x.no'],
      ['Telefon', '74 04 56 78'],
    ],
    seats: [['Leder, Styringsgruppe', '01.01.2008', '']],
    references: [
      ['Prosjekt', 'Utfylt av'],
      ['Milepælen «A. Kurs»', 'Ansvarlig'],
      ['Rapporten «2008-02-01, B. Opplæring»', 'Levert av'],
    ],
    texts: [
      ['Hovedinnsatsområdet «Ledelse», forklaring', 'Kari Moe svarer på kari@x.no og 74045678.'],
    ],
  });
});

test('the log has what was done under a name, and what concerned the person', () => {
  const entry = (who: string, label: string, ...changes: readonly Change[]) => ({
    id: label,
    at: '2008-01-01T12:00:00.000Z',
    who,
    label,
    kind: 'edit' as const,
    changes,
  });
  const names: Change = {
    kind: 'update',
    entity: 'focusArea',
    id: idOf(3),
    from: { explanation: '' },
    to: { explanation: 'Spør Kari Moe.' },
  };
  const seats: Change = {
    kind: 'insert',
    entity: 'holding',
    row: { id: idOf(4), seatId: idOf(5), personId: kari },
  };
  const log = personalLog(
    [
      entry('kari moe', 'Skrev'),
      entry('Ola Berg', 'Slettet personen «Kari Moe»'),
      entry('Ola Berg', 'Skrev forklaring', names),
      entry('Kari Moe', 'Satte seg', seats),
      entry('Ola Berg', 'Skrev noe annet'),
    ],
    { id: kari, name: 'Kari Moe' },
  );
  expect(log.map(({ label, why }) => [label, why])).toEqual([
    ['Skrev', 'done'],
    ['Slettet personen «Kari Moe»', 'about'],
    ['Skrev forklaring', 'about'],
    ['Satte seg', 'both'],
  ]);
});
