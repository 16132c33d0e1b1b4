import type { EntityName } from './entities/registry.ts';

interface Place {
  readonly entity: EntityName;
  readonly id: string;
}

/** Why a change was refused. Plain data; the text is made where it is shown. */
export type Problem =
  | (Place & { readonly kind: 'already-there' })
  | (Place & { readonly kind: 'not-there' })
  | (Place & {
      readonly kind: 'moved-on';
      readonly field: string;
      readonly expected: unknown;
      readonly found: unknown;
    })
  | (Place & { readonly kind: 'unknown-field'; readonly field: string })
  | (Place & { readonly kind: 'invalid-value'; readonly field: string; readonly reason: string })
  | (Place & { readonly kind: 'locked' })
  /** The project was closed. */
  | (Place & { readonly kind: 'closed' })
  | (Place & { readonly kind: 'no-such-step'; readonly from: string; readonly to: string })
  /** The plan is a hand-out, and this isn't its recipient's to write in. */
  | (Place & { readonly kind: 'outside-handout' })
  /** Another one like it is being written. */
  | (Place & { readonly kind: 'second-draft'; readonly openId: string })
  | (Place & {
      readonly kind: 'missing-reference';
      readonly field: string;
      readonly target: EntityName;
      readonly targetId: string;
    })
  | (Place & { readonly kind: 'not-within'; readonly field: string; readonly shared: string })
  | (Place & { readonly kind: 'circular'; readonly field: string })
  | (Place & { readonly kind: 'not-exactly-one'; readonly fields: readonly string[] })
  | (Place & { readonly kind: 'not-unique'; readonly fields: readonly string[] })
  | (Place & { readonly kind: 'more-than-one' })
  | (Place & { readonly kind: 'last-one' });
