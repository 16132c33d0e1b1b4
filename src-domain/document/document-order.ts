import { z } from 'zod';
import { type Language, languages } from '../fields.ts';
import { isIsoDay } from '../timing/calendar-days.ts';
import type { DocumentName } from './document-names.ts';
import { milestoneChoicesSchema, usualMilestoneChoices } from './milestone-choices.ts';

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
]);

export type DocumentOrder = Readonly<z.output<typeof documentOrderSchema>>;

/** A document of a kind as it is where nobody has chosen anything but its language. */
export function usualOrder(document: DocumentName, language: Language): DocumentOrder {
  const ofAny = { language, asOf: null };
  return document === 'milepelplan'
    ? { document, ...ofAny, choices: usualMilestoneChoices }
    : { document, ...ofAny };
}
