import { PlanverkError } from '../../planverk-error.ts';
import { fromSystemError } from '../../system-errors.ts';

/** What went wrong with a file that was sent: whoever sent it knows it by its own name. */
export function calledAs(fileName: string, error: unknown): PlanverkError {
  const { code, values } = fromSystemError(error, fileName);
  return new PlanverkError(code, { ...values, path: fileName }, error);
}
