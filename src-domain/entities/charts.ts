import { entity, orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';

/** Organisasjonskart. */
export const orgChart = orderedEntity({
  fields: {
    name: field.text(),
    /** The chart shows bodies and persons as they were then; null: undated. */
    asOf: field.optionalPartialDate(),
    /** Names of the containers that boxes stand in by level, from the top. */
    levels: field.texts(),
    /** Whether the chart stands in the plan's own document too. */
    inPlan: field.yesOrNo(true),
  },
});

export const chartBox = orderedEntity({
  fields: {
    orgChartId: field.reference(),
    parentId: field.optionalReference(),
    kind: field.oneOf(['box', 'side', 'container', 'inside', 'list'], 'box'),
    /** One of the chart's levels. */
    level: field.optionalText(),
    /** null: the name of what the box is linked to. */
    title: field.optionalText(),
    lines: field.texts(),
    bodyId: field.optionalReference(),
    subprojectId: field.optionalReference(),
    seatId: field.optionalReference(),
    personId: field.optionalReference(),
    /** The box lists the composition rule of this body. */
    compositionOfBodyId: field.optionalReference(),
  },
  references: {
    orgChartId: 'orgChart',
    parentId: 'chartBox',
    bodyId: 'body',
    subprojectId: 'subproject',
    seatId: 'seat',
    personId: 'person',
    compositionOfBodyId: 'body',
  },
  partOf: ['orgChartId'],
  parent: 'parentId',
  within: { parentId: 'orgChartId' },
});

/** A cross link between two boxes that aren't parent and child. */
export const chartLine = entity({
  fields: {
    orgChartId: field.reference(),
    fromBoxId: field.reference(),
    toBoxId: field.reference(),
    label: field.text(),
  },
  references: { orgChartId: 'orgChart', fromBoxId: 'chartBox', toBoxId: 'chartBox' },
  partOf: ['orgChartId', 'fromBoxId', 'toBoxId'],
  within: { fromBoxId: 'orgChartId', toBoxId: 'orgChartId' },
});
