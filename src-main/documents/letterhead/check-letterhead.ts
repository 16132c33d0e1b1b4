import type { TemplateFinding } from '../../../src-domain/letterhead/template-finding.ts';
import { runIsolated, type StartIsolated } from '../../isolated/isolated.ts';
import { readLogo } from './letterhead.ts';
import { checkTemplate } from './template-check.ts';
import { readTemplate } from './word-template.ts';

export interface LetterheadFile {
  readonly part: 'logo' | 'template';
  readonly bytes: Uint8Array;
}

const longestInMilliseconds = 20_000;

/**
 * What a template lacks; nothing for a logo. Throws 'template-not-readable', 'logo-not-readable', and
 * 'took-too-long': it is read in a process of its own, since anybody may have made it.
 */
export async function checkLetterhead(
  startIsolated: StartIsolated,
  file: LetterheadFile,
): Promise<readonly TemplateFinding[]> {
  const findings = await runIsolated(startIsolated, 'check-letterhead', file, {
    timeoutInMilliseconds: longestInMilliseconds,
  });
  return findings as readonly TemplateFinding[];
}

/** What runs in the process that `checkLetterhead` starts. */
export async function checkLetterheadTask(input: unknown): Promise<readonly TemplateFinding[]> {
  const { part, bytes } = input as LetterheadFile;
  if (part === 'template') return checkTemplate(readTemplate(bytes));
  await readLogo({ bytes, description: '' });
  return [];
}
