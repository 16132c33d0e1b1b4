import { entity } from '../entity.ts';
import * as field from '../fields.ts';

/** What can have become of a hand-out that nobody waits for any longer. */
export const handoutEnds = ['returned', 'given-up'] as const;

/**
 * Utlevering: a copy with one sub-project in it that was given to somebody to work in. The project that it was
 * taken from keeps what was handed out, as the base of the merge when it returns; the copy has the same row to
 * say whose it is, and what in it can only be read.
 */
export const handout = entity({
  merges: 'whole',
  fields: {
    subprojectId: field.optionalReference(),
    /** What the sub-project was called then. */
    called: field.text(),
    recipient: field.text(),
    note: field.markdown(),
    handedOutAt: field.optionalMoment(),
    handedOutBy: field.text(),
    wantedBackOn: field.optionalDay(),
    ended: field.optionalOneOf(handoutEnds),
    /** The content that holds the plan as it was handed out; none in the copy. */
    hash: field.optionalSha256(),
    /** Whether the plan that this row stands in is the copy itself. */
    isThisPlan: field.yesOrNo(),
    /** In the copy the ids of the rows that went along only to be read. */
    alongIds: field.ids(),
  },
  references: { subprojectId: 'subproject' },
});

/** Retur: a hand-out that came back and was merged in. Deleting it, as undo does, makes the base what it was before. */
export const handoutReturn = entity({
  merges: 'whole',
  fields: {
    handoutId: field.reference(),
    takenInAt: field.optionalMoment(),
    fileName: field.text(),
    /** The counters of the file, as `[{"copyId": …, "number": …}]`: what was in it. */
    counters: field.json('[]'),
    /** The content that holds the plan as it was returned. */
    hash: field.sha256(),
    sizeInBytes: field.sizeInBytes(),
  },
  references: { handoutId: 'handout' },
  partOf: ['handoutId'],
});
