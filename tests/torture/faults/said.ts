import { z } from 'zod';
import type { Failure } from '../../../src-domain/failure.ts';
import { type KindOfWork, kindsOfWork } from './kinds-of-work.ts';
import { higherOf, type Numbers, noNumbers } from './numbers-in-plan.ts';

/** What a working process says, a line each, at the moment that it is so. */
export type Saying =
  | { readonly word: 'open'; readonly numbers: Numbers }
  | { readonly word: 'begins'; readonly kind: KindOfWork }
  | { readonly word: 'has'; readonly kind: KindOfWork; readonly numbers: Numbers }
  | { readonly word: 'failed'; readonly kind: KindOfWork | 'open'; readonly failure: Failure };

const line = z.looseObject({ word: z.enum(['open', 'begins', 'has', 'failed']) });

/** Reads what was said. A line that was broken off by the end of its process says nothing. */
export function sayingsIn(lines: readonly string[]): readonly Saying[] {
  return lines.flatMap((text) => {
    if (!text.startsWith('{') || !text.endsWith('}')) return [];
    return [line.parse(JSON.parse(text)) as Saying];
  });
}

/** What was acknowledged. */
export interface Acknowledged {
  readonly durable: Numbers;
  readonly published: Numbers;
}

export const nothingAcknowledged: Acknowledged = { durable: noNumbers, published: noNumbers };

/** What is acknowledged after all that was said, and what was before. */
export function acknowledgedBy(
  sayings: readonly Saying[],
  before: Acknowledged = nothingAcknowledged,
): Acknowledged {
  let { durable, published } = before;
  for (const saying of sayings) {
    if (saying.word !== 'has' && saying.word !== 'open') continue;
    durable = higherOf(durable, saying.numbers);
    if (saying.word === 'has' && kindsOfWork[saying.kind].acknowledges === 'published') {
      published = higherOf(published, saying.numbers);
    }
  }
  return { durable, published };
}
