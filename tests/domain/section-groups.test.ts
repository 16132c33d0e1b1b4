import { expect, test } from 'vitest';
import { completeRow } from '../../src-domain/complete-row.ts';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import { planOf } from '../../src-domain/plan.ts';
import { sectionGroups } from '../../src-domain/section-groups.ts';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function complete(entity: EntityName, row: AnyRow): AnyRow {
  const completed = completeRow(entity, row);
  if (completed.kind === 'faulty') throw new Error(JSON.stringify(completed.problems));
  return completed.row;
}

test('sections stand in chapters, the project’s before those of sub-projects’ own plans', () => {
  const section = (number: number, position: string, chapter: string, more: object = {}) =>
    complete('textSection', { id: id(number), position, chapter, ...more });
  const own = { subprojectId: id(1), inOwnPlan: true };
  const plan = planOf({
    subproject: [complete('subproject', { id: id(1), position: 'a0', name: 'Barnehage' })],
    textSection: [
      section(10, 'a3', 'description'),
      section(11, 'a1', 'description'),
      section(12, 'a2', 'organisation'),
      section(13, 'a0', 'planning', own),
      section(14, 'a4', 'description', { subprojectId: id(1) }),
      section(15, 'a5', 'appendix', { inOwnPlan: true }),
    ],
  });
  const shown = sectionGroups(plan).map(({ subproject, chapter, sections }) => [
    subproject?.name ?? null,
    chapter,
    sections.map((each) => each.id),
  ]);
  expect(shown).toEqual([
    [null, 'organisation', [id(12)]],
    [null, 'description', [id(11), id(10), id(14)]],
    [null, 'appendix', [id(15)]],
    ['Barnehage', 'planning', [id(13)]],
  ]);
});
