import { diffComm } from 'node-diff3';

/** A piece of one text held against another. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts of more words than this aren't held against each other: it takes longer than anybody waits. */
const mostWords = 4000;

/** Words, and what stands between them. */
const wordsOf = (text: string): string[] =>
  text.split(/(\s+|[.,:;!?()]+)/).filter((word) => word !== '');

/** What a text says otherwise than another, word by word; null where nothing of the one is left in the other. */
export function textDifference(before: string, after: string): readonly TextPiece[] | null {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  if (old.length + young.length > mostWords) return null;
  const pieces = diffComm(old, young).flatMap((part): readonly TextPiece[] => {
    if ('common' in part) return [{ kind: 'same', text: part.common.join('') }];
    const removed = part.buffer1.join('');
    const added = part.buffer2.join('');
    return [
      ...(removed === '' ? [] : [{ kind: 'removed', text: removed } as const]),
      ...(added === '' ? [] : [{ kind: 'added', text: added } as const]),
    ];
  });
  return pieces.some(({ kind, text }) => kind === 'same' && text.trim() !== '') ? pieces : null;
}
