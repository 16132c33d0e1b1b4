import { expect, test } from 'vitest';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { boxKindUnder } from '../../../src-domain/org-chart/box-kind.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

type Kind = Row<'chartBox'>['kind'];

test.for<[kind: Kind, parent: Kind | null, siblings: readonly Kind[], becomes: Kind]>([
  ['box', null, [], 'box'],
  ['list', null, [], 'box'],
  ['side', null, [], 'box'],
  ['inside', null, [], 'box'],
  ['container', null, [], 'container'],
  ['box', 'box', [], 'box'],
  ['list', 'box', [], 'box'],
  ['inside', 'box', [], 'box'],
  ['box', 'box', ['list', 'list'], 'list'],
  ['box', 'box', ['side', 'list'], 'list'],
  ['box', 'box', ['list', 'box'], 'box'],
  ['list', 'box', ['box'], 'box'],
  ['box', 'box', ['inside'], 'inside'],
  ['box', 'container', [], 'inside'],
  ['list', 'container', ['side'], 'inside'],
  ['side', 'container', ['inside'], 'side'],
  ['side', 'box', ['list'], 'side'],
  ['container', 'box', ['list'], 'container'],
])('a %s under %s with %j becomes a %s', ([kind, parent, siblings, becomes]) => {
  const [chart, above, moved] = [1, 2, 3].map(idOf);
  const plan = planFrom({
    orgChart: [{ id: chart, name: 'Kart' }],
    chartBox: [
      ...(parent ? [{ id: above, kind: parent }] : []),
      ...siblings.map((each) => ({ kind: each, parentId: above })),
      { id: moved, kind },
    ].map((box) => ({ orgChartId: chart, ...box })),
  });
  const box = { id: moved ?? '', kind };
  expect(boxKindUnder(plan, box, parent && (above ?? ''))).toBe(becomes);
});
