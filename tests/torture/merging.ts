import { holdProperties } from '../domain/merge/hold-properties.ts';
import type { Tried } from './table.ts';

/** Holds every law of merging against many cases at random. */
export const tortureMerging = (cases: number): readonly Tried[] =>
  holdProperties(cases, Date.now() % 1_000_000).map(({ name, failure }) => ({
    name,
    cases,
    failures: failure === '' ? [] : [failure],
  }));
