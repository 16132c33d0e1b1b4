import { type EntityName, entityNamed, entityNames, type Row } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import type { Language } from '../fields.ts';
import { translatorFor } from '../messages/translate.ts';
import { findRow, type Plan, planOf, projectOf, rowsOf } from '../plan.ts';
import type { FrozenPlan } from './frozen-plans.ts';

type Copy = Row<'issuedDocument'>['copy'];

/** What can be withheld from the public, and its texts; the first of them says so instead. */
const texts = {
  textSection: ['body'],
  caseText: ['body'],
  attachment: ['name'],
  report: ['summary', 'done', 'next', 'lessons', 'options', 'recommendation', 'remarks'],
} as const satisfies { readonly [Name in EntityName]?: readonly (keyof Row<Name>)[] };

type Withholdable = keyof typeof texts;

const withholdable = Object.keys(texts) as readonly Withholdable[];

/** What a document is made of. */
export interface DocumentPlans {
  readonly plan: Plan;
  readonly frozenPlans: readonly FrozenPlan[];
}

/**
 * What a copy of a document is made of. For the public each withheld text is replaced by the ground on which it
 * is withheld ('marked') or gone with its row ('left-out'), and what is part of a withheld report is gone in
 * both. Of an earlier plan is withheld what was so then or is so today.
 */
export function copyOf({ plan, frozenPlans }: DocumentPlans, copy: Copy): DocumentPlans {
  if (copy === 'whole') return { plan, frozenPlans };
  return {
    plan: publicPlan(plan, plan, copy),
    frozenPlans: frozenPlans.map(({ versionId, plan: frozen }) => ({
      versionId,
      plan: publicPlan(frozen, plan, copy),
    })),
  };
}

/** A plan without what it or today's plan withholds. */
export function publicPlan(plan: Plan, today: Plan, copy: Exclude<Copy, 'whole'>): Plan {
  const grounds = groundsIn(plan, today);
  if (grounds.size === 0) return plan;
  const goneWith = copy === 'left-out' ? withholdable : [];
  const gone = partsOfReports(plan, grounds);
  for (const entity of goneWith) {
    for (const { id } of rowsOf(plan, entity)) if (grounds.has(id)) gone.add(id);
  }
  const rows = entityNames.map((entity) => {
    const kept = rowsOf(plan, entity).filter(({ id }) => !gone.has(id));
    return [entity, kept.map((row) => marked(plan, entity, bareOf(entity, row, gone), grounds))];
  });
  return planOf(Object.fromEntries(rows));
}

/** The legal ground of each withheld row, by its id. */
function groundsIn(plan: Plan, today: Plan): ReadonlyMap<string, string> {
  const found = withholdable.flatMap((entity) =>
    rowsOf(plan, entity).flatMap(({ id, exemptUnder }): [string, string][] => {
      const later = findRow(today, entity, id)?.exemptUnder ?? '';
      const ground = String(exemptUnder).trim() || later.trim();
      return ground === '' ? [] : [[id, ground]];
    }),
  );
  return new Map(found);
}

/** The ids of lights, deviations and attachments of withheld reports. */
function partsOfReports(plan: Plan, grounds: ReadonlyMap<string, string>): Set<string> {
  const { light, deviation, attachment } = plan.rows;
  return new Set(
    [...light, ...deviation, ...attachment]
      .filter(({ reportId }) => reportId !== null && grounds.has(reportId))
      .map(({ id }) => id),
  );
}

/** A row that refers to nothing that is gone. */
function bareOf(entity: EntityName, row: AnyRow, gone: ReadonlySet<unknown>): AnyRow {
  const loose = Object.keys(entityNamed(entity).references).filter((field) => gone.has(row[field]));
  if (loose.length === 0) return row;
  return { ...row, ...Object.fromEntries(loose.map((field) => [field, null])) };
}

function marked(
  plan: Plan,
  entity: EntityName,
  row: AnyRow,
  grounds: ReadonlyMap<string, string>,
): AnyRow {
  const ground = grounds.get(row.id);
  if (ground === undefined || !isWithholdable(entity)) return row;
  const [first, ...others] = texts[entity];
  const mark = translatorFor(languageOf(plan, row))('issuedPage:withheld', { ground });
  return {
    ...row,
    ...Object.fromEntries(others.map((field) => [field, ''])),
    [first]: mark,
    exemptUnder: ground,
  };
}

/** The language that a text is marked with, so that what stands for it is read out in that. */
function languageOf(plan: Plan, { language }: AnyRow): Language {
  return language === 'nb' || language === 'nn' ? language : projectOf(plan).language;
}

const isWithholdable = (entity: EntityName): entity is Withholdable => Object.hasOwn(texts, entity);
