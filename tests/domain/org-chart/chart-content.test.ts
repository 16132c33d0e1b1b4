import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { chartContent, dayOfChart } from '../../../src-domain/org-chart/chart-content.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [chart, body, seat, first, second, subproject] = [1, 2, 3, 4, 5, 6].map(idOf);

/** A chart of these boxes over a seat that one person held until the summer of 2008, and another since. */
function contentOf(
  boxes: readonly Readonly<Record<string, unknown>>[],
  asOf: string | null = null,
  more: Parameters<typeof planFrom>[0] = {},
) {
  const plan = planFrom({
    orgChart: [{ id: chart, name: 'Kart', asOf, levels: ['Øverst', 'Nederst'] }],
    body: [{ id: body, name: 'Styringsgruppe' }],
    subproject: [{ id: subproject, letter: 'A', name: 'Sykefravær' }],
    seat: [{ id: seat, bodyId: body, role: 'leader' }],
    person: [
      { id: first, name: 'Anna Lund' },
      { id: second, name: 'Bo Moe' },
    ],
    holding: [
      { seatId: seat, personId: first, to: '2008-06-30' },
      { seatId: seat, personId: second, from: '2008-07-01', to: '2009-12-31' },
    ],
    chartBox: boxes.map((box) => ({ orgChartId: chart, ...box })),
    ...more,
  });
  const [row] = plan.rows.orgChart;
  if (!row) throw new Error('The plan has no chart');
  return chartContent(plan, row, '2026-11-22', translatorFor('nb'));
}

test.each([
  [null, '2026-11-22'],
  ['2007', '2007-12-31'],
  ['2008-02', '2008-02-29'],
  ['2007-10-05', '2007-10-05'],
])('a chart dated %s shows the names of %s', (asOf, day) => {
  expect(dayOfChart({ asOf }, '2026-11-22')).toBe(day);
});

describe('a box', () => {
  test.each([
    ['a body', { bodyId: body }, 'Styringsgruppe'],
    ['a sub-project', { subprojectId: subproject }, 'Sykefravær'],
    ['a seat', { seatId: seat }, 'Leder'],
    ['a person', { personId: first }, 'Anna Lund'],
    ['nothing', {}, ''],
  ])('linked to %s is called by it, unless a text is written over it', (_, link, title) => {
    expect(contentOf([link]).boxes[0]?.title).toBe(title);
    expect(contentOf([{ ...link, title: 'Eget navn' }]).boxes[0]?.title).toBe('Eget navn');
  });

  test.each([
    ['2007-10', ['Anna Lund', 'egen linje'], false],
    ['2008-07', ['Bo Moe', 'egen linje'], false],
    ['2010', ['ubesatt', 'egen linje'], true],
    [null, ['ubesatt', 'egen linje'], true],
  ])('linked to a seat says who sat there on the chart’s date: %s', (asOf, lines, isVacant) => {
    const [box] = contentOf([{ seatId: seat, lines: ['egen linje'] }], asOf).boxes;
    expect(box).toMatchObject({ lines, isVacant });
  });

  test('lists a body’s composition, each kind of member once', () => {
    const rules = ['Ordfører', 'Rådmann'].map((text) => ({
      bodyId: body,
      text,
      offices: ['mayor'],
    }));
    const organisation = ['Levanger', 'Verdal'].map((name) => ({ name, kind: 'municipality' }));
    const content = contentOf([{ compositionOfBodyId: body }], null, {
      compositionRule: rules,
      organisation,
    });
    expect(content.boxes[0]).toMatchObject({
      title: 'Styringsgruppe',
      lines: ['Ordfører', 'Rådmann'],
    });
  });

  test('stands in its level, and never above the box that it stands under', () => {
    const [top, below] = [idOf(21), idOf(22)];
    const { boxes } = contentOf([
      { id: top, level: 'Nederst' },
      { id: below, parentId: top, level: 'Øverst' },
    ]);
    expect(boxes[0]).toMatchObject({ level: 1, boxes: [{ id: below, level: 1 }] });
  });
});

test('links are kept between boxes of the chart', () => {
  const [a, b] = [idOf(21), idOf(22)];
  const { links } = contentOf([{ id: a }, { id: b }], null, {
    chartLine: [{ orgChartId: chart, fromBoxId: a, toBoxId: b, label: 'råd' }],
  });
  expect(links).toMatchObject([{ fromBoxId: a, toBoxId: b, label: 'råd' }]);
});
