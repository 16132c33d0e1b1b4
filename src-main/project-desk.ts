import type { AttachmentOrder } from '../src-domain/attachments/attachments.ts';
import type { Transaction } from '../src-domain/change.ts';
import type { HandoutOrder } from '../src-domain/handout/handed-out-plan.ts';
import { handoutOf } from '../src-domain/handout/handout-row.ts';
import type { ReturnOrder } from '../src-domain/handout/return-order.ts';
import type { ReturnReview } from '../src-domain/handout/return-review.ts';
import type { IssueOrder } from '../src-domain/issued/issue-order.ts';
import type { KeptBackup } from '../src-domain/kept-backup.ts';
import { type LetterheadOrder, letterheadOf } from '../src-domain/letterhead/letterhead-changes.ts';
import type { TemplateFinding } from '../src-domain/letterhead/template-finding.ts';
import { translatorFor } from '../src-domain/messages/translate.ts';
import { type PersonalLogEntry, personalLog } from '../src-domain/personal-data/personal-log.ts';
import { findRow, type Plan, projectOf } from '../src-domain/plan.ts';
import type { SubmissionOrder } from '../src-domain/reports/submission.ts';
import type { FreezeOrder } from '../src-domain/versions/freezing.ts';
import type {
  CalendarOrder,
  Calls,
  ChartPictureOrder,
  DiagramPictureOrder,
  DocumentFile,
  HistoryEntry,
  IssuedForm,
  IssuedState,
  MeasurementsOrder,
  OpenProject,
  PersonalDataOrder,
  PersonRemoval,
  ProgramEvent,
  ProjectStatus,
  RemovalReach,
} from '../src-preload/contract.ts';
import { AutoPublisher } from './auto-publisher.ts';
import { DocumentJobs, type FinishedDocument } from './document-jobs.ts';
import { checkLetterhead } from './documents/letterhead/check-letterhead.ts';
import { personalDataFile, personalDataFileName } from './documents/personal-data-file.ts';
import { archiveFileName, archivePackage } from './exchange/archive-package.ts';
import { handOut, handoutName } from './exchange/hand-out.ts';
import { reviewReturned, takeReturn } from './exchange/take-return.ts';
import { failureOf, reportBug } from './failure-of.ts';
import { documentToIssue } from './issued/document-to-issue.ts';
import { issuedFile, verifyIssued } from './issued/issued-files.ts';
import { projectNameOf } from './known-projects.ts';
import { documentPdf, type PrintPage } from './pdf/print-page.ts';
import {
  chartNamed,
  chartPictureIsolated,
  pictureFileName,
} from './pictures/chart-picture-order.ts';
import { diagramFileName, diagramPictureIsolated } from './pictures/diagram-picture-order.ts';
import { PlanverkError } from './planverk-error.ts';
import { type PutBackOrder, putBackFrom, readToPutBack } from './put-back.ts';
import { FolderWatch, nothingBeside } from './sharing/folder-watch.ts';
import type { LogEntry, ProjectFile, Surroundings, TakenIn } from './store/project-file.ts';
import { fontsOf } from './store/surroundings.ts';
import { TargetWatch } from './target-watch.ts';
import { today } from './today.ts';

const entriesAtATime = 200;
/** More than any page has under way at once. */
const rememberedTokens = 1000;

/** One open project and the work that goes on in it. Every page that shows it is told of each change. */
export class ProjectDesk {
  readonly project: string;
  readonly documents: DocumentJobs;
  readonly #file: ProjectFile;
  readonly #surroundings: Surroundings;
  readonly #tell: (event: ProgramEvent) => void;
  readonly #publisher: AutoPublisher;
  readonly #watch: TargetWatch;
  /** Of a hand-out none: nobody else has it. */
  readonly #folder: FolderWatch | null;
  #version = 0;
  readonly #tokens: Set<string>;

  constructor(file: ProjectFile, surroundings: Surroundings, tell: (event: ProgramEvent) => void) {
    this.#file = file;
    this.#tokens = new Set(file.earlierTokens);
    this.#surroundings = surroundings;
    this.#tell = tell;
    this.project = projectNameOf(file.path);
    const { project } = this;
    this.documents = new DocumentJobs(surroundings, (job) =>
      tell({ name: 'document-changed', value: { project, ...job } }),
    );
    const tellStatus = () =>
      tell({ name: 'status-changed', value: { project, status: this.status } });
    this.#publisher = new AutoPublisher(file, tellStatus);
    file.onTakenIn = (taken) => this.#tookIn(taken);
    this.#watch = new TargetWatch(file.path, () => this.#publisher.takeIn());
    const countNew = (path: string) => file.countNewIn(path);
    this.#folder = handoutOf(file.plan)
      ? null
      : new FolderWatch(file.path, surroundings, { countNew, tell: tellStatus });
  }

  get path(): string {
    return this.#file.path;
  }

  get name(): string {
    return projectOf(this.#file.plan).name;
  }

  /** What tells that a hand-out is of this project; null in a hand-out. */
  get wholeProjectId(): string | null {
    const { plan } = this.#file;
    return handoutOf(plan) ? null : projectOf(plan).id;
  }

  get status(): ProjectStatus {
    const [latest] = this.#file.historyBefore(null, 1);
    return {
      ...this.#file.status,
      ...this.#file.nextSteps,
      publishing: this.#publisher.publishing,
      changedLast: latest ? { who: latest.who, at: latest.at } : null,
      ...(this.#folder?.sight ?? nothingBeside),
    };
  }

  read(): OpenProject {
    const { project, path, status } = this;
    const tokens = [...this.#tokens];
    return { project, path, plan: this.#file.plan, version: this.#version, tokens, status };
  }

  /** Makes the changes, once however often the token comes. Throws 'refused'. */
  apply(transaction: Transaction, token: string): void {
    this.#once(token, token, () => this.#file.apply(transaction, token));
  }

  /** Takes back the last change, once for a token. Throws 'nothing-to-undo', and 'refused'. */
  undo(token: string): void {
    this.#once(token, null, () => this.#file.undo(token));
  }

  /** Does again what was last undone, once for a token. Throws 'nothing-to-redo', and 'refused'. */
  redo(token: string): void {
    this.#once(token, null, () => this.#file.redo(token));
  }

  /** Freezes the plan or a part of it, once for a token. Throws 'refused'. */
  freeze(order: FreezeOrder, called: string, token: string): void {
    this.#once(token, null, () => this.#file.freeze(order, called, token));
  }

  /** Submits a report's draft, once for a token. Throws what `ProjectFile.submit` does. */
  submit(order: SubmissionOrder, called: string, token: string): void {
    this.#once(token, null, () => this.#file.submit(order, called, token));
  }

  /** Keeps a file as an attachment, once for a token. Throws 'refused'. */
  addAttachment(order: AttachmentOrder, bytes: Uint8Array, called: string, token: string): void {
    this.#once(token, null, () => this.#file.addAttachment(order, bytes, called, token));
  }

  /** A file that is kept as an attachment. Throws what `ProjectFile.readAttachment` does. */
  readAttachment(attachmentId: string): FinishedDocument {
    return this.#file.readAttachment(attachmentId);
  }

  /**
   * Keeps a finished document as it is sent, once for a token. Throws what `DocumentJobs.readFinished`, printing and
   * `issue` do.
   */
  async issue(
    { job, fileType }: DocumentFile,
    order: IssueOrder,
    called: string,
    token: string,
    print: PrintPage,
  ): Promise<void> {
    if (this.#tokens.has(token)) return;
    const finished = this.documents.readFinished(job);
    const sent = fileType === 'pdf' ? await this.documentPdf(job, print) : finished;
    this.#once(token, null, () => {
      // The plan may have changed while it was printed.
      const { order: ordered, findingCount } = this.documents.readFinished(job);
      const document = documentToIssue(this.#file, ordered, today(this.#surroundings), {
        name: sent.fileName,
        bytes: sent.bytes,
        fileType,
        findingCount,
      });
      return this.#file.issue(document, order, called, token);
    });
  }

  /** Keeps a logo or a template that can be read, once for a token. Throws what `checkLetterhead` does, and 'refused'. */
  async setLetterhead(
    order: LetterheadOrder,
    bytes: Uint8Array,
    called: string,
    token: string,
  ): Promise<void> {
    const { part } = order;
    await checkLetterhead(this.#surroundings.startIsolated, { part, bytes });
    this.#once(token, null, () => this.#file.setLetterhead(order, bytes, called, token));
  }

  /** What a municipality's own template lacks; nothing where it has none. */
  async checkTemplate(organisationId: string): Promise<readonly TemplateFinding[]> {
    const template = letterheadOf(this.#file.plan, organisationId, 'template');
    if (!template) return [];
    const bytes = this.#file.readContent(template.hash);
    return checkLetterhead(this.#surroundings.startIsolated, { part: 'template', bytes });
  }

  /** A document that was sent, or its metadata. Throws 'issued-damaged'. */
  readIssued(issuedId: string, form: IssuedForm): FinishedDocument {
    return issuedFile(this.#file, issuedId, form);
  }

  /** A finished document as PDF, printed in the shell's way. Throws 'document-gone', and what printing throws. */
  async documentPdf(job: string, print: PrintPage): Promise<FinishedDocument> {
    const preview = this.documents.readPreview(job);
    const fileName = this.documents.find(job)?.fileName ?? `${preview.document.title}.docx`;
    const bytes = await documentPdf(preview, this.#surroundings, print);
    return { fileName: fileName.replace(/\.docx$/, '.pdf'), bytes };
  }

  verifyIssued(issuedId: string): IssuedState {
    return verifyIssued(this.#file, issuedId);
  }

  /** A frozen plan. Throws what `ProjectFile.readVersion` does. */
  readVersion(versionId: string): Plan {
    return this.#file.readVersion(versionId);
  }

  freezers(): Readonly<Record<string, string>> {
    return this.#file.freezers();
  }

  removalReach(personId: string): Promise<RemovalReach> {
    return this.#file.removalReach(personId);
  }

  /** Removes a person for good, once for a token, and takes them out of all files here. Throws 'refused'. */
  async removePerson(personId: string, token: string): Promise<PersonRemoval> {
    this.#once(token, null, () => this.#file.removePerson(personId, token));
    const notPublished = await this.publish().then(
      () => null,
      (error) => failureOf(error, reportBug),
    );
    const forgotten = await this.#file.forgetRemoved();
    const { project, status } = this;
    this.#tell({ name: 'status-changed', value: { project, status } });
    return { notPublished, ...forgotten };
  }

  history(before: string | null): Calls['read-history']['gets'] {
    const entries = this.#file.historyBefore(before, entriesAtATime);
    return { entries: entries.map(historyEntry), isAll: entries.length < entriesAtATime };
  }

  /** What the history has about a person. Throws 'unknown-person'. */
  personalLog(personId: string): readonly PersonalLogEntry[] {
    const person = findRow(this.#file.plan, 'person', personId);
    if (!person) throw new PlanverkError('unknown-person', { name: personId });
    return personalLog([...this.#wholeHistory()], person);
  }

  /** A file of all that is stored about a person. Throws 'unknown-person'. */
  async personalDataFile({ personId, ...order }: PersonalDataOrder): Promise<FinishedDocument> {
    const log = this.personalLog(personId);
    const options = { ...order, today: today(this.#surroundings) };
    const { startIsolated } = this.#surroundings;
    const bytes = await personalDataFile(startIsolated, this.#file.plan, personId, log, options);
    return { fileName: personalDataFileName(options), bytes };
  }

  *#wholeHistory(): Generator<LogEntry> {
    let before: string | null = null;
    for (;;) {
      const entries = this.#file.historyBefore(before, entriesAtATime);
      yield* entries;
      const last = entries.at(-1);
      if (!last || entries.length < entriesAtATime) return;
      before = last.id;
    }
  }

  startDocument(order: Parameters<DocumentJobs['start']>[1]): string {
    return this.documents.start(this.#file, order);
  }

  /** A picture of a chart as it is now. Throws 'unknown-chart' and 'no-charts'. */
  async drawChart({ chartId, ...order }: ChartPictureOrder): Promise<FinishedDocument> {
    const { plan } = this.#file;
    const chart = chartNamed(plan, chartId);
    const { startIsolated } = this.#surroundings;
    const options = { ...order, today: today(this.#surroundings), ...fontsOf(this.#surroundings) };
    const bytes = await chartPictureIsolated(startIsolated, plan, chart, options);
    return { fileName: pictureFileName(chart, order), bytes };
  }

  /** A calendar file of the milestones and measures that a filter leaves in. */
  async calendarFile({ filter, language }: CalendarOrder): Promise<FinishedDocument> {
    const { plan } = this.#file;
    // Most projects are never taken into a calendar.
    const { calendarFile } = await import('./exchange/calendar-file.ts');
    return calendarFile(plan, filter, { language, now: this.#surroundings.now() });
  }

  /** All that is measured, as a file for a spreadsheet. */
  async measurementsFile({ language }: MeasurementsOrder): Promise<FinishedDocument> {
    const { plan } = this.#file;
    // Most projects are never taken into a spreadsheet.
    const { measurementsFile } = await import('./exchange/measurements-file.ts');
    return measurementsFile(plan, language);
  }

  /** A picture of a diagram that a page shows. */
  async drawDiagram({ diagram, ...order }: DiagramPictureOrder): Promise<FinishedDocument> {
    const { startIsolated } = this.#surroundings;
    const options = { ...order, ...fontsOf(this.#surroundings) };
    const bytes = await diagramPictureIsolated(startIsolated, diagram, options);
    return { fileName: diagramFileName(diagram, order), bytes };
  }

  /** A package for the archive. Throws what `archivePackage` does. */
  async archivePackage(): Promise<FinishedDocument> {
    const { plan } = this.#file;
    const kind = translatorFor(projectOf(plan).language)('closing:archive-file');
    return {
      fileName: archiveFileName(plan, kind),
      bytes: await archivePackage(this.#file),
    };
  }

  listBackups(): Promise<readonly KeptBackup[]> {
    return this.#file.listBackups();
  }

  /** Throws what `ProjectFile.readBackup` does. */
  readBackup(name: string): Promise<Plan> {
    return this.#file.readBackup(name);
  }

  /** Puts rows back as a backup has them, once for a token. Throws what `readToPutBack` does. */
  async putBack(backup: string, order: PutBackOrder, token: string): Promise<void> {
    const read = await readToPutBack(this.#file, backup);
    this.#once(token, null, () => putBackFrom(this.#file, read, order, token).entry);
  }

  /** Puts a backup back as a new file. Throws what `ProjectFile.restoreBackup` does. */
  restoreBackup(name: string, path: string): Promise<void> {
    return this.#file.restoreBackup(name, path);
  }

  /** What is here and not in the file goes into it shortly. */
  publishSoon(): void {
    this.#publisher.soon();
  }

  publish(): Promise<void> {
    return this.#publisher.now();
  }

  /** Unites a copy beside the project file with what is here. Throws 'file-not-found', and what `ProjectFile.takeIn` does. */
  async takeInCopy(name: string): Promise<void> {
    await this.#file.takeIn(this.#pathOfCopy(name));
    this.#publisher.soon();
    await this.#folder?.lookAgain();
  }

  /** Lets a copy beside the project file lie, and tells of it no more unless it changes. */
  async leaveCopy(name: string): Promise<void> {
    await this.#folder?.leaveCopy(name);
  }

  /** Moves a copy from beside the project file to its backups. Throws 'file-not-found'. */
  async moveCopy(name: string): Promise<void> {
    await this.#file.moveToBackups(this.#pathOfCopy(name));
    await this.#folder?.lookAgain();
  }

  saveCopy(path: string): Promise<void> {
    return this.#file.saveCopy(path);
  }

  /** Writes a hand-out as a new file and notes it in the project, once for a token. Throws what `handOut` does. */
  async handOut(path: string, order: HandoutOrder, called: string, token: string): Promise<void> {
    if (this.#tokens.has(token)) return;
    const entry = await handOut(this.#file, order, path, called, this.#surroundings, token);
    this.#once(token, null, () => entry);
  }

  /** What the file of a hand-out is called, without its ending. */
  handoutName(order: HandoutOrder): string {
    return handoutName(this.#file.plan, order);
  }

  /** Looks through a hand-out that came back, which is only read. Throws what `reviewReturned` does. */
  readReturn(path: string): Promise<ReturnReview> {
    return reviewReturned(this.#file, path, this.#surroundings);
  }

  /** Takes a hand-out that came back into the project, once for a token. Throws what `takeReturn` does. */
  async takeReturn(path: string, order: ReturnOrder, called: string, token: string): Promise<void> {
    if (this.#tokens.has(token)) return;
    const surroundings = this.#surroundings;
    const { entry, removals } = await takeReturn(
      this.#file,
      path,
      order,
      called,
      surroundings,
      token,
    );
    for (const removal of removals) this.#made(removal, null);
    this.#once(token, null, () => entry);
  }

  /** Stops what is under way, publishes unless told not to, and lets go of the project. */
  async close(options: { readonly publish: boolean } = { publish: true }): Promise<void> {
    this.documents.close();
    this.#watch.close();
    this.#publisher.close();
    const left = this.#folder?.close();
    try {
      await this.#file.close(options);
    } finally {
      await left;
    }
  }

  /** Only what the page was told of is touched. */
  #pathOfCopy(name: string): string {
    const path = this.#folder?.pathOfCopy(name);
    if (path === undefined) throw new PlanverkError('file-not-found', { path: name });
    return path;
  }

  /** What others have done is in the plan by now; pages are told of it as of any change. */
  #tookIn({ changes, entryCount, who, collisionCount }: TakenIn): void {
    if (changes.length > 0) this.#changed({ kind: 'merge', label: '', changes }, null);
    const { project } = this;
    // What came may be what a copy had.
    void this.#folder?.lookAgain();
    this.#tell({ name: 'work-taken-in', value: { project, entryCount, who, collisionCount } });
  }

  /** A page that lost the answer asks again, and isn't to get the same thing twice. */
  #once(token: string, told: string | null, make: () => LogEntry): void {
    if (this.#tokens.has(token)) return;
    const entry = make();
    this.#tokens.add(token);
    for (const oldest of this.#tokens) {
      if (this.#tokens.size <= rememberedTokens) break;
      this.#tokens.delete(oldest);
    }
    this.#made(entry, told);
  }

  /** A change that changes nothing is told too: the page that asked for it waits to hear. */
  #made(entry: LogEntry, token: string | null): void {
    this.#publisher.soon();
    this.#changed(entry, token);
  }

  #changed(
    { kind, label, changes }: Pick<LogEntry, 'kind' | 'label' | 'changes'>,
    token: string | null,
  ): void {
    this.#version += 1;
    // No document tells of what was sent.
    if (changes.some(({ entity }) => entity !== 'issuedDocument')) this.documents.planHasChanged();
    const { project, status } = this;
    const value = { project, version: this.#version, token, kind, label, changes, status };
    this.#tell({ name: 'plan-changed', value });
  }
}

const historyEntry = ({ id, at, who, label, kind, changes }: LogEntry): HistoryEntry => ({
  id,
  at,
  who,
  label,
  kind,
  changes,
});
