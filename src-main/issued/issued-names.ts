import { extname } from 'node:path';
import type { Row } from '../../src-domain/entities/registry.ts';

/** What each document that was sent is called in one folder, without its ending: the same name comes with a number. */
export function freeIssuedNames(
  issued: readonly Row<'issuedDocument'>[],
): readonly { readonly id: string; readonly name: string }[] {
  const taken = new Set<string>();
  return issued.toReversed().map(({ id, name }) => {
    const stem = name.slice(0, name.length - extname(name).length);
    let free = stem;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} (${number})`;
    taken.add(free.toLowerCase());
    return { id, name: free };
  });
}
