/** What stands in a field, against what the plan holds. */
export interface FieldDraft {
  /** As it stands in the field. */
  readonly text: string;
  /** What the plan held when the two were last compared, as it would be written. */
  readonly agreed: string;
  /** Whether something was typed that the plan hasn't got. */
  readonly isWaiting: boolean;
  /** Why it couldn't be taken in. */
  readonly refusal: string | null;
}

export const draftOf = (outside: string): FieldDraft => ({
  text: outside,
  agreed: outside,
  isWaiting: false,
  refusal: null,
});

/** Something was typed. A refusal is about what stood there before. */
export const typed = (draft: FieldDraft, text: string): FieldDraft => ({
  ...draft,
  text,
  isWaiting: true,
  refusal: null,
});

/** The plan holds this now. It is shown, unless something is being typed, which nobody takes away. */
export function follow(draft: FieldDraft, outside: string): FieldDraft {
  if (outside === draft.agreed) return draft;
  return draft.isWaiting ? { ...draft, agreed: outside } : draftOf(outside);
}

/** The plan has taken in what was typed, and would write it so; the field keeps how it was typed. */
export const saved = (draft: FieldDraft, outside: string): FieldDraft => ({
  ...draft,
  agreed: outside,
  isWaiting: false,
  refusal: null,
});

/** It wasn't taken in: it stays, with the reason beside it. */
export const refused = (draft: FieldDraft, refusal: string): FieldDraft => ({ ...draft, refusal });

/** The field was left: it shows what the plan holds, unless something was refused. */
export const left = (draft: FieldDraft): FieldDraft =>
  draft.isWaiting ? draft : draftOf(draft.agreed);
