import { type EntityName, entityNamed, entityNames, type Row } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import type { Language } from '../fields.ts';
import { translatorFor } from '../messages/translate.ts';
import { findRow, type Plan, planOf, projectOf, rowsOf } from '../plan.ts';
import type { FrozenPlan } from './frozen-plans.ts';

type Copy = Row<'issuedDocument'>['copy'];

/** Texts of a row that are withheld on one ground. */
interface Withheld<Name extends EntityName> {
  readonly ground: keyof Row<Name>;
  /** The first of them says that they are withheld. */
  readonly texts: readonly (keyof Row<Name>)[];
  /** Whether nothing is left of the row without them. */
  readonly isAll: boolean;
}

/** What can be withheld from the public. */
const withheldIn = {
  textSection: { ground: 'exemptUnder', texts: ['body'], isAll: true },
  decision: { ground: 'proposalExemptUnder', texts: ['proposal', 'wording'], isAll: false },
  caseText: { ground: 'exemptUnder', texts: ['body'], isAll: true },
  attachment: { ground: 'exemptUnder', texts: ['name'], isAll: true },
  report: {
    ground: 'exemptUnder',
    texts: ['summary', 'done', 'next', 'lessons', 'options', 'recommendation', 'remarks'],
    isAll: true,
  },
} as const satisfies { readonly [Name in EntityName]?: Withheld<Name> };

type Withholdable = keyof typeof withheldIn;

const withholdable = Object.keys(withheldIn) as readonly Withholdable[];

/** What a document is made of. */
export interface DocumentPlans {
  readonly plan: Plan;
  readonly frozenPlans: readonly FrozenPlan[];
}

/**
 * What a copy of a document is made of. For the public each withheld text is replaced by the ground on which it
 * is withheld ('marked') or gone, with its row where that is all of it ('left-out'), and what is part of a withheld
 * report is gone in both. Of an earlier plan is withheld what was so then or is so today.
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
  const goneWith =
    copy === 'left-out' ? withholdable.filter((entity) => withheldIn[entity].isAll) : [];
  const gone = partsOfReports(plan, grounds);
  for (const entity of goneWith) {
    for (const { id } of rowsOf(plan, entity)) if (grounds.has(id)) gone.add(id);
  }
  const rows = entityNames.map((entity) => {
    const kept = rowsOf(plan, entity).filter(({ id }) => !gone.has(id));
    return [
      entity,
      kept.map((row) => shown(plan, entity, bareOf(entity, row, gone), grounds, copy)),
    ];
  });
  return planOf(Object.fromEntries(rows));
}

/** The legal ground of each withheld row, by its id. */
function groundsIn(plan: Plan, today: Plan): ReadonlyMap<string, string> {
  const found = withholdable.flatMap((entity) =>
    rowsOf(plan, entity).flatMap((row): [string, string][] => {
      const ground = groundOf(entity, row) || groundOf(entity, findRow(today, entity, row.id));
      return ground === '' ? [] : [[row.id, ground]];
    }),
  );
  return new Map(found);
}

const groundOf = (entity: Withholdable, row: AnyRow | undefined): string =>
  String(row?.[withheldIn[entity].ground] ?? '').trim();

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

/** A row without its withheld texts, which is marked with why they are. */
function shown(
  plan: Plan,
  entity: EntityName,
  row: AnyRow,
  grounds: ReadonlyMap<string, string>,
  copy: Exclude<Copy, 'whole'>,
): AnyRow {
  const ground = grounds.get(row.id);
  if (ground === undefined || !isWithholdable(entity)) return row;
  const { texts, ground: field } = withheldIn[entity];
  const mark = translatorFor(languageOf(plan, row))('issuedPage:withheld', { ground });
  return {
    ...row,
    ...Object.fromEntries(texts.map((text) => [text, ''])),
    ...(copy === 'marked' && { [texts[0]]: mark }),
    [field]: ground,
  };
}

/** The language that a text is marked with, so that what stands for it is read out in that. */
function languageOf(plan: Plan, { language }: AnyRow): Language {
  return language === 'nb' || language === 'nn' ? language : projectOf(plan).language;
}

const isWithholdable = (entity: EntityName): entity is Withholdable =>
  Object.hasOwn(withheldIn, entity);
