import type { AttachmentOwner } from '../src-domain/attachments/attachments.ts';
import type { Change, Transaction } from '../src-domain/change.ts';
import type { Diagram } from '../src-domain/diagrams/diagram.ts';
import type { DocumentValue } from '../src-domain/document/blocks.ts';
import type { DocumentOrder } from '../src-domain/document/document-order.ts';
import type { DocumentPages } from '../src-domain/document/pages.ts';
import type { ReaderFinding } from '../src-domain/document/reader-finding.ts';
import type { DoubtfulFile } from '../src-domain/doubtful-file.ts';
import type { PictureFormat } from '../src-domain/drawing/picture-formats.ts';
import type { EntryKind } from '../src-domain/entry-kind.ts';
import type { Failure } from '../src-domain/failure.ts';
import type { Language } from '../src-domain/fields.ts';
import type { HandoutOrder } from '../src-domain/handout/handed-out-plan.ts';
import type { ReturnOrder } from '../src-domain/handout/return-order.ts';
import type { ReturnReview } from '../src-domain/handout/return-review.ts';
import type { IssuedFileType } from '../src-domain/issued/file-types.ts';
import type { IssueOrder } from '../src-domain/issued/issue-order.ts';
import type { KeptBackup } from '../src-domain/kept-backup.ts';
import type { LetterheadOrder } from '../src-domain/letterhead/letterhead-changes.ts';
import type { PageLook } from '../src-domain/letterhead/page-look.ts';
import type { TemplateFinding } from '../src-domain/letterhead/template-finding.ts';
import type { ItemFilter } from '../src-domain/milestone-plan/item-filter.ts';
import type { Notice } from '../src-domain/notice.ts';
import type { PersonalDataFormat } from '../src-domain/personal-data/file-formats.ts';
import type { PersonalLogEntry } from '../src-domain/personal-data/personal-log.ts';
import type { Plan } from '../src-domain/plan.ts';
import type { RepairReport } from '../src-domain/repair/repair-report.ts';
import type { SubmissionOrder } from '../src-domain/reports/submission.ts';
import type { RowPlace } from '../src-domain/row-changes/removal.ts';
import type { FreezeOrder } from '../src-domain/versions/freezing.ts';
import type { PageName } from './page-names.ts';

/**
 * Everything that a page may ask of the program: what it sends and what it gets. Each shell implements
 * all of it. Only JSON-safe values cross; moments are ISO text.
 */
export interface Calls {
  'read-program': { sends: Nothing; gets: Program };
  'change-settings': { sends: Settings; gets: null };

  /** The projects that this user has had open, the latest first. */
  'list-projects': { sends: Nothing; gets: readonly KnownProject[] };
  /**
   * Makes a project file and opens it; null where the user thought better of it in a dialog. The user has
   * one copy of the sample: it is opened where it is already made.
   */
  'create-project': { sends: NewProject; gets: ProjectName | null };
  /** The project files that lie in the program's own folder, where the shell has no dialog for the disk. */
  'list-library': { sends: Nothing; gets: readonly LibraryFile[] };
  /**
   * Opens a project file, by its path or as the user chooses it in the system's dialog. In a browser the
   * path is one that the page was told of.
   */
  'open-project': { sends: { readonly path: string | null }; gets: ProjectName | null };
  /** A file whose checksum doesn't match, and what this machine last knew of it. Nothing is written. */
  'read-doubtful': { sends: OfFile; gets: DoubtfulFile };
  /** Accepts and opens such a file, as it was looked at; `hash` tells which it was. */
  'accept-file': { sends: OfFile & { readonly hash: string }; gets: ProjectName };
  /**
   * Saves what can be read of a file, however damaged, in a new one, and tells what couldn't be; null where the user
   * thought better of it in a dialog.
   */
  'repair-file': { sends: OfFile; gets: RepairedFile | null };
  /** Takes a project out of the list; its file isn't touched. */
  'forget-project': { sends: ProjectName; gets: null };

  /** Opens the project first where it is known and closed. */
  'read-project': { sends: ProjectName; gets: OpenProject };
  /** With a token that the program has seen already, nothing is done: the answer was lost on the way. */
  'apply-changes': { sends: ProjectName & Transaction & Token; gets: null };
  undo: { sends: ProjectName & Token; gets: null };
  redo: { sends: ProjectName & Token; gets: null };
  /** The entries before one (null: the latest), the newest first. */
  'read-history': {
    sends: ProjectName & { readonly before: string | null };
    gets: { readonly entries: readonly HistoryEntry[]; readonly isAll: boolean };
  };
  /** What removing a person would reach beside the plan. */
  'read-removal-reach': { sends: ProjectName & OfPerson; gets: RemovalReach };
  /**
   * Removes a person for good: from the plan, its history, the project file, and what this machine keeps
   * beside it. It can't be undone. Of a person who is removed already, what was left is tried once more.
   */
  'remove-person': { sends: ProjectName & OfPerson & Token; gets: PersonRemoval };
  /**
   * Freezes the plan, or a sub-project's own, as a version: what it says goes into the file together with the
   * version's row. `called` is what the history calls that.
   */
  'freeze-plan': {
    sends: ProjectName & FreezeOrder & { readonly called: string } & Token;
    gets: null;
  };
  /**
   * Submits the draft of a report: the plan as it stands goes into the file together with the report's new state,
   * and the report is drawn from that for ever. `called` is what the history calls it.
   */
  'submit-report': {
    sends: ProjectName & SubmissionOrder & { readonly called: string } & Token;
    gets: null;
  };
  /**
   * Keeps a finished document as it is sent, with what the archive needs to know of it. It never changes after
   * that. `called` is what the history calls it.
   */
  'issue-document': {
    sends: ProjectName & DocumentFile & IssueOrder & { readonly called: string } & Token;
    gets: null;
  };
  /** Whether what was sent is still what it was: its hashes are computed anew. */
  'verify-issued': { sends: ProjectName & OfIssued; gets: IssuedState };
  /** A frozen plan in today's form, with the names that its persons have today. */
  'read-version': {
    sends: ProjectName & { readonly versionId: string };
    gets: { readonly plan: Plan };
  };
  /** Who froze each version, by the versions' ids, as far as the history tells. */
  'list-freezers': { sends: ProjectName; gets: Readonly<Record<string, string>> };
  publish: { sends: ProjectName; gets: null };
  /** Unites a copy that lies beside the project file with what is here; it is only read. */
  'take-in-copy': { sends: ProjectName & OfCopy; gets: null };
  /** Lets such a copy lie: it is told of no more, unless it changes. */
  'leave-copy': { sends: ProjectName & OfCopy; gets: null };
  /** Moves such a copy to where the project's backups lie on this machine, where it stays. */
  'move-copy': { sends: ProjectName & OfCopy; gets: null };
  /** Writes all that is here to another file; null where the user thought better of it. */
  'save-copy': { sends: ProjectName; gets: SavedFile };
  /**
   * Writes a hand-out as a file and notes it in the project; where the user thought better of it in a dialog, neither.
   * `called` is what the history calls it.
   */
  'hand-out': {
    sends: ProjectName & HandoutOrder & { readonly called: string } & Token;
    gets: SavedFile;
  };
  /** Looks through a hand-out that came back. The file is only read; a browser's page sends it. */
  'read-return': { sends: ProjectName & OfReturned; gets: ReadReturn };
  /**
   * Takes a hand-out that came back into the project, as one change that can be undone, with what was chosen.
   * `called` is what the history calls it.
   */
  'take-return': {
    sends: ProjectName & OfReturned & ReturnOrder & { readonly called: string } & Token;
    gets: null;
  };
  /** Nobody looks at such a file any more; what a page has sent is taken away. */
  'leave-return': { sends: OfReturned; gets: null };
  /** The backups of the project on this machine, the latest first. */
  'list-backups': { sends: ProjectName; gets: readonly KeptBackup[] };
  'read-backup': { sends: ProjectName & OfBackup; gets: { readonly plan: Plan } };
  /**
   * Puts rows back as a backup has them, as one change that can be undone. `called` is what the history calls it. Rows
   * that the plan doesn't take are left.
   */
  'put-back': {
    sends: ProjectName &
      OfBackup & { readonly rows: readonly RowPlace[]; readonly called: string } & Token;
    gets: null;
  };
  /** Puts a backup back as a new file and opens that; null where the user thought better of it in a dialog. */
  'open-backup': { sends: ProjectName & OfBackup; gets: ProjectName | null };
  'close-project': { sends: ProjectName; gets: null };
  /** The menu's undo or redo, handed back for the text field that the user is writing in. */
  'edit-text': { sends: { readonly command: 'undo' | 'redo' }; gets: null };
  /** The answer to 'window-closing': what was being written has been sent. */
  'ready-to-close': { sends: Nothing; gets: null };

  /** What the history has about a person, the newest first. */
  'read-personal-log': { sends: ProjectName & OfPerson; gets: readonly PersonalLogEntry[] };
  /** Makes a file of all that is stored about a person; its name names nobody. */
  'save-personal-data': { sends: ProjectName & PersonalDataOrder; gets: SavedFile };

  'list-documents': { sends: ProjectName; gets: readonly DocumentJob[] };
  /** The answer comes at once; how it goes is told by 'document-changed'. */
  'start-document': { sends: ProjectName & OrderOfDocument; gets: JobName };
  'cancel-document': { sends: ProjectName & JobName; gets: null };
  /** What stands in the document; there as soon as the job says that it has a preview. */
  'read-preview': { sends: ProjectName & JobName; gets: DocumentPreview };
  /** A package for the archive: the project file, what was sent, attachments. */
  'save-archive': { sends: ProjectName; gets: SavedFile };
  /** A finished document as PDF, from the same blocks. */
  'save-pdf': { sends: ProjectName & JobName; gets: SavedFile };
  /** Whether there is anything here that can make a PDF. */
  'can-make-pdf': { sends: Nothing; gets: { readonly canMakePdf: boolean } };
  'save-document': { sends: ProjectName & JobName; gets: SavedFile };
  /** Opens a copy of the finished document in the program that the user has for it. */
  'open-document': { sends: ProjectName & JobName; gets: OpenedDocument };

  /**
   * Keeps a file of this machine in the project, as an attachment; `called` is what the history calls that. A
   * browser doesn't know where a file lies: there its page sends it.
   */
  'add-attachment': {
    sends: ProjectName & { readonly path: string } & AttachmentToAdd & Token;
    gets: null;
  };
  'save-attachment': { sends: ProjectName & OfAttachment; gets: SavedFile };
  /** Opens a copy, if what it holds is of a type that is opened and its name says the same. */
  'open-attachment': { sends: ProjectName & OfAttachment; gets: OpenedDocument };

  /**
   * Keeps a municipality's logo or Word template, in place of the one it has; `called` is what the history calls
   * that. What can't be read is refused.
   */
  'set-letterhead': {
    sends: ProjectName &
      LetterheadOrder & { readonly base64: string; readonly called: string } & Token;
    gets: null;
  };
  /** What a municipality's own template lacks; nothing where it has none. */
  'check-template': {
    sends: ProjectName & { readonly organisationId: string };
    gets: readonly TemplateFinding[];
  };

  /** A document that was sent, or what the archive needs to know of it, as a file. */
  'save-issued': { sends: ProjectName & OfIssued & { readonly form: IssuedForm }; gets: SavedFile };
  /** Opens a copy of a document that was sent. */
  'open-issued': { sends: ProjectName & OfIssued; gets: OpenedDocument };

  /** Makes a picture file of an organisation chart as it is now. */
  'save-chart': { sends: ProjectName & ChartPictureOrder; gets: SavedFile };
  /** The same picture for the page itself, as base64. */
  'draw-chart': { sends: ProjectName & ChartPictureOrder; gets: { readonly base64: string } };
  /** Makes a picture file of a diagram that a page shows. */
  'save-diagram': { sends: ProjectName & DiagramPictureOrder; gets: SavedFile };

  /** Makes a calendar file of the milestones and measures that a filter leaves in. */
  'save-calendar': { sends: ProjectName & CalendarOrder; gets: SavedFile };

  /** Makes a file of all measurements for a spreadsheet. */
  'save-measurements': { sends: ProjectName & MeasurementsOrder; gets: SavedFile };
}

/** What the program tells its pages without being asked. */
export interface Events {
  'plan-changed': PlanChanged;
  'status-changed': ProjectName & { readonly status: ProjectStatus };
  /** What others have published was united with what is here; 'plan-changed' has told what came of it. */
  'work-taken-in': WorkTakenIn;
  'document-changed': ProjectName & DocumentJob;
  'settings-changed': Settings;
  'projects-changed': Nothing;
  /** Nobody has it open any longer; a page that shows it may open it again. */
  'project-closed': ProjectName;
  /** What the user has chosen in the menu of the window that shows this page. */
  'menu-command': MenuCommand;
  /** The window of this page is about to close, and waits a moment for what is being written in it. */
  'window-closing': Nothing;
}

export type Nothing = Readonly<Record<string, never>>;

export interface Program {
  readonly version: string;
  /** The language of the user's system; the settings may say another. */
  readonly language: Language;
  readonly settings: Settings;
}

/** What the user has chosen for the program, whatever project is open; null as the system has it. */
export interface Settings {
  /** What the history calls the user. */
  readonly name: string | null;
  readonly language: Language | null;
  readonly colorScheme: 'light' | 'dark' | null;
}

/** What a menu asks of the page; what the page has nothing to do with, the shell does itself. */
export type MenuCommand =
  | {
      readonly command:
        | 'new-project'
        | 'publish'
        | 'save-copy'
        | 'undo'
        | 'redo'
        | 'search'
        | 'show-guide'
        | 'show-shortcuts';
    }
  | { readonly command: 'show-page'; readonly page: PageName };

/** How pages and calls name a project file: the same on this machine as long as it lies where it does. */
export interface ProjectName {
  readonly project: string;
}

/** Tells one call from every other, so that one whose answer was lost can be made again. */
export interface Token {
  readonly token: string;
}

export interface KnownProject extends ProjectName {
  readonly path: string;
  /** The project's own name, as it was last seen. */
  readonly name: string;
  readonly openedAt: string;
  /** Of the project's own row, which its hand-outs have too; null of a hand-out, and where nobody has noted it. */
  readonly wholeProjectId: string | null;
  /** Where the disk has not answered yet, 'projects-changed' tells when it has. */
  readonly state: 'open' | 'there' | 'missing' | 'looking' | 'out-of-reach';
  /** Changes that are safe on this machine and not in the file; null where only opening it can tell. */
  readonly unpublishedCount: number | null;
}

/** A file in the program's own folder. */
export interface LibraryFile {
  readonly path: string;
  readonly fileName: string;
  readonly sizeInBytes: number;
  readonly changedAt: string;
  readonly isOpen: boolean;
}

export interface NewProject {
  readonly from: 'template-nb' | 'template-nn' | 'sample';
  /** What the project is to be called; the sample has a name. */
  readonly name: string;
}

export interface OpenProject extends ProjectName {
  readonly path: string;
  readonly plan: Plan;
  /** Counts the changes since the project was opened, so that none is missed. */
  readonly version: number;
  /** Of the latest calls that are in the plan, for a page that lost an answer. */
  readonly tokens: readonly string[];
  readonly status: ProjectStatus;
}

export interface PlanChanged extends ProjectName {
  readonly version: number;
  /** Of the call that made the changes; null for undo and redo. */
  readonly token: string | null;
  readonly kind: HistoryEntry['kind'];
  readonly label: string;
  readonly changes: readonly Change[];
  readonly status: ProjectStatus;
}

export interface WorkTakenIn extends ProjectName {
  /** How much the others had done, and who they are. */
  readonly entryCount: number;
  readonly who: readonly string[];
  /** How many questions came of it, which stand in the plan as collisions. */
  readonly collisionCount: number;
}

export interface ProjectStatus {
  /** Changes that are safe in the working copy and not yet in the shared file. */
  readonly unpublishedCount: number;
  readonly publishedAt: string | null;
  readonly publishing: Publishing;
  readonly notices: readonly Notice[];
  /** Who made the latest change; null in a project that nothing has been done to. */
  readonly changedLast: { readonly who: string; readonly at: string } | null;
  /** Who else has the file open, the longest first. */
  readonly others: readonly OtherUser[];
  /** What lies beside the file and holds the same project, the latest first; not what the user lets lie. */
  readonly conflictCopies: readonly ConflictCopy[];
  /** What undo and redo would do, by its label; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Somebody who has the same project file open with a working copy of their own. */
export interface OtherUser {
  readonly who: string;
  readonly since: string;
}

/** A file that a sync client or somebody has made of the project file, and that holds the same project. */
export interface ConflictCopy {
  readonly name: string;
  readonly changedAt: string;
  /** How many changes it has that aren't here. */
  readonly newCount: number;
}

/** A file that came back: where it lies, or the name under which a page has sent it. */
export interface OfReturned {
  readonly returned: string;
}

/** What a file that came back holds, before anything of it is taken. */
export interface ReadReturn extends OfReturned {
  readonly fileName: string;
  readonly review: ReturnReview;
}

/** A copy beside the project file that the program has told of, by its name. */
export interface OfCopy {
  readonly copy: string;
}

export type Publishing =
  | { readonly state: 'idle' }
  | { readonly state: 'under-way' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** A file of what is stored about a person. */
export interface PersonalDataOrder extends OfPerson {
  readonly format: PersonalDataFormat;
  readonly language: Language;
}

export interface OfPerson {
  readonly personId: string;
}

/** How many places removing a person would reach beside the plan. */
export interface RemovalReach {
  /** Of the history that tell of the person. */
  readonly entryCount: number;
  readonly backupCount: number;
  /** Files of working copies that couldn't be read and were set aside. */
  readonly setAsideCount: number;
}

/** What came of removing a person. In the plan and its history it is done. */
export interface PersonRemoval {
  /** Why the project file isn't written yet; null: it is. */
  readonly notPublished: Failure | null;
  /** Backups and copies that were set aside. */
  readonly rewrittenCount: number;
  /** Files on this machine that may still have the name. */
  readonly left: readonly { readonly path: string; readonly failure: Failure }[];
}

/** One line of the project's history. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly kind: EntryKind;
  readonly changes: readonly Change[];
}

/** A project file that needn't open, by its path. In a browser it is one that the page was told of. */
export interface OfFile {
  readonly path: string;
}

/** What was saved of a file, and where. */
export interface RepairedFile {
  readonly path: string;
  readonly report: RepairReport;
  readonly plan: Plan;
}

/** A backup by its name. */
export interface OfBackup {
  readonly backup: string;
}

export interface OfIssued {
  readonly issuedId: string;
}

/** A document that was sent, or its metadata in one of two forms. */
/** A document that was made, as a file of one of the kinds that are sent. */
export type DocumentFile = JobName & { readonly fileType: IssuedFileType };

export type IssuedForm = 'document' | 'json' | 'xml';

/** Whether the document and its metadata are what they were when it was sent. */
export interface IssuedState {
  readonly document: 'ok' | 'damaged';
  readonly metadata: 'ok' | 'damaged';
}

export interface ChartPictureOrder {
  readonly chartId: string;
  readonly format: PictureFormat;
  readonly language: Language;
}

/** A calendar of what the milestone plan says is to be done on a day. */
export interface CalendarOrder {
  readonly filter: ItemFilter;
  readonly language: Language;
}

export interface MeasurementsOrder {
  readonly language: Language;
}

export interface DiagramPictureOrder {
  readonly diagram: Diagram;
  readonly format: PictureFormat;
  readonly language: Language;
}

export interface OfAttachment {
  readonly attachmentId: string;
}

export interface AttachmentToAdd {
  readonly owner: AttachmentOwner;
  readonly called: string;
}

export interface JobName {
  readonly job: string;
}

export interface OrderOfDocument {
  readonly order: DocumentOrder;
}

/** A document that is being made, or was. */
export type DocumentJob = JobName &
  OrderOfDocument &
  JobState & {
    /** The plan has changed since the document was begun. */
    readonly isOutdated: boolean;
    readonly hasPreview: boolean;
    /** Where the Word document's pages begin; null until they are counted. */
    readonly pages: DocumentPages | null;
  };

export type JobState =
  | {
      readonly state: 'running';
      readonly done: number;
      readonly of: number;
      readonly step: DocumentStep;
    }
  | {
      readonly state: 'finished';
      readonly fileName: string;
      readonly sizeInBytes: number;
    }
  | { readonly state: 'failed'; readonly failure: Failure };

export type DocumentStep = 'compose' | 'count-pages' | 'write' | 'pack' | 'done';

/** What stands in a document, and what is to be said about that. */
export interface DocumentPreview {
  readonly document: DocumentValue;
  readonly cleaned: readonly CleanedText[];
  /** What somebody with a screen reader would stumble on. */
  readonly findings: readonly ReaderFinding[];
  /** What it takes of a municipality's letterhead. */
  readonly look: PageLook | null;
}

/** A text that held characters which don't belong in a document; they were left out of it. */
export interface CleanedText {
  /** The heading that it stands under. */
  readonly where: string;
  /** How the text begins. */
  readonly excerpt: string;
  readonly removed: readonly { readonly codePoint: string; readonly count: number }[];
}

/** Where a file went: a place of the user's choice, or an address to download from. */
export type SavedFile =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'download'; readonly address: string; readonly fileName: string };

/** A document that was opened, or an address to download it from where the shell can't open anything. */
export type OpenedDocument =
  | { readonly kind: 'opened' }
  | Extract<SavedFile, { readonly kind: 'download' }>;

export type CallName = keyof Calls;

/** What the program does for each call. */
export type CallHandlers = {
  readonly [Name in CallName]: (
    sent: Calls[Name]['sends'],
  ) => Calls[Name]['gets'] | Promise<Calls[Name]['gets']>;
};

/** What a call comes back with. A failure is data: an Error would lose its code on the way. */
export type Answer<Name extends CallName = CallName> =
  | { readonly kind: 'done'; readonly value: Calls[Name]['gets'] }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type ProgramEvent = {
  [Name in keyof Events]: { readonly name: Name; readonly value: Events[Name] };
}[keyof Events];

/** The largest project file that a browser's page may send. */
export const uploadLimitInBytes = 200 * 1024 * 1024;

/** The two ways across, which Electron's preload exposes to the page and the browser's page makes itself. */
export interface Crossing {
  call<Name extends CallName>(name: Name, sends: Calls[Name]['sends']): Promise<Answer<Name>>;
  /** Hears every event until the returned function is called. */
  listen(listener: (event: ProgramEvent) => void): () => void;
  /** Opens a project file that was dropped on the page: where it lies, or as a copy in the library. */
  openDroppedFile(file: File): Promise<Answer<'open-project'>>;
  /** Looks through a hand-out that came back, which the user has chosen or dropped. */
  readReturn(file: File, sends: ProjectName): Promise<Answer<'read-return'>>;
  /** Keeps a file that the user has chosen or dropped in a project, as an attachment. */
  addAttachment(
    file: File,
    sends: ProjectName & AttachmentToAdd & Token,
  ): Promise<Answer<'add-attachment'>>;
}
