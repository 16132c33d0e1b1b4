import type { Database } from 'better-sqlite3';
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { EntryKind } from '../../src-domain/entry-kind.ts';

/** The file's tables beside those of the entities, as `schema.ts` makes them. */
interface OwnTables {
  meta: { project_id: string; file_format: number; checksum: string | null };
  copy_counter: { copy_id: string; number: number };
  log_entry: {
    id: string;
    copy_id: string;
    number: number;
    at: string;
    who: string;
    label: string;
    kind: EntryKind;
    undoes: string | null;
    changes: string;
  };
  content: { hash: string; size_in_bytes: number; bytes: Uint8Array };
}

/** The tables of the entities, whose columns follow from the declarations. */
type EntityTables = Record<string, Record<string, unknown>>;

// Kysely writes the queries and knows their types. It doesn't run them: its own driver is asynchronous,
// and a change must be durable when the call that makes it returns.
const dialect = {
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (database: Kysely<unknown>) => new SqliteIntrospector(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
};

/** Queries on the file's own tables. */
export const query = new Kysely<OwnTables>({ dialect });

/** Queries on the entities' tables. */
export const entityQuery = new Kysely<EntityTables>({ dialect });

/** Runs a query for its effect. */
export function run(database: Database, statement: Compilable): void {
  const { sql, parameters } = statement.compile();
  database.prepare(sql).run(...parameters);
}

/** The rows that a query finds. */
export function listAll<Found>(database: Database, statement: Compilable<Found>): Found[] {
  const { sql, parameters } = statement.compile();
  return database.prepare<unknown[], Found>(sql).all(...parameters);
}

/** The first row that a query finds. */
export function findFirst<Found>(
  database: Database,
  statement: Compilable<Found>,
): Found | undefined {
  const { sql, parameters } = statement.compile();
  return database.prepare<unknown[], Found>(sql).get(...parameters);
}
