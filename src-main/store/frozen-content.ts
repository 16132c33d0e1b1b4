import { hash } from 'node:crypto';
import type { Row } from '../../src-domain/entities/registry.ts';
import { type Plan, planFormat } from '../../src-domain/plan.ts';
import { frozenText, readFrozenText } from '../../src-domain/versions/frozen-plan.ts';
import { PlanverkError } from '../planverk-error.ts';

/** What a version of a part of the plan is made of: the bytes that are kept, and what its row says of them. */
export function frozen(part: Plan, id: string, frozenAt: string) {
  const content = Buffer.from(frozenText(part));
  const row = {
    id,
    frozenAt,
    hash: hash('sha256', content, 'hex'),
    sizeInBytes: content.byteLength,
    format: planFormat,
  };
  return { row, content };
}

/** The plan that a version keeps, its persons without names. Throws 'version-too-new' and 'version-damaged'. */
export function readFrozen(
  { label, hash: name }: Row<'version'>,
  readContent: (hash: string) => Uint8Array,
): Plan {
  const damaged = (detail: string, cause?: unknown) =>
    new PlanverkError('version-damaged', { label, detail }, cause);
  const read = readFrozenText(new TextDecoder().decode(contentNamed(name)));
  switch (read.kind) {
    case 'plan':
      return read.plan;
    case 'other-format':
      throw new PlanverkError('version-too-new', { label, format: read.format, known: planFormat });
    case 'not-a-plan':
      throw damaged(read.reason);
    case 'faulty':
      throw damaged(read.problems.map((problem) => JSON.stringify(problem)).join(', '));
  }

  function contentNamed(hash: string): Uint8Array {
    try {
      return readContent(hash);
    } catch (error) {
      if (!(error instanceof PlanverkError) || error.code !== 'damaged') throw error;
      throw damaged(`content ${hash}`, error);
    }
  }
}
