import { z } from 'zod';
import { languages } from '../../src-domain/fields.ts';
import type { Answer, CallHandlers, CallName, Calls } from '../../src-preload/contract.ts';
import { failureOf } from '../failure-of.ts';
import { PlanverkError } from '../planverk-error.ts';

const nothing = z.strictObject({});
const job = z.strictObject({ job: z.string().max(100) });

const schemas: { readonly [Name in CallName]: z.ZodType<Calls[Name]['sends']> } = {
  'read-program': nothing,
  'read-project': nothing,
  'list-documents': nothing,
  'start-document': z.strictObject({
    document: z.literal('prosjektplan'),
    language: z.enum(languages),
  }),
  'cancel-document': job,
  'save-document': job,
};

export const callNames = Object.keys(schemas) as readonly CallName[];

/**
 * Answers one call from a page, whatever it sent: a name or a value outside the contract is 'wrong-use',
 * and what is thrown comes back as a failure. A bug is given to `report` and told as 'unexpected'.
 */
export async function answerCall(
  handlers: CallHandlers,
  name: string,
  sent: unknown,
  report: (bug: unknown) => void,
): Promise<Answer> {
  try {
    if (!isCallName(name)) throw new PlanverkError('wrong-use', { reason: `No call '${name}'` });
    return await answerNamed(handlers, name, sent);
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error, report) };
  }
}

async function answerNamed<Name extends CallName>(
  handlers: CallHandlers,
  name: Name,
  sent: unknown,
): Promise<Answer<Name>> {
  const read = schemas[name].safeParse(sent);
  if (!read.success) {
    throw new PlanverkError('wrong-use', { reason: `${name}: ${z.prettifyError(read.error)}` });
  }
  return { kind: 'done', value: await handlers[name](read.data) };
}

const isCallName = (name: string): name is CallName => Object.hasOwn(schemas, name);
