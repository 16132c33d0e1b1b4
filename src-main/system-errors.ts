import type { FailureCode } from '../src-domain/failure.ts';
import { PlanverkError } from './planverk-error.ts';

const codes: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EEXIST: 'already-exists',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'file-held',
  ETXTBSY: 'file-held',
  EROFS: 'read-only-medium',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-fault',
};

/** Turns what the operating system said about a path into the program's own failure. */
export function fromSystemError(error: unknown, path: string): PlanverkError {
  if (error instanceof PlanverkError) return error;
  const systemCode = error instanceof Error && 'code' in error ? String(error.code) : '';
  const code = codes[systemCode];
  return code
    ? new PlanverkError(code, { path }, error)
    : new PlanverkError('unexpected', { path, detail: systemCode || String(error) }, error);
}
