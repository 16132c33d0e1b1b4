import type { Readable } from 'node:stream';
import type { AttachmentOrder } from '../src-domain/attachments/attachments.ts';
import type { ReturnReview } from '../src-domain/handout/return-review.ts';
import type {
  CallHandlers,
  KnownProject,
  ProgramEvent,
  ProjectName,
  Settings,
  Token,
} from '../src-preload/contract.ts';
import { readSent } from './attachments/read-sent.ts';
import type { FinishedDocument } from './document-jobs.ts';
import { type AskDisk, askDisk, FilePresence, type Presence } from './file-presence.ts';
import { type Known, KnownProjects, projectNameOf } from './known-projects.ts';
import type { OwnFile } from './own-file.ts';
import { PlanverkError } from './planverk-error.ts';
import { ProjectDesk } from './project-desk.ts';
import { settingsFileIn } from './settings.ts';
import { ProjectFile, type Surroundings } from './store/project-file.ts';
import { canonicalPath } from './store/target.ts';
import { findUnpublishedCount } from './store/unpublished-count.ts';

/** What each shell does its own way: where files are chosen, and where they go. */
export type ShellCalls = Pick<
  CallHandlers,
  | 'read-program'
  | 'create-project'
  | 'open-project'
  | 'read-doubtful'
  | 'accept-file'
  | 'repair-file'
  | 'save-copy'
  | 'hand-out'
  | 'read-return'
  | 'take-return'
  | 'leave-return'
  | 'open-backup'
  | 'save-document'
  | 'save-pdf'
  | 'can-make-pdf'
  | 'issue-document'
  | 'save-archive'
  | 'open-document'
  | 'add-attachment'
  | 'save-attachment'
  | 'open-attachment'
  | 'save-issued'
  | 'open-issued'
  | 'save-chart'
  | 'save-diagram'
  | 'save-calendar'
  | 'save-measurements'
  | 'save-personal-data'
  | 'edit-text'
  | 'ready-to-close'
>;

/** The projects that are open, and what every shell offers its pages. */
export class Office {
  readonly calls: Omit<CallHandlers, keyof ShellCalls>;
  readonly #surroundings: Surroundings;
  readonly #settingsFile: OwnFile<Settings>;
  #settings: Settings;
  readonly #known: KnownProjects;
  readonly #presence: FilePresence;
  readonly #desks = new Map<string, ProjectDesk>();
  readonly #listeners = new Set<(event: ProgramEvent) => void>();
  #turns: Promise<unknown> = Promise.resolve();

  private constructor(
    surroundings: Surroundings,
    settingsFile: OwnFile<Settings>,
    settings: Settings,
    ask: AskDisk,
  ) {
    this.#settingsFile = settingsFile;
    this.#settings = settings;
    const userName = () => this.#settings.name ?? surroundings.who;
    this.#surroundings = {
      ...surroundings,
      get who() {
        return userName();
      },
    };
    this.#known = new KnownProjects(surroundings.home);
    this.#presence = new FilePresence(ask, () =>
      this.#tell({ name: 'projects-changed', value: {} }),
    );
    this.calls = {
      'change-settings': async (settings) => done(await this.#changeSettings(settings)),
      'list-projects': () => this.#list(),
      'list-library': () => [],
      'forget-project': async ({ project }) => {
        await this.#known.forget(project);
        this.#tell({ name: 'projects-changed', value: {} });
        return null;
      },
      'read-project': async ({ project }) => (await this.#deskOf(project)).read(),
      'apply-changes': ({ project, token, label, changes }) =>
        done(this.desk(project).apply({ label, changes }, token)),
      undo: ({ project, token }) => done(this.desk(project).undo(token)),
      redo: ({ project, token }) => done(this.desk(project).redo(token)),
      'read-history': ({ project, before }) => this.desk(project).history(before),
      'read-removal-reach': ({ project, personId }) => this.desk(project).removalReach(personId),
      'remove-person': ({ project, personId, token }) =>
        this.desk(project).removePerson(personId, token),
      'freeze-plan': ({ project, token, called, ...order }) =>
        done(this.desk(project).freeze(order, called, token)),
      'submit-report': ({ project, token, called, ...order }) =>
        done(this.desk(project).submit(order, called, token)),
      'set-letterhead': async ({ project, token, called, base64, ...order }) =>
        done(
          await this.desk(project).setLetterhead(
            order,
            Buffer.from(base64, 'base64'),
            called,
            token,
          ),
        ),
      'check-template': ({ project, organisationId }) =>
        this.desk(project).checkTemplate(organisationId),
      'verify-issued': ({ project, issuedId }) => this.desk(project).verifyIssued(issuedId),
      'read-version': ({ project, versionId }) => ({
        plan: this.desk(project).readVersion(versionId),
      }),
      'list-freezers': ({ project }) => this.desk(project).freezers(),
      'list-backups': ({ project }) => this.desk(project).listBackups(),
      'read-backup': async ({ project, backup }) => ({
        plan: await this.desk(project).readBackup(backup),
      }),
      'put-back': async ({ project, token, backup, ...order }) =>
        done(await this.desk(project).putBack(backup, order, token)),
      'take-in-copy': async ({ project, copy }) => done(await this.desk(project).takeInCopy(copy)),
      'leave-copy': async ({ project, copy }) => done(await this.desk(project).leaveCopy(copy)),
      'move-copy': async ({ project, copy }) => done(await this.desk(project).moveCopy(copy)),
      publish: async ({ project }) => done(await this.desk(project).publish()),
      'close-project': async ({ project }) => done(await this.close(project)),
      'read-personal-log': ({ project, personId }) => this.desk(project).personalLog(personId),
      'list-documents': ({ project }) => this.desk(project).documents.list(),
      'start-document': ({ project, order }) => ({
        job: this.desk(project).startDocument(order),
      }),
      'read-preview': ({ project, job }) => this.desk(project).documents.readPreview(job),
      'draw-chart': async ({ project, ...order }) => {
        const { bytes } = await this.desk(project).drawChart(order);
        return { base64: Buffer.from(bytes).toString('base64') };
      },
      'cancel-document': ({ project, job }) => done(this.desk(project).documents.cancel(job)),
    };
  }

  static async start(surroundings: Surroundings, ask: AskDisk = askDisk): Promise<Office> {
    const settingsFile = settingsFileIn(surroundings.home);
    return new Office(surroundings, settingsFile, await settingsFile.read(), ask);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Tells of every event until the returned function is called. */
  listen(listener: (event: ProgramEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** An open project. Throws 'project-closed'. */
  desk(project: string): ProjectDesk {
    const desk = this.#desks.get(project);
    if (!desk) throw new PlanverkError('project-closed');
    return desk;
  }

  /** The world around the projects, with the name that the user goes by. */
  get surroundings(): Surroundings {
    return this.#surroundings;
  }

  get openProjects(): readonly ProjectDesk[] {
    return [...this.#desks.values()];
  }

  /** Opens a project, once however many ask, and gives the name by which pages ask for it. */
  open(path: string): Promise<string> {
    return this.#inTurn(async () => {
      const target = await canonicalPath(path);
      const project = projectNameOf(target);
      const open = this.#desks.get(project);
      if (open) await this.#remember(open);
      else await this.#take(await ProjectFile.open(target, this.#surroundings));
      return project;
    });
  }

  /** Accepts a file whose checksum doesn't match and opens it. Throws what `ProjectFile.accept` does. */
  accept(path: string, hash: string): Promise<string> {
    return this.#inTurn(async () => {
      const file = await ProjectFile.accept(path, hash, this.#surroundings);
      const project = await this.#take(file);
      this.desk(project).publishSoon();
      return project;
    });
  }

  /** Makes a project file of a plan and opens it. Throws 'already-exists'. */
  create(path: string, plan: ProjectFile['plan']): Promise<string> {
    return this.#inTurn(async () => {
      const file = await ProjectFile.create(path, plan, this.#surroundings);
      return await this.#take(file);
    });
  }

  findDocument(project: string, job: string): FinishedDocument | undefined {
    return this.#desks.get(project)?.documents.find(job);
  }

  /** A document that was made. Throws 'document-gone'. */
  readDocument(project: string, job: string): FinishedDocument {
    const found = this.findDocument(project, job);
    if (!found) throw new PlanverkError('document-gone');
    return found;
  }

  /**
   * Keeps a file that is read or sent as an attachment, when all of it is here; once for a token. Throws
   * 'attachment-too-large', and 'refused'.
   */
  async addAttachment(
    {
      project,
      token,
      called,
      ...order
    }: ProjectName & Token & AttachmentOrder & { called: string },
    sent: Readable,
  ): Promise<void> {
    const bytes = await readSent(sent, order.fileName, this.#surroundings);
    this.desk(project).addAttachment(order, bytes, called, token);
  }

  /**
   * Looks through a hand-out that came back. Where it is open here, what was done in it goes into its file first. Throws
   * what `readReturned` does.
   */
  async readReturn(project: string, path: string): Promise<ReturnReview> {
    const returned = await canonicalPath(path);
    await this.#desks.get(projectNameOf(returned))?.publish();
    return this.desk(project).readReturn(returned);
  }

  /** Where a project lies that is open or that this user has had open. */
  async findPath(project: string): Promise<string | undefined> {
    return this.#desks.get(project)?.path ?? (await this.#known.find(project))?.path;
  }

  /** Publishes a project and lets go of it. It is let go of also where publishing fails, which is thrown. */
  close(project: string, options?: { readonly publish: boolean }): Promise<void> {
    return this.#inTurn(async () => {
      const desk = this.#desks.get(project);
      if (!desk) return;
      const { name } = desk;
      this.#desks.delete(project);
      this.#tell({ name: 'project-closed', value: { project } });
      try {
        await desk.close(options);
      } finally {
        await this.#known.rename(project, name);
        this.#tell({ name: 'projects-changed', value: {} });
      }
    });
  }

  /** Closes every project; the first failure is thrown when all are closed. */
  async closeAll(): Promise<void> {
    const closing = [...this.#desks.keys()].map((project) => this.close(project));
    const failed = (await Promise.allSettled(closing)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }

  async #deskOf(project: string): Promise<ProjectDesk> {
    const open = this.#desks.get(project);
    if (open) return open;
    const known = await this.#known.find(project);
    if (!known) throw new PlanverkError('project-not-known');
    await this.open(known.path);
    return this.desk(project);
  }

  async #take(file: ProjectFile): Promise<string> {
    const desk = new ProjectDesk(file, this.#surroundings, (event) => this.#tell(event));
    this.#desks.set(desk.project, desk);
    await this.#remember(desk);
    return desk.project;
  }

  async #remember({ path, name, wholeProjectId }: ProjectDesk): Promise<void> {
    const openedAt = this.#surroundings.now().toISOString();
    await this.#known.remember({ path, name, openedAt, wholeProjectId });
    this.#tell({ name: 'projects-changed', value: {} });
  }

  /** What the disk has not told by then is told by 'projects-changed'. */
  async #list(): Promise<readonly KnownProject[]> {
    const known = await this.#known.list();
    const closed = known.filter(({ path }) => !this.#desks.has(projectNameOf(path)));
    const presences = await this.#presence.look(closed.map(({ path }) => path));
    return Promise.all(known.map((each) => this.#told(each, presences.get(each.path))));
  }

  async #told(known: Known, state: Presence = 'looking'): Promise<KnownProject> {
    const { path } = known;
    const project = projectNameOf(path);
    const desk = this.#desks.get(project);
    if (desk) {
      const { unpublishedCount } = desk.status;
      return { ...known, project, name: desk.name, state: 'open', unpublishedCount };
    }
    const { home } = this.#surroundings;
    const unpublishedCount = await findUnpublishedCount(path, home, state === 'there');
    return { ...known, project, state, unpublishedCount };
  }

  async #changeSettings(settings: Settings): Promise<void> {
    await this.#inTurn(() => this.#settingsFile.write(settings));
    this.#settings = settings;
    this.#tell({ name: 'settings-changed', value: settings });
  }

  #tell(event: ProgramEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turns.then(work);
    this.#turns = turn.catch(() => {});
    return turn;
  }
}

const done = (_nothing: unknown): null => null;
