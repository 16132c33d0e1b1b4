import { join } from 'node:path';
import logger from 'electron-log/node';
import { programVersion } from '../program-version.ts';
import { safeDetail } from './safe-detail.ts';

const mostBytes = 1024 * 1024;

/** What can stand in the log; `detail` is numbers, codes and what `safeDetail` gives. */
export type LogEvent =
  | 'started'
  | 'bug'
  | 'page-gone'
  | 'page-hangs'
  | 'page-not-loaded'
  | 'process-gone';

/** The program's log: one file of at most 1 MB and the one before it, in the user's own log folder. */
export interface ProgramLog {
  readonly path: string;
  write(event: LogEvent, detail: string): void;
}

/** The part of electron-log that runs in Node alone: the other listens to pages, and asks nobody who they are. */
export function openLog(folder: string): ProgramLog {
  const path = join(folder, 'planverk.log');
  const own = logger.create({ logId: 'planverk' });
  own.transports.console.level = false;
  // Otherwise it looks for a package.json, and writes nothing where none is found.
  own.transports.file.setAppName('Planverk');
  own.transports.file.level = 'info';
  own.transports.file.maxSize = mostBytes;
  own.transports.file.format = ({ data, message }) => [`${message.date.toISOString()} ${data[0]}`];
  own.transports.file.resolvePathFn = () => path;
  return {
    path,
    write: (event, detail) => own.info(`${event} ${detail}`),
  };
}

/** What the log begins with each time: versions and the kind of machine. */
export const startDetail = ({ platform, arch, versions }: NodeJS.Process): string =>
  [
    `Planverk ${programVersion}`,
    `Electron ${versions['electron'] ?? '-'}`,
    `Chrome ${versions['chrome'] ?? '-'}`,
    `Node ${versions.node}`,
    `${platform} ${arch}`,
  ].join(', ');

/** Writes a bug to the log, and gives what it wrote. */
export function logBug(log: ProgramLog, bug: unknown): string {
  const detail = safeDetail(bug);
  log.write('bug', detail);
  return detail;
}
