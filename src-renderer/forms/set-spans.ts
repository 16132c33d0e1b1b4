import { isSpan } from '../../src-domain/timing/spans.ts';
import type { Span } from '../../src-domain/timing/timing.ts';

/** Days that are being set: either end may be open, or not filled in yet. */
export interface SettingSpan {
  readonly key: number;
  readonly from: string | null;
  readonly to: string | null;
}

export const settingOf = (spans: readonly Span[]): readonly SettingSpan[] =>
  (spans.length > 0 ? spans : [{ from: null, to: null }]).map((span, key) => ({ key, ...span }));

/** Puts in another, still empty. */
export const withOneMore = (spans: readonly SettingSpan[]): readonly SettingSpan[] => [
  ...spans,
  { key: Math.max(-1, ...spans.map(({ key }) => key)) + 1, from: null, to: null },
];

/** Why days can't be set so; null where they can. */
export function spanFault({ from, to }: SettingSpan): 'span-empty' | 'span-backwards' | null {
  if (from === null && to === null) return 'span-empty';
  return isSpan({ from, to }) ? null : 'span-backwards';
}

export const spansOf = (spans: readonly SettingSpan[]): readonly Span[] =>
  spans.map(({ from, to }) => ({ from, to }));
