import { describe, expect, it } from 'vitest';
import { build } from './build.ts';
import { idOf, planFrom } from './plans.ts';
import { readTables } from './read-word.ts';

const board = idOf(2);
const [leader, mayor] = [idOf(11), idOf(12)];
const [kari, ola] = [idOf(21), idOf(22)];

const planWith = (body: Readonly<Record<string, unknown>> = {}) =>
  planFrom({
    project: [{ id: idOf(1), name: 'Ny skole' }],
    organisation: [{ id: idOf(31), position: 'a0', name: 'Fagforbundet', kind: 'union' }],
    body: [{ id: board, name: 'Styringsgruppe', position: 'a0', ...body }],
    seat: [
      {
        id: leader,
        bodyId: board,
        position: 'a0',
        role: 'leader',
        title: 'Rådmann',
        representsId: idOf(31),
        positionShareInPercent: 30,
      },
      { id: mayor, bodyId: board, position: 'a1', title: 'Ordfører' },
    ],
    person: [
      { id: kari, name: 'Kari Moe' },
      { id: ola, name: 'Ola Berg' },
    ],
    holding: [
      { id: idOf(41), seatId: leader, personId: kari, from: '2007-09-01', to: '2007-12-31' },
      { id: idOf(42), seatId: leader, personId: ola, from: '2008-02-01', to: null },
      { id: idOf(43), seatId: mayor, personId: kari, from: '2008-02-01', to: null },
    ],
  });

const holdersOn = async (days: { readonly today: string; readonly asOf?: string }) => {
  const { document, text } = await build(planWith(), days);
  const rows = readTables(document)['Styringsgruppe']?.slice(1) ?? [];
  return { names: rows.map(([, , name]) => name), text };
};

describe('the table of a body', () => {
  it.each([
    ['2007-09-01', ['Kari Moe', 'ubesatt'], '1. september 2007. Én av 2 plasser er ubesatt.'],
    ['2007-12-31', ['Kari Moe', 'ubesatt'], '31. desember 2007. Én av 2 plasser er ubesatt.'],
    ['2008-01-01', ['ubesatt', 'ubesatt'], '1. januar 2008. 2 av 2 plasser er ubesatte.'],
    ['2008-02-01', ['Ola Berg', 'Kari Moe'], '1. februar 2008.'],
  ])('on %s has %j, and the day and the vacancies are said', async (day, names, said) => {
    const today = await holdersOn({ today: day });
    expect(today.names).toEqual(names);
    expect(today.text).toContain(`Tabellene viser hvem som sitter i organene per ${said}`);
    expect((await holdersOn({ today: '2026-11-22', asOf: day })).names).toEqual(names);
  });

  it.each([
    [{}, ['Rolle', 'Tittel', 'Navn', 'Virksomhet/fagforening']],
    [{ showsRepresented: false }, ['Rolle', 'Tittel', 'Navn']],
    [
      { showsPositionShare: true },
      ['Rolle', 'Tittel', 'Navn', 'Antatt st. brøk', 'Virksomhet/fagforening'],
    ],
    [
      { showsRepresented: false, showsPositionShare: true },
      ['Rolle', 'Tittel', 'Navn', 'Antatt st. brøk'],
    ],
  ])('with the switches %j has the columns %j', async (switches, columns) => {
    const { document } = await build(planWith(switches));
    expect(readTables(document)['Styringsgruppe']?.[0]).toEqual(columns);
  });

  it('stands in the plan only where its body does, and no day is said where no table stands', async () => {
    const { document, text } = await build(planWith({ inPlan: false }));
    expect(readTables(document)['Styringsgruppe']).toBeUndefined();
    expect(text).not.toContain('Tabellene viser hvem');
  });
});
