import { expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { pasteColumnsOf } from '../../../src-renderer/clipboard/paste-column.ts';
import type { CellEditor, GridColumn, GridRow } from '../../../src-renderer/grid/grid-model.ts';

const row: GridRow = { id: 'row', level: 1 };
const shown: GridColumn<GridRow> = {
  id: 'column',
  heading: 'Kolonne',
  width: 100,
  value: () => null,
  text: () => '',
};
const choices = () => [
  { id: 'kari', name: 'Kari Moe' },
  { id: 'kari2', name: 'Kari Moe' },
  { id: 'ola', name: 'Ola Dal' },
];

const value = (read: unknown) => ({ kind: 'value', value: read });
const no = (reason: string) => ({ kind: 'unreadable', reason });

const cases: readonly [CellEditor<GridRow>, string, unknown][] = [
  [{ kind: 'text' }, ' to\nlinjer ', value('to linjer')],
  [{ kind: 'long-text' }, ' to\nlinjer ', value('to\nlinjer')],
  [{ kind: 'time', understood: () => '' }, 'Høst\n07', value('Høst 07')],
  [{ kind: 'number' }, '1 000,5', value(1000.5)],
  [{ kind: 'number' }, '4,567', value(4.567)],
  [{ kind: 'number' }, '1.234.567', value(1234567)],
  [
    { kind: 'number' },
    '4.567',
    {
      ...no('Punktumet kan skille tusener eller stå foran desimaler.'),
      instead: { value: 4567, text: '4567' },
    },
  ],
  [{ kind: 'number' }, 'mye', no('Dette er ikke et tall.')],
  [{ kind: 'day' }, '1.8.07', value('2007-08-01')],
  [{ kind: 'day' }, 'Høst 07', no('Dette er ikke en bestemt dag.')],
  [{ kind: 'yes-no' }, 'x', value(true)],
  [{ kind: 'yes-no' }, 'tja', no('Dette er verken ja eller nei.')],
  [{ kind: 'choice', choices }, 'ola dal', value('ola')],
  [{ kind: 'choice', choices }, 'Kari Moe', no('Flere heter det samme: «Kari Moe».')],
  [{ kind: 'choices', choices }, 'Per; Pål', no('Disse finnes ikke blant valgene: «Per», «Pål».')],
  [{ kind: 'choices', choices, takesText: true }, 'Per og Ola Dal', value(['Per', 'ola'])],
];

test.each(cases)('A cell with the editor $kind reads %j', (editor, text, reading) => {
  const [column] = pasteColumnsOf([{ ...shown, editor }], row, translatorFor('nb'));
  expect(column?.read(text)).toEqual(reading);
});

test('A column that cannot be edited takes nothing', () => {
  expect(pasteColumnsOf([shown], row, translatorFor('nb'))).toEqual([]);
});
