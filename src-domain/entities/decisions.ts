import { entity, orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';

/** A stored content: its hash is its name in the file's store. */
const content = {
  name: field.text(),
  mediaType: field.text(),
  hash: field.sha256(),
  sizeInBytes: field.sizeInBytes(),
};

/**
 * A frozen plan, of the project or of one sub-project. It never changes; freezing it can be undone as long as
 * nothing is decided on it and nothing of it was sent.
 */
export const version = orderedEntity({
  merges: 'whole',
  fields: {
    label: field.text(),
    note: field.text(),
    subprojectId: field.optionalReference(),
    frozenAt: field.optionalMoment(),
    hash: field.sha256(),
    sizeInBytes: field.sizeInBytes(),
    /** Which form of the plan's JSON the content is written in ('planverk/1'). */
    format: field.text(),
  },
  references: { subprojectId: 'subproject' },
  subproject: 'subprojectId',
  lockedWhen: () => true,
  deletableWhenLocked: true,
});

/** What a body can have come to, in the order in which they are offered. */
export const outcomes = [
  'approved',
  'approved-with-changes',
  'recommended',
  'postponed',
  'noted',
  'rejected',
] as const;

export type Outcome = (typeof outcomes)[number];

/**
 * Vedtak: what one body decided on one version. Locked from when the outcome is recorded: it is never undone or
 * deleted, but can be told to be a mistake, and then counts for nothing.
 */
export const decision = orderedEntity({
  merges: 'whole',
  fields: {
    versionId: field.reference(),
    bodyId: field.reference(),
    /** 'PS 117/07'. */
    caseNumber: field.text(),
    archiveReference: field.text(),
    meetingDate: field.optionalDay(),
    proposal: field.markdown(),
    outcome: field.optionalOneOf(outcomes),
    wording: field.markdown(),
    vote: field.text(),
    /** Why it was recorded by mistake; '' where it wasn't. */
    mistakenBecause: field.text(),
  },
  references: { versionId: 'version', bodyId: 'body' },
  lockedWhen: (row) => row.outcome !== null,
  openWhenLocked: ['mistakenBecause'],
});

/** Vedlegg. */
export const attachment = orderedEntity({
  fields: {
    ...content,
    subprojectId: field.optionalReference(),
    reportId: field.optionalReference(),
    decisionId: field.optionalReference(),
  },
  references: { subprojectId: 'subproject', reportId: 'report', decisionId: 'decision' },
  partOf: ['reportId', 'decisionId'],
  subproject: 'subprojectId',
});

/** Utsendt dokument: what was sent, to whom. It never changes. */
export const issuedDocument = entity({
  merges: 'whole',
  fields: {
    ...content,
    kind: field.text(),
    versionId: field.optionalReference(),
    recipient: field.text(),
    language: field.oneOf(field.languages, 'nb'),
    issuedAt: field.optionalMoment(),
    issuedById: field.optionalReference(),
  },
  references: { versionId: 'version', issuedById: 'person' },
  lockedWhen: () => true,
});
