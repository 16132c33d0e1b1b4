import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { changeSchema } from '../../src-domain/change.ts';
import { id, label } from '../../src-domain/fields.ts';

const done = { at: z.iso.datetime(), who: z.string(), label: label() };

/** One thing that was done with the sample project. `label` is what the history calls it. */
const step = z.union([
  z.strictObject({
    ...done,
    /** Rows of the sample's plan that came only then, by their ids. */
    brings: z.array(id()).default([]),
    /** A version is named by its label in them: only the program gives it an id. */
    changes: z.array(changeSchema).default([]),
  }),
  z.strictObject({
    ...done,
    freeze: z.strictObject({
      subprojectId: id().nullable(),
      label: z.string(),
      note: z.string(),
    }),
  }),
  z.strictObject({
    ...done,
    submit: z.strictObject({ reportId: id(), submittedById: id(), label: z.string() }),
  }),
]);

export type SampleStep = z.output<typeof step>;

/** Reads what was done with the sample project, the earliest first. */
export const readSampleHistory = async (folder: string): Promise<readonly SampleStep[]> =>
  z.array(step).parse(JSON.parse(await readFile(`${folder}/sample/historie.json`, 'utf8')));
