import type { CallHandlers } from '../../../src-preload/contract.ts';
import type { Office } from '../../office.ts';
import type { Gate } from './gate.ts';
import type { Library } from './library.ts';
import type { MadeFiles } from './made-files.ts';
import type { ReturnedFiles } from './returned-files.ts';

/** What the routes need. */
export interface Served {
  readonly gate: Gate;
  readonly office: Office;
  readonly library: Library;
  readonly madeFiles: MadeFiles;
  readonly returnedFiles: ReturnedFiles;
  readonly calls: CallHandlers;
  readonly pageFolder: string;
  readonly report: (bug: unknown) => void;
}
