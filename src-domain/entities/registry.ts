import type { z } from 'zod';
import type { Entity } from '../entity.ts';
import { body, compositionRule, holding, seat, seatGroup } from './bodies.ts';
import { chartBox, chartLine, orgChart } from './charts.ts';
import { collision } from './collisions.ts';
import {
  attachment,
  caseHeading,
  caseText,
  decision,
  issuedDocument,
  letterhead,
  version,
} from './decisions.ts';
import {
  activity,
  activityGoal,
  effectGoal,
  goalPoint,
  indicator,
  measurement,
  resultGoal,
} from './goals.ts';
import { handout, handoutReturn } from './handouts.ts';
import { measure, milestone, milestoneGroup, milestoneNote, responsible } from './milestones.ts';
import { organisation, person, personDistinction } from './people.ts';
import { focusArea, planAuthor, project, textSection } from './project.ts';
import { budget, deviation, light, report, risk, tolerance } from './reports.ts';
import { subproject } from './subprojects.ts';

/** Every entity of a plan, in the order in which they stand in the JSON form. */
export const entities = {
  project,
  organisation,
  person,
  personDistinction,
  planAuthor,
  subproject,
  body,
  seatGroup,
  seat,
  holding,
  compositionRule,
  orgChart,
  chartBox,
  chartLine,
  textSection,
  focusArea,
  effectGoal,
  goalPoint,
  resultGoal,
  indicator,
  measurement,
  activity,
  activityGoal,
  milestone,
  milestoneGroup,
  measure,
  milestoneNote,
  responsible,
  report,
  light,
  deviation,
  risk,
  tolerance,
  budget,
  version,
  decision,
  caseHeading,
  caseText,
  letterhead,
  attachment,
  issuedDocument,
  handout,
  handoutReturn,
  collision,
} as const;

export type EntityName = keyof typeof entities;

/** A complete row of one entity. */
export type Row<Name extends EntityName> = Readonly<z.output<(typeof entities)[Name]['schema']>>;

export const entityNames = Object.keys(entities) as readonly EntityName[];

export const isEntityName = (name: string): name is EntityName => Object.hasOwn(entities, name);

/** The declaration of one entity, seen as the parts that treat all entities alike see it. */
export const entityNamed = (name: EntityName): Entity => entities[name];
