import { describe, expect, test } from 'vitest';
import {
  draftOf,
  follow,
  left,
  refused,
  saved,
  typed,
} from '../../../src-renderer/forms/field-draft.ts';

describe('a field against the plan', () => {
  test('shows what the plan holds, also when that changes', () => {
    expect(follow(draftOf('a'), 'b')).toEqual(draftOf('b'));
  });

  test('keeps what is being typed when the plan changes meanwhile', () => {
    const draft = follow(typed(draftOf('a'), 'ab'), 'c');
    expect(draft).toEqual({ text: 'ab', agreed: 'c', isWaiting: true, refusal: null });
  });

  test('doesn’t take its own echo for somebody else’s change', () => {
    const typing = typed(draftOf(''), '1.8.07');
    const inEitherOrder = [
      follow(saved(typing, '01.08.2007'), '01.08.2007'),
      saved(follow(typing, '01.08.2007'), '01.08.2007'),
    ];
    for (const draft of inEitherOrder) {
      expect(draft).toMatchObject({ text: '1.8.07', isWaiting: false });
    }
  });

  test('shows a value as the plan writes it once the field is left', () => {
    expect(left(saved(typed(draftOf(''), '1.8.07'), '01.08.2007'))).toEqual(draftOf('01.08.2007'));
  });

  test('keeps what was refused, with the reason, until something else is typed', () => {
    const draft = left(refused(typed(draftOf('1'), 'x'), 'no'));
    expect(draft).toEqual({ text: 'x', agreed: '1', isWaiting: true, refusal: 'no' });
    expect(typed(draft, 'xy').refusal).toBeNull();
  });

  test('follows an undo after what was typed was saved', () => {
    expect(follow(saved(typed(draftOf('a'), 'ab'), 'ab'), 'a')).toEqual(draftOf('a'));
  });
});
