import type { Command } from 'commander';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { DressedDocument } from '../documents/build-document.ts';
import type { Cleaned } from '../documents/clean-document.ts';
import { documentPdf } from '../pdf/print-page.ts';
import { PlanverkError } from '../planverk-error.ts';
import { readFrozenPlans } from '../read-frozen-plans.ts';
import { letterheadIn } from '../read-letterhead.ts';
import { printWithBrowser } from '../shells/browser/print-with-browser.ts';
import { fontsOf } from '../store/surroundings.ts';
import { today } from '../today.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import { addOrderOptions, type OrderWords, orderFrom } from './document-order-options.ts';

interface DocumentWords extends OrderWords {
  readonly out: string;
  readonly json?: true;
}

/** The command that makes a Word document or a PDF of the plan. */
export function addDocumentCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;
  const command = program
    .command('document <file> <name>')
    .description(translate('terminal:help-document'))
    .requiredOption('--out <path>', translate('terminal:help-out-or-pdf'), (path) =>
      isPdf(path) ? path : wordPath(path, translate),
    )
    .option('--json', translate('terminal:help-json'));
  addOrderOptions(command, translate).action(
    async (path: string, name: string, { out, json, ...words }: DocumentWords) => {
      const { plan, ...options } = await withProject(path, context, 'reads', (file) => {
        const order = orderFrom(file.plan, name, words, context);
        return {
          plan: file.plan,
          order,
          frozenPlans: readFrozenPlans(file, order),
          ...letterheadIn(file, order.organisationId),
        };
      });
      // The Word library takes its time to load, and only this command needs it.
      const { buildDocumentIsolated } = await import('../documents/build-document.ts');
      let composed: DressedDocument | undefined;
      const built = await buildDocumentIsolated(
        surroundings.startIsolated,
        plan,
        {
          ...options,
          today: today(surroundings),
          pageNumbers: !isPdf(out),
          ...fontsOf(surroundings),
        },
        { onProgress: (progress) => (composed = progress.composed ?? composed) },
      );
      const { cleaned } = built;
      const bytes =
        isPdf(out) && composed
          ? await documentPdf(composed, surroundings, printWithBrowser)
          : built.bytes;
      await writeWholeFile(out, bytes);
      if (json) {
        printJson({ path: out, sizeInBytes: bytes.length, cleaned });
        return;
      }
      const size = sizeText(bytes.length);
      print(translate('terminal:document-written', { path: out, size }));
      if (cleaned.length > 0) print(cleanedText(cleaned, translate));
    },
  );
}

export const isPdf = (path: string): boolean => path.toLowerCase().endsWith('.pdf');

/** A path that a Word document can be written to. Throws 'wrong-use'. */
export function wordPath(path: string, translate: Translate): string {
  if (path.toLowerCase().endsWith('.docx')) return path;
  throw new PlanverkError('wrong-use', { reason: translate('terminal:name-of-document') });
}

function cleanedText(cleaned: readonly Cleaned[], translate: Translate): string {
  const lines = cleaned.map(({ where, excerpt, removed }) => {
    const characters = removed.map(({ codePoint, count }) => `${codePoint} × ${count}`).join(', ');
    return translate('terminal:cleaned-line', { where, excerpt, characters });
  });
  return [translate('terminal:cleaned-heading'), ...lines].join('\n');
}
