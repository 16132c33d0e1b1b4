/** What became of a text that was pasted into a column. */
export type Reading<Value, Reason = string> =
  | { readonly kind: 'value'; readonly value: Value }
  | {
      readonly kind: 'unreadable';
      readonly reason: Reason;
      /** What can be put there all the same, and how it reads. Without it the field is left alone. */
      readonly instead?: { readonly value: Value; readonly text: string };
    };

/** What becomes of a text in a table that is pasted: its row may have no such field at all. */
export type PastedReading<Value> =
  | Reading<Value>
  | { readonly kind: 'left-out'; readonly reason: string };

/** Why a text couldn't be read. */
export type UnreadableReason =
  | { readonly rule: 'no-number' | 'number-two-ways' | 'no-day' | 'no-yes-or-no' }
  | { readonly rule: 'unknown-names' | 'equal-names'; readonly names: readonly string[] };

export const readable = <Value>(value: Value): Reading<Value, never> => ({ kind: 'value', value });

export const unreadable = (reason: UnreadableReason): Reading<never, UnreadableReason> => ({
  kind: 'unreadable',
  reason,
});
