import { describe, expect, test } from 'vitest';
import { finding } from '../../src-domain/finding.ts';
import { groupFindings } from '../../src-domain/finding-groups.ts';
import { keyFacts } from '../../src-domain/key-facts.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const [municipality, body, person, held, left, vacant] = [1, 2, 3, 4, 5, 6].map(idOf);

describe('the key facts', () => {
  test('name the project, count its parts, and say which seats are filled on the day', () => {
    const plan = planFrom({
      project: [
        {
          name: 'Bedre skole',
          organisationId: municipality,
          startDate: '2026-01-01',
          client: 'Formannskapet',
        },
      ],
      organisation: [{ id: municipality, name: 'Levanger kommune' }],
      person: [{ id: person, name: 'Kari' }],
      body: [{ id: body, name: 'Styringsgruppe' }],
      seat: [held, left, vacant].map((id) => ({ id, bodyId: body })),
      holding: [
        { seatId: held, personId: person },
        { seatId: left, personId: person, to: '2026-05-31' },
      ],
      subproject: [{ name: 'A' }, { name: 'B' }],
      effectGoal: [{ title: 'Mål' }],
    });
    const facts = {
      name: 'Bedre skole',
      organisation: 'Levanger kommune',
      from: '2026-01-01',
      to: null,
      client: 'Formannskapet',
      contractor: '',
      subprojectCount: 2,
      effectGoalCount: 1,
      resultGoalCount: 0,
      activityCount: 0,
      milestoneCount: 0,
      measureCount: 0,
    };
    expect(keyFacts(plan, '2026-05-31')).toEqual({
      ...facts,
      filledSeatCount: 2,
      vacantSeatCount: 1,
    });
    expect(keyFacts(plan, '2026-06-01')).toEqual({
      ...facts,
      filledSeatCount: 1,
      vacantSeatCount: 2,
    });
  });
});

describe('findings are grouped', () => {
  const at = (number: number) => ({ entity: 'measure', id: idOf(number), field: 'text' }) as const;

  test('by severity, the gravest first, and by rule as they first appear', () => {
    const [advice, warning, first, second, third] = [
      finding('time-ambiguous', at(1), {}),
      finding('seat-vacant', at(2), {}),
      finding('measure-without-time', at(3), {}),
      finding('measure-without-responsible', at(4), {}),
      finding('measure-without-time', at(5), {}),
    ];
    expect(groupFindings([advice, warning, first, second, third])).toEqual([
      {
        severity: 'fault',
        count: 3,
        rules: [
          { rule: 'measure-without-time', findings: [first, third] },
          { rule: 'measure-without-responsible', findings: [second] },
        ],
      },
      { severity: 'warning', count: 1, rules: [{ rule: 'seat-vacant', findings: [warning] }] },
      { severity: 'advice', count: 1, rules: [{ rule: 'time-ambiguous', findings: [advice] }] },
    ]);
  });

  test('into nothing where there are none', () => {
    expect(groupFindings([])).toEqual([]);
  });
});
