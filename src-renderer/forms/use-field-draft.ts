import { useEffect, useEffectEvent, useState } from 'react';
import type { Reading } from '../../src-domain/clipboard/reading.ts';
import { useTakingIn } from '../taking-in.ts';
import { draftOf, follow, left, refused, saved, typed } from './field-draft.ts';

const pauseInMilliseconds = 1000;

interface Exchange<Value> {
  readonly value: Value;
  /** A value as it stands in the field. */
  readonly write: (value: Value) => string;
  /** What was typed as a value, or why it is none, in words. */
  readonly read: (text: string) => Reading<Value>;
  /** Writes the plan; gives why it couldn't, in words. */
  readonly save: (value: Value) => string | null;
}

export interface TypedText {
  readonly text: string;
  readonly refusal: string | null;
  readonly type: (text: string) => void;
  /** Takes in what was typed; said when the field is left or Enter is pressed. */
  readonly finish: () => void;
  /** Gives back what the plan holds; false where nothing else was typed. */
  readonly restore: () => boolean;
}

/** What is typed in a field: it reaches the plan at a pause, on leaving, and when the field goes away. */
export function useFieldDraft<Value>({ value, write, read, save }: Exchange<Value>): TypedText {
  const outside = write(value);
  const [kept, setDraft] = useState(() => draftOf(outside));
  const draft = follow(kept, outside);
  if (draft !== kept) setDraft(draft);

  function takeIn(isFinished: boolean): void {
    if (!draft.isWaiting) {
      if (isFinished) setDraft(left);
      return;
    }
    const reading = read(draft.text);
    if (reading.kind === 'unreadable') {
      // Halfway through typing, most things are unreadable.
      if (isFinished) setDraft((now) => refused(now, reading.reason));
      return;
    }
    const refusal = save(reading.value);
    if (refusal !== null) setDraft((now) => refused(now, refusal));
    else {
      const written = write(reading.value);
      setDraft((now) => (isFinished ? left(saved(now, written)) : saved(now, written)));
    }
  }

  const pause = useEffectEvent(() => takeIn(false));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
  useEffect(() => {
    if (!draft.isWaiting) return;
    const timer = setTimeout(pause, pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [draft.isWaiting, draft.text]);
  useTakingIn(() => takeIn(false));

  return {
    text: draft.text,
    refusal: draft.refusal,
    type: (text) => setDraft((now) => typed(now, text)),
    finish: () => takeIn(true),
    restore: () => {
      if (!draft.isWaiting) return false;
      setDraft(draftOf(outside));
      return true;
    },
  };
}
