import { entity, orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';
import { exemptUnder } from './exempt-under.ts';

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
 * Vedtak: a version that is sent to one body, and what that decided on it. Locked from when the outcome is recorded: it is never undone or
 * deleted, but can be told to be a mistake, and then counts for nothing.
 */
export const decision = orderedEntity({
  merges: 'whole',
  fields: {
    versionId: field.reference(),
    bodyId: field.reference(),
    /** Whether the version isn't approved before this body has approved it. */
    mustApprove: field.yesOrNo(true),
    /** The case's title; '' for the document's. */
    title: field.text(),
    /** Saksbehandler. */
    caseWorkerId: field.optionalReference(),
    /** Saksordfører. */
    rapporteur: field.text(),
    /** 'PS 117/07'. */
    caseNumber: field.text(),
    archiveReference: field.text(),
    meetingDate: field.optionalDay(),
    proposal: field.markdown(),
    /** The legal ground on which the proposal, and what is decided of it, is withheld; '' where it is open. */
    proposalExemptUnder: exemptUnder,
    outcome: field.optionalOneOf(outcomes),
    wording: field.markdown(),
    vote: field.text(),
    /** Why it was recorded by mistake; '' where it wasn't. */
    mistakenBecause: field.text(),
  },
  references: { versionId: 'version', bodyId: 'body', caseWorkerId: 'person' },
  lockedWhen: (row) => row.outcome !== null,
  openWhenLocked: ['mistakenBecause'],
});

/**
 * The parts of a case paper (saksframlegg) in the order in which one without a form of its own has them. The
 * proposal is the decision's own; attachments are listed from its attachments.
 */
export const caseParts = [
  'proposal',
  'summary',
  'background',
  'attachments',
  'other-documents',
  'facts',
  'statements',
  'economy',
  'environment',
  'public-health',
  'assessment',
  'conclusion',
  'communication',
] as const;

export type CasePart = (typeof caseParts)[number];

/** A heading of a municipality's case papers, in the order in which they stand. */
export const caseHeading = orderedEntity({
  fields: {
    organisationId: field.reference(),
    part: field.oneOf(caseParts, 'facts'),
    heading: field.text(),
  },
  references: { organisationId: 'organisation' },
  partOf: ['organisationId'],
  unique: [['organisationId', 'part']],
});

/** What stands under one heading of a case paper. */
export const caseText = entity({
  merges: 'whole',
  fields: {
    decisionId: field.reference(),
    part: field.oneOf(caseParts, 'facts'),
    body: field.markdown(),
    exemptUnder,
  },
  references: { decisionId: 'decision' },
  partOf: ['decisionId'],
  unique: [['decisionId', 'part']],
});

/** What a municipality's documents look like: its logo, or its own Word template (letterhead and styles). */
export const letterhead = orderedEntity({
  merges: 'whole',
  fields: {
    ...content,
    organisationId: field.reference(),
    part: field.oneOf(['logo', 'template'], 'logo'),
    /** What a logo says, for those who don't see it. */
    description: field.text(),
  },
  references: { organisationId: 'organisation' },
  partOf: ['organisationId'],
  unique: [['organisationId', 'part']],
});

/** Vedlegg. */
export const attachment = orderedEntity({
  fields: {
    ...content,
    exemptUnder,
    subprojectId: field.optionalReference(),
    reportId: field.optionalReference(),
    decisionId: field.optionalReference(),
  },
  references: { subprojectId: 'subproject', reportId: 'report', decisionId: 'decision' },
  partOf: ['reportId', 'decisionId'],
  subproject: 'subprojectId',
});

/**
 * What of a document goes along: all of it, or what the public gets; there, what is withheld is marked as that,
 * or left out without a trace.
 */
export const copies = ['whole', 'marked', 'left-out'] as const;

/** Utsendt dokument: what was sent, to whom. It never changes. */
export const issuedDocument = entity({
  merges: 'whole',
  fields: {
    ...content,
    kind: field.text(),
    title: field.text(),
    versionId: field.optionalReference(),
    reportId: field.optionalReference(),
    decisionId: field.optionalReference(),
    copy: field.oneOf(copies, 'whole'),
    exemptUnder,
    recipient: field.text(),
    language: field.oneOf(field.languages, 'nb'),
    issuedAt: field.optionalMoment(),
    issuedById: field.optionalReference(),
    /** The content that tells the archive what the document is, as JSON. */
    metadataHash: field.sha256(),
    /** How many things a reader would stumble on were let through, and why. */
    acceptedFindings: field.count(0),
    acceptedBecause: field.text(),
  },
  references: {
    versionId: 'version',
    reportId: 'report',
    decisionId: 'decision',
    issuedById: 'person',
  },
  lockedWhen: () => true,
});
