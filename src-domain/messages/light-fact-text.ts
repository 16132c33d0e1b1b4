import type { Language } from '../fields.ts';
import type { Plan } from '../plan.ts';
import type { LightFact, Tolerated } from '../reports/light-facts.ts';
import { rowName } from '../row-name.ts';
import { distanceText } from './later-text.ts';
import { numberText } from './number-text.ts';
import type { Translate } from './translate.ts';

/** What facts are told with. */
export interface FactWords {
  readonly plan: Plan;
  readonly language: Language;
  readonly translate: Translate;
}

/** What a proposed light is built on, as a sentence: 'Brukt 120 000 av 100 000 kroner, 20 % over.' */
export function lightFactText(fact: LightFact, words: FactWords): string {
  const { plan, language, translate } = words;
  const name = (entity: 'milestone' | 'measure' | 'indicator' | 'risk', id: string) =>
    rowName(plan, entity, id, translate) ?? translate('history:unnamed');
  switch (fact.kind) {
    case 'late':
      return translate('reportEditor:fact-late', {
        count: fact.count,
        name: name(fact.entity, fact.id),
        time: distanceText(fact.was, fact.is, translate),
        against: translate(
          fact.isAgainstApproved ? 'reportEditor:against-approved' : 'reportEditor:against-own',
        ),
      });
    case 'nothing-late':
      return translate('reportEditor:fact-nothing-late', { count: fact.count });
    case 'spent':
      return spentText(fact, words);
    case 'reached':
      return translate('reportEditor:fact-reached', {
        reached: String(fact.reached),
        count: fact.count,
      });
    case 'behind': {
      const values = { name: name('indicator', fact.indicatorId) };
      return fact.percent === null
        ? translate('reportEditor:fact-not-reached', values)
        : translate('reportEditor:fact-behind', {
            ...values,
            percent: percentText(fact.percent, language),
          });
    }
    case 'risk':
      return translate('reportEditor:fact-risk', {
        name: name('risk', fact.id),
        value: String(fact.value),
      });
    case 'tolerance':
      return toleranceText(fact.tolerated, words);
    case 'percent-of-duration':
      return fact.days === null
        ? translate('reportEditor:fact-no-duration')
        : translate('reportEditor:fact-percent-of-duration', {
            limit: numberText(fact.limit, language),
            count: fact.days,
          });
    case 'no-tolerance':
      return translate('reportEditor:fact-no-tolerance');
  }
}

function spentText(
  { unit, planned, spent }: Extract<LightFact, { kind: 'spent' }>,
  { language, translate }: FactWords,
): string {
  const told = translate(`reportEditor:fact-spent-${unit}`, {
    spent: numberText(spent, language),
    planned: numberText(planned, language),
  });
  if (planned === 0 || spent === planned) return `${told}.`;
  const percent = percentText((100 * Math.abs(spent - planned)) / planned, language);
  const far = translate(spent > planned ? 'reportEditor:above' : 'reportEditor:below', { percent });
  return `${told}, ${far}.`;
}

function toleranceText(
  { limit, unit, isOfProject }: Tolerated,
  { language, translate }: FactWords,
): string {
  const amount = translate(`reportEditor:limit-${unit}`, {
    count: limit,
    limit: numberText(limit, language),
  });
  return translate(
    isOfProject ? 'reportEditor:fact-project-tolerance' : 'reportEditor:fact-tolerance',
    { amount },
  );
}

/** Below ten percent a decimal still tells something apart. */
const percentText = (percent: number, language: Language): string =>
  numberText(Number(percent.toFixed(percent < 10 ? 1 : 0)), language);
