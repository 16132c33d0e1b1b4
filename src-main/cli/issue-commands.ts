import { extname, join } from 'node:path';
import type { Command } from 'commander';
import { isDocumentName } from '../../src-domain/document/document-names.ts';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import type { IssuedFileType } from '../../src-domain/issued/file-types.ts';
import { issueRefusal } from '../../src-domain/issued/issue-order.ts';
import { issuedDocuments } from '../../src-domain/issued/issued-list.ts';
import { momentText } from '../../src-domain/messages/moment-text.ts';
import { findRow } from '../../src-domain/plan.ts';
import type { DressedDocument } from '../documents/build-document.ts';
import { documentFileName } from '../documents/document-file-name.ts';
import { documentToIssue } from '../issued/document-to-issue.ts';
import { issuedFile, verifyIssued } from '../issued/issued-files.ts';
import { freeIssuedNames } from '../issued/issued-names.ts';
import { documentPdf } from '../pdf/print-page.ts';
import { PlanverkError } from '../planverk-error.ts';
import { readFrozenPlans } from '../read-frozen-plans.ts';
import { letterheadIn } from '../read-letterhead.ts';
import { printWithBrowser } from '../shells/browser/print-with-browser.ts';
import { makeFolder } from '../store/make-folder.ts';
import type { ProjectFile } from '../store/project-file.ts';
import { fontsOf } from '../store/surroundings.ts';
import { today } from '../today.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import { isPdf, wordPath } from './document-commands.ts';
import { addOrderOptions, type OrderWords, orderFrom } from './document-order-options.ts';
import { personNamed } from './named-rows.ts';

interface IssueWords extends OrderWords {
  readonly recipient: string;
  readonly out: readonly string[];
  readonly title?: string;
  readonly exemptUnder: string;
  readonly by?: string;
  readonly acceptFindings: string;
  readonly json?: true;
}

interface IssuedWords {
  readonly out?: string;
  readonly json?: true;
}

/** The commands that send documents, and tell of what was sent. */
export function addIssueCommands(program: Command, context: Context): void {
  const { translate } = context;
  const command = program
    .command('issue <file> <name>')
    .description(translate('issuedPage:help-issue'))
    .requiredOption('--recipient <text>', translate('issuedPage:help-recipient'))
    .requiredOption(
      '--out <path>',
      translate('issuedPage:help-issue-out'),
      (path: string, others: readonly string[] = []) => [
        ...others,
        isPdf(path) ? path : wordPath(path, translate),
      ],
    )
    .option('--title <text>', translate('issuedPage:help-title'))
    .option('--exempt-under <ground>', translate('issuedPage:help-ground'), '')
    .option('--by <person>', translate('issuedPage:help-by'))
    .option('--accept-findings <why>', translate('issuedPage:help-accept'), '')
    .option('--json', translate('terminal:help-json'));
  addOrderOptions(command, translate).action((path: string, name: string, words: IssueWords) =>
    withProject(path, context, 'writes', (file) => issueDocument(file, name, words, context)),
  );

  program
    .command('issued <file>')
    .description(translate('issuedPage:help-issued'))
    .option('--out <folder>', translate('issuedPage:help-issued-out'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, words: IssuedWords) =>
      withProject(path, context, 'reads', (file) => listIssued(file, words, context)),
    );
}

async function issueDocument(
  file: ProjectFile,
  name: string,
  words: IssueWords,
  context: Context,
): Promise<void> {
  const { translate, surroundings } = context;
  const { recipient, title, exemptUnder, by, acceptFindings, out, json, ...ordered } = words;
  const order = orderFrom(file.plan, name, ordered, context);
  const issuedById = by === undefined ? null : personNamed(file.plan, by).id;
  checkPaths(out, context);
  const { bytes, composed } = await built(file, order, context);
  const { document, findings } = composed;
  const said = {
    recipient,
    title: title ?? document.title,
    exemptUnder,
    issuedById,
    acceptedBecause: acceptFindings,
  };
  const refusal = issueRefusal(said, findings.length);
  if (refusal === 'findings-not-accepted') {
    for (const { rule, where, excerpt } of findings) {
      const named = translate(`documentsPage:rule-${rule}`);
      print(translate('issuedPage:found-line', { rule: named, where, excerpt }));
    }
    throw new PlanverkError('findings-not-accepted', { count: findings.length });
  }
  if (refusal !== null) {
    throw new PlanverkError('wrong-use', { reason: translate(`issuedPage:${refusal}`) });
  }
  const sent: SentFile[] = [];
  for (const path of out) {
    const fileType = isPdf(path) ? 'pdf' : 'docx';
    const content =
      fileType === 'pdf' ? await documentPdf(composed, surroundings, printWithBrowser) : bytes;
    sent.push({ path, fileType, bytes: content });
  }
  const wordName = documentFileName(order, file.plan);
  const rows = sent.flatMap(({ fileType, bytes: content }) => {
    const made = documentToIssue(file, order, today(surroundings), {
      name: fileType === 'pdf' ? wordName.replace(/\.docx$/, '.pdf') : wordName,
      bytes: content,
      fileType,
      findingCount: findings.length,
    });
    const label = translate(`issuedPage:issued-label-${fileType}`, { ...said });
    const [change] = file.issue(made, said, label).changes;
    return change?.kind === 'insert' ? [change.row] : [];
  });
  for (const { path, bytes: content } of sent) await writeWholeFile(path, content);
  if (json) printJson(rows.length === 1 ? rows[0] : rows);
  else print(translate('issuedPage:is-issued', { ...said }));
}

interface SentFile {
  readonly path: string;
  readonly fileType: IssuedFileType;
  readonly bytes: Uint8Array;
}

/** One of each kind at most: the same document isn't sent twice at once. Throws 'wrong-use'. */
function checkPaths(paths: readonly string[], { translate }: Context): void {
  const pdfs = paths.filter(isPdf).length;
  if (pdfs > 1 || paths.length - pdfs > 1) {
    throw new PlanverkError('wrong-use', { reason: translate('issuedPage:one-of-each') });
  }
}

async function built(file: ProjectFile, order: DocumentOrder, { surroundings }: Context) {
  // The Word library takes its time to load, and only documents need it.
  const { buildDocumentIsolated } = await import('../documents/build-document.ts');
  const told: { composed?: DressedDocument } = {};
  const { bytes } = await buildDocumentIsolated(
    surroundings.startIsolated,
    file.plan,
    {
      order,
      today: today(surroundings),
      pageNumbers: true,
      frozenPlans: readFrozenPlans(file, order),
      ...letterheadIn(file, order.organisationId),
      ...fontsOf(surroundings),
    },
    {
      onProgress: ({ composed }) => {
        if (composed) told.composed = composed;
      },
    },
  );
  if (!told.composed) throw new Error('A document was built and never composed');
  return { bytes, composed: told.composed };
}

async function listIssued(
  file: ProjectFile,
  { out, json }: IssuedWords,
  { translate }: Context,
): Promise<void> {
  const { plan } = file;
  const issued = issuedDocuments(plan);
  const told = issued.map((row) => ({ ...row, state: verifyIssued(file, row.id) }));
  if (out !== undefined) {
    await makeFolder(out);
    for (const { id, name } of freeIssuedNames(issued)) {
      for (const form of ['document', 'json', 'xml'] as const) {
        const { fileName, bytes } = issuedFile(file, id, form);
        await writeWholeFile(join(out, `${name}${extname(fileName)}`), bytes);
      }
    }
  }
  if (json) {
    printJson(told);
    return;
  }
  if (told.length === 0) print(translate('issuedPage:empty-title'));
  for (const { title, kind, recipient, issuedAt, issuedById, hash, state } of told) {
    const when = issuedAt === null ? '' : momentText(issuedAt);
    const who = findRow(plan, 'person', issuedById)?.name ?? '';
    const called = isDocumentName(kind) ? translate(`documents:${kind}`) : kind;
    const sent =
      who === ''
        ? translate('issuedPage:sent-to', { when, recipient })
        : translate('issuedPage:sent-by', { when, recipient, who });
    print(`${title}  ${called}\n  ${sent}\n  SHA-256 ${hash}`);
    if (state.document === 'damaged' || state.metadata === 'damaged') {
      const damaged = state.document === 'damaged' ? 'document' : 'metadata';
      print(`  ${translate(`issuedPage:verified-${damaged}`, { name: title })}`);
    }
  }
  if (out !== undefined)
    print(translate('issuedPage:written-to', { count: issued.length, path: out }));
}
