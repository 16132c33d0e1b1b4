import { z } from 'zod';
import { isIsoDay } from '../timing/calendar-days.ts';
import type { Diagram } from './diagram.ts';

const text = z.string().max(2000);
const mostPlaces = 2000;
const mostSeries = 100;

/** A diagram as a page sends it. */
export const diagramSchema: z.ZodType<Diagram> = z
  .strictObject({
    kind: z.enum(['line', 'column']),
    title: text,
    description: z.string().max(10_000),
    x: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('categories'),
        title: text,
        labels: z.array(text).max(mostPlaces),
      }),
      z.strictObject({
        kind: z.literal('days'),
        title: text,
        days: z.array(z.string().refine(isIsoDay)).max(mostPlaces),
        labels: z.array(text).max(mostPlaces),
      }),
    ]),
    y: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('figures'), title: text, unit: text }),
      z.strictObject({ kind: z.literal('days'), title: text }),
    ]),
    series: z
      .array(
        z.strictObject({
          name: text,
          role: z.enum(['value', 'limit']),
          light: z.enum(['green', 'yellow', 'red']).exactOptional(),
          values: z.array(z.number().nullable()).max(mostPlaces),
        }),
      )
      .max(mostSeries),
  })
  .refine(({ y, series }) => y.kind === 'figures' || series.every(hasDays));

/** The days of the years 0–9999 alone have names. */
const hasDays = ({ values }: Diagram['series'][number]): boolean =>
  values.every((value) => value === null || (value >= -719_528 && value <= 2_932_896));
