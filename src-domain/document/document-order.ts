import { z } from 'zod';
import { copies } from '../entities/decisions.ts';
import { type Language, languages } from '../fields.ts';
import { isIsoDay } from '../timing/calendar-days.ts';
import { type DocumentName, reportDocumentNames } from './document-names.ts';
import { milestoneChoicesSchema, usualMilestoneChoices } from './milestone-choices.ts';

const rowId = z.string().max(100).nullable();

const ofEvery = {
  /** What the labels are written in; what people wrote keeps the language that it is marked with. */
  language: z.enum(languages),
  /**
   * Who sits where, and what is overdue, is shown as of this day; null: today. Of an earlier day a milestone
   * plan is what had been frozen by then: see `planAsOf`.
   */
  asOf: z
    .string()
    .refine((day) => isIsoDay(day))
    .nullable(),
  /** What of it goes along: see `copies`. */
  copy: z.enum(copies),
  /** The municipality whose letterhead it has; null: none. */
  organisationId: rowId,
};

/** A document that is asked for, with what is chosen for one of its kind. */
export const documentOrderSchema = z.discriminatedUnion('document', [
  z.strictObject({ document: z.literal('prosjektplan'), ...ofEvery }),
  z.strictObject({
    document: z.literal('milepelplan'),
    ...ofEvery,
    choices: milestoneChoicesSchema,
  }),
  z.strictObject({ document: z.literal('organisasjonskart'), ...ofEvery }),
  z.strictObject({
    document: z.enum(reportDocumentNames),
    ...ofEvery,
    /** Null: the latest of its kind. */
    reportId: rowId,
  }),
  z.strictObject({
    document: z.literal('saksframlegg'),
    ...ofEvery,
    /** The case (a version that is sent to a body); null: the next one that is to be decided. */
    decisionId: rowId,
  }),
  z.strictObject({
    document: z.literal('endringsmelding'),
    ...ofEvery,
    /** Null: the version that is approved, or else the first. */
    fromVersionId: rowId,
    /** Null: the plan as it is now. */
    toVersionId: rowId,
  }),
]);

export type DocumentOrder = Readonly<z.output<typeof documentOrderSchema>>;

/** A document of a kind as it is where nobody has chosen anything but its language. */
export function usualOrder(document: DocumentName, language: Language): DocumentOrder {
  const ofAny = { language, asOf: null, copy: 'whole', organisationId: null } as const;
  switch (document) {
    case 'prosjektplan':
    case 'organisasjonskart':
      return { document, ...ofAny };
    case 'milepelplan':
      return { document, ...ofAny, choices: usualMilestoneChoices };
    case 'saksframlegg':
      return { document, ...ofAny, decisionId: null };
    case 'endringsmelding':
      return { document, ...ofAny, fromVersionId: null, toVersionId: null };
    default:
      return { document, ...ofAny, reportId: null };
  }
}
