import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offices } from '../../../src-domain/entities/bodies.ts';
import { compositionOf, rulesOf } from '../../../src-domain/organisation/composition.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const body = idOf(1);
const levanger = idOf(2);
const verdal = idOf(3);

interface SmallSeat {
  readonly title?: string;
  readonly office: string | null;
  readonly municipalityId?: string | null;
  readonly role?: string;
}
interface SmallRule {
  readonly offices: readonly string[];
  readonly count?: number;
  readonly perMunicipality?: boolean;
  readonly countsLeaderAndSecretary?: boolean;
}

const planWith = (seats: readonly SmallSeat[], rules: readonly SmallRule[]) =>
  planFrom({
    organisation: [
      { id: levanger, name: 'Levanger', kind: 'municipality' },
      { id: verdal, name: 'Verdal', kind: 'municipality' },
      { name: 'Innherred samkommune', kind: 'intermunicipal' },
    ],
    body: [{ id: body, name: 'Styringsgruppe' }, { name: 'Et annet organ' }],
    seat: seats.map((seat) => ({ bodyId: body, ...seat })),
    compositionRule: rules.map((rule) => ({ bodyId: body, ...rule })),
  });

/** Each line as 'municipality: titles of counted seats, lacking, titles of surplus seats'. */
function shown(seats: readonly SmallSeat[], rules: readonly SmallRule[]) {
  return compositionOf(planWith(seats, rules), body).lines.map(
    ({ municipality, seats: counted, lacking, surplus }) => ({
      municipality: municipality?.name ?? null,
      seats: counted.map(({ title }) => title),
      lacking,
      surplus: surplus.map(({ title }) => title),
    }),
  );
}

const mayorL = { title: 'Ordfører L', office: 'mayor', municipalityId: levanger };
const deputyL = { title: 'Varaordfører L', office: 'deputy-mayor', municipalityId: levanger };
const committeeL = { title: 'Leder drift L', office: 'committee-leader', municipalityId: levanger };
const mayorV = { title: 'Ordfører V', office: 'mayor', municipalityId: verdal };

describe('a line', () => {
  test('per municipality asks for its seats in each municipality, not in other organisations', () => {
    expect(shown([mayorL], [{ offices: ['mayor'] }])).toEqual([
      { municipality: 'Levanger', seats: ['Ordfører L'], lacking: 0, surplus: [] },
      { municipality: 'Verdal', seats: [], lacking: 1, surplus: [] },
    ]);
  });

  test('in all takes seats of any municipality or none', () => {
    const seats = [mayorL, { title: 'Uten kommune', office: 'mayor' }];
    expect(shown(seats, [{ offices: ['mayor'], count: 3, perMunicipality: false }])).toEqual([
      { municipality: null, seats: ['Ordfører L', 'Uten kommune'], lacking: 1, surplus: [] },
    ]);
  });

  test('takes no more seats than it asks for, and tells those that are left', () => {
    const rule = { offices: ['mayor'], perMunicipality: false };
    expect(shown([mayorL, mayorV], [rule])).toEqual([
      { municipality: null, seats: ['Ordfører L'], lacking: 0, surplus: ['Ordfører V'] },
    ]);
  });

  test('lets leader and secretary stand outside unless it counts them', () => {
    const seats = [
      { ...mayorL, role: 'leader' },
      { ...mayorV, role: 'secretary' },
    ];
    const rule = { offices: ['mayor'], count: 2, perMunicipality: false };
    expect(shown(seats, [rule])).toMatchObject([{ seats: [], lacking: 2, surplus: [] }]);
    expect(shown(seats, [{ ...rule, countsLeaderAndSecretary: true }])).toMatchObject([
      { seats: ['Ordfører L', 'Ordfører V'], lacking: 0 },
    ]);
  });

  test('that takes either of two offices leaves the one that another line needs', () => {
    const either = { offices: ['deputy-mayor', 'committee-leader'], perMunicipality: false };
    const deputy = { offices: ['deputy-mayor'], perMunicipality: false };
    for (const seats of [
      [deputyL, committeeL],
      [committeeL, deputyL],
    ]) {
      for (const rules of [
        [either, deputy],
        [deputy, either],
      ]) {
        expect(shown(seats, rules).map(({ lacking }) => lacking)).toEqual([0, 0]);
      }
    }
  });

  test('that comes earlier is filled first where seats lack', () => {
    const either = { offices: ['deputy-mayor', 'committee-leader'], perMunicipality: false };
    const deputy = { offices: ['deputy-mayor'], perMunicipality: false };
    expect(shown([deputyL], [either, deputy]).map(({ lacking }) => lacking)).toEqual([0, 1]);
    expect(shown([deputyL], [deputy, either]).map(({ lacking }) => lacking)).toEqual([0, 1]);
  });

  test('counts a seat that nobody sits in', () => {
    const plan = planWith([mayorL], [{ offices: ['mayor'], perMunicipality: false }]);
    expect(plan.rows.holding).toEqual([]);
    expect(compositionOf(plan, body).lacking).toBe(0);
  });
});

test('the slide of October 2007: five lines, six seats from each municipality, twelve in all', () => {
  const slide = [
    { offices: ['chief-union-representative'], count: 2 },
    { offices: ['mayor'] },
    { offices: ['deputy-mayor', 'committee-leader'] },
    { offices: ['chief-executive'] },
    { offices: ['municipal-director'] },
  ];
  const { required, lines, lacking } = compositionOf(planWith([], slide), body);
  expect({ required, lines: lines.length, lacking }).toEqual({
    required: 12,
    lines: 10,
    lacking: 12,
  });
});

test('a body without a rule asks for nothing', () => {
  expect(compositionOf(planWith([mayorL], []), body)).toEqual({
    lines: [],
    required: 0,
    lacking: 0,
    waiting: [],
    beyond: [],
  });
});

describe('a line that asks for nothing yet', () => {
  const waiting = (rules: readonly SmallRule[], kind = 'municipality') => {
    const plan = planFrom({
      organisation: [{ name: 'Levanger', kind }],
      body: [{ id: body }],
      compositionRule: rules.map((rule) => ({ bodyId: body, ...rule })),
    });
    const { required, waiting } = compositionOf(plan, body);
    return { required, waitsFor: waiting.map(({ waitsFor }) => waitsFor) };
  };

  test('waits for an office', () => {
    expect(waiting([{ offices: [], count: 2 }])).toEqual({ required: 0, waitsFor: ['office'] });
  });

  test('waits for a municipality where it is to be from each and there is none', () => {
    expect(waiting([{ offices: ['mayor'] }], 'unit')).toEqual({
      required: 0,
      waitsFor: ['municipality'],
    });
    expect(waiting([{ offices: ['mayor'], perMunicipality: false }], 'unit')).toEqual({
      required: 1,
      waitsFor: [],
    });
  });
});

test.for([
  ['a leader', { ...mayorL, role: 'leader' }, 'leader-or-secretary'],
  ['a secretary without an office', { office: null, role: 'secretary' }, 'leader-or-secretary'],
  ['a member without an office', { office: null }, 'without-office'],
  ['one whom no line asks for', { ...committeeL }, 'other-office'],
  ['one from no municipality', { office: 'mayor' }, 'other-municipality'],
] as const)('beyond the rule stands %s, and is none too many', ([, seat, because]) => {
  const plan = planWith([mayorL, mayorV, seat], [{ offices: ['mayor'] }]);
  const { lines, beyond } = compositionOf(plan, body);
  expect(lines.flatMap(({ surplus }) => surplus)).toEqual([]);
  expect(beyond.map((each) => each.because)).toEqual([because]);
});

test('too many are those of the municipality that has them, also where others stand beyond the rule', () => {
  const seats = [mayorL, deputyL, { ...mayorL, title: 'Ordfører til' }, mayorV];
  expect(shown(seats, [{ offices: ['mayor'] }])).toEqual([
    { municipality: 'Levanger', seats: ['Ordfører L'], lacking: 0, surplus: ['Ordfører til'] },
    { municipality: 'Verdal', seats: ['Ordfører V'], lacking: 0, surplus: [] },
  ]);
});

test('a tillitsvalgt is counted as hovedtillitsvalgt only where the line says either', () => {
  const seats = [{ title: 'T', office: 'union-representative', municipalityId: levanger }];
  const lacking = (offices: readonly string[]) =>
    shown(seats, [{ offices, perMunicipality: false }]).map((line) => line.lacking);
  expect(lacking(['chief-union-representative'])).toEqual([1]);
  expect(lacking(['chief-union-representative', 'union-representative'])).toEqual([0]);
});

test('a body that is measured as a joint committee keeps its lines, which ask for nothing', () => {
  const plan = planFrom({
    body: [{ id: body, measuredBy: 'joint-committee' }],
    compositionRule: [{ bodyId: body, offices: ['mayor'], perMunicipality: false }],
  });
  expect(rulesOf(plan, body)).toHaveLength(1);
  expect(compositionOf(plan, body)).toMatchObject({ lines: [], required: 0, lacking: 0 });
});

const fewOffices = offices.slice(0, 4);
const anySeat = fc.record({
  office: fc.constantFrom(...fewOffices, null),
  municipalityId: fc.constantFrom(levanger, verdal, null),
  role: fc.constantFrom('member', 'member', 'leader', 'secretary'),
});
const anyRule = fc.record({
  offices: fc.subarray(fewOffices),
  count: fc.nat({ max: 3 }),
  perMunicipality: fc.boolean(),
  countsLeaderAndSecretary: fc.boolean(),
});
const seatsAndRules = fc.tuple(
  fc.array(anySeat, { maxLength: 6 }),
  fc.array(anyRule, { maxLength: 3 }),
);

/** The most places that can be filled, found by trying every choice for every seat. */
function mostFilled(seats: readonly (readonly number[])[], places: readonly number[]): number {
  const [first, ...others] = seats;
  if (first === undefined) return 0;
  const choices = first
    .filter((line) => (places[line] ?? 0) > 0)
    .map((line) => 1 + mostFilled(others, places.with(line, (places[line] ?? 0) - 1)));
  return Math.max(mostFilled(others, places), ...choices);
}

describe('for any seats and rules', () => {
  test('as few seats lack as can be', () => {
    fc.assert(
      fc.property(seatsAndRules, ([seats, rules]) => {
        const plan = planWith(seats, rules);
        const { lines, required, lacking } = compositionOf(plan, body);
        const fitting = plan.rows.seat.map((seat) =>
          lines.flatMap(({ rule, municipality }, index) => {
            const isIn = municipality === null || seat.municipalityId === municipality.id;
            const isCounted = rule.countsLeaderAndSecretary || seat.role === 'member';
            return seat.office && rule.offices.includes(seat.office) && isIn && isCounted
              ? [index]
              : [];
          }),
        );
        const places = lines.map((line) => line.required);
        expect(required - lacking).toBe(mostFilled(fitting, places));
      }),
    );
  });

  test('a seat is counted once, left over once or beyond the rule once, and the figures add up', () => {
    fc.assert(
      fc.property(seatsAndRules, ([seats, rules]) => {
        const plan = planWith(seats, rules);
        const { lines, beyond } = compositionOf(plan, body);
        const told = lines.flatMap((line) => [...line.seats, ...line.surplus]);
        const all = [...told, ...beyond.map(({ seat }) => seat)];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(rules.length === 0 ? 0 : plan.rows.seat.length);
        for (const line of lines) expect(line.seats.length + line.lacking).toBe(line.required);
        for (const line of lines) if (line.surplus.length > 0) expect(line.lacking).toBe(0);
      }),
    );
  });

  test('another seat never makes more lack', () => {
    fc.assert(
      fc.property(seatsAndRules, anySeat, ([seats, rules], more) => {
        const before = compositionOf(planWith(seats, rules), body).lacking;
        const after = compositionOf(planWith([...seats, more], rules), body).lacking;
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});
