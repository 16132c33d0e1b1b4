import type { AnyRow } from './entity.ts';
import type { Plan } from './plan.ts';

/** The bytes that a plan's rows name by their SHA-256, each once, with a row that names them. */
export const contentNames = ({ rows }: Plan): ReadonlyMap<string, AnyRow> =>
  new Map([
    ...[...rows.version, ...rows.attachment, ...rows.letterhead, ...rows.issuedDocument].map(
      (row): [string, AnyRow] => [row.hash, row],
    ),
    ...rows.issuedDocument.map((row): [string, AnyRow] => [row.metadataHash, row]),
    ...rows.handout.flatMap((row): [string, AnyRow][] => (row.hash ? [[row.hash, row]] : [])),
    ...rows.handoutReturn.map((row): [string, AnyRow] => [row.hash, row]),
  ]);
