import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

export const levanger = idOf(1);
export const verdal = idOf(2);
export const absence = idOf(10);
export const system = idOf(11);

/** One measurement: of what, where, when, how much. */
export type Figure = readonly [string, string | null, string, number | null, string?];

/** A plan with two municipalities, an average of sick leave by quarter, and a system that is in use or isn't. */
export const measuredPlan = (figures: readonly Figure[] = [], changed: SmallRows = {}) =>
  planFrom({
    organisation: [
      { id: levanger, name: 'Levanger', abbreviation: 'L', kind: 'municipality' },
      { id: verdal, name: 'Verdal kommune', abbreviation: 'V', kind: 'municipality' },
      { id: idOf(3), name: 'Innherred samkommune', kind: 'intermunicipal' },
    ],
    resultGoal: [{ id: idOf(5), text: 'Sykefravær', scope: 'gjennomsnitt for begge kommuner' }],
    indicator: [
      {
        id: absence,
        name: 'Sykefravær',
        unit: '%',
        operator: '<',
        target: 6.5,
        betterWhen: 'lower',
        period: 'quarter',
        resultGoalId: idOf(5),
      },
      { id: system, name: 'System i bruk', operator: 'achieved', period: 'year' },
    ],
    measurement: figures.map(([indicatorId, municipalityId, period, value, note = '']) => ({
      ...{ indicatorId, municipalityId, period, value, note },
    })),
    ...changed,
  });
