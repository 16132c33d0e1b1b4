import {
  type Answer,
  type AttachmentToAdd,
  type CalendarOrder,
  type CallName,
  type Calls,
  type ChartPictureOrder,
  type Crossing,
  type DiagramPictureOrder,
  type IssuedForm,
  type MeasurementsOrder,
  type OpenedDocument,
  type PersonalDataOrder,
  type ProgramEvent,
  type ProjectName,
  type ReadReturn,
  type SavedFile,
  type Token,
  uploadLimitInBytes,
} from '../src-preload/contract.ts';
import { CallFailed, ProgramGone } from './call-failure.ts';
import { type Connection, ShellLine } from './shell-line.ts';

declare global {
  interface Window {
    /** What Electron's preload exposes; a browser hasn't got it. */
    readonly planverk?: Crossing;
  }
}

/** Where the browser's page notices that the program has gone or come back. */
const connectionChanges = new EventTarget();
let readConnection = (): Connection => 'there';

const inElectron = window.planverk;

/** What the shell can do that not every shell can. */
export const shell = { hasFileDialogs: inElectron !== undefined } as const;

const crossing = inElectron ?? overHttp();

/** Asks the program. Throws CallFailed with what the program said, or ProgramGone. */
export async function call<Name extends CallName>(
  name: Name,
  sends: Calls[Name]['sends'],
): Promise<Calls[Name]['gets']> {
  const answer = await crossing.call(name, sends);
  if (answer.kind === 'failed') throw new CallFailed(answer.failure);
  return answer.value;
}

/** Hears every event of the program until the returned function is called. */
export const listen = (listener: (event: ProgramEvent) => void): (() => void) =>
  crossing.listen(listener);

/** Opens a project file that was dropped on the page, and gives its name. Throws as `call` does. */
export async function openDroppedFile(file: File): Promise<Calls['open-project']['gets']> {
  const answer = await crossing.openDroppedFile(file);
  if (answer.kind === 'failed') throw new CallFailed(answer.failure);
  return answer.value;
}

/** Looks through a hand-out that came back, which the user has chosen or dropped. Throws as `call` does. */
export async function readReturn(file: File, project: string): Promise<ReadReturn> {
  const answer = await crossing.readReturn(file, { project });
  if (answer.kind === 'failed') throw new CallFailed(answer.failure);
  return answer.value;
}

/** Keeps a file that the user has chosen or dropped as an attachment. Throws as `call` does. */
export async function addAttachment(
  file: File,
  sends: ProjectName & AttachmentToAdd & Token,
): Promise<void> {
  const answer = await crossing.addAttachment(file, sends);
  if (answer.kind === 'failed') throw new CallFailed(answer.failure);
}

/** Gives an attachment to the user as a file, through the system's save dialog or as a download. */
export async function saveAttachment(project: string, attachmentId: string): Promise<SavedFile> {
  const saved = await call('save-attachment', { project, attachmentId });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Opens a copy of an attachment in the user's program for it, or downloads it where the shell can't open anything. */
export async function openAttachment(
  project: string,
  attachmentId: string,
): Promise<OpenedDocument> {
  const opened = await call('open-attachment', { project, attachmentId });
  if (opened.kind === 'download') download(opened);
  return opened;
}

/** Hears whether the program can be reached, until the returned function is called. */
export function watchConnection(listener: (isThere: boolean) => void): () => void {
  const hear = () => listener(readConnection() === 'there');
  connectionChanges.addEventListener('change', hear);
  return () => connectionChanges.removeEventListener('change', hear);
}

/** Whether the program can be reached now. Inside Electron it always can. */
export const connectionNow = (): Connection => readConnection();

/** Gives a finished document to the user: through the system's save dialog, or as a download. */
export async function saveDocument(project: string, job: string): Promise<SavedFile> {
  const saved = await call('save-document', { project, job });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Gives a package for the archive to the user, in the same two ways. */
export async function saveArchive(project: string): Promise<SavedFile> {
  const saved = await call('save-archive', { project });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Gives a finished document to the user as PDF, in the same two ways. */
export async function savePdf(project: string, job: string): Promise<SavedFile> {
  const saved = await call('save-pdf', { project, job });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Gives all that is in a project to the user as a file of its own, in the same two ways. */
export async function saveCopy(project: string): Promise<SavedFile> {
  const saved = await call('save-copy', { project });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Hands a sub-project out: gives its file to the user, in the same two ways, and notes it in the project. */
export async function handOut(sends: Calls['hand-out']['sends']): Promise<SavedFile> {
  const saved = await call('hand-out', sends);
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Gives what is stored about a person to the user as a file, in the same two ways. */
export async function savePersonalData(
  project: string,
  order: PersonalDataOrder,
): Promise<SavedFile> {
  const saved = await call('save-personal-data', { project, ...order });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Gives a picture of an organisation chart to the user, in the same two ways. */
export async function saveChart(project: string, order: ChartPictureOrder): Promise<SavedFile> {
  const saved = await call('save-chart', { project, ...order });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Gives a calendar of the milestone plan to the user, in the same two ways. */
export async function saveCalendar(project: string, order: CalendarOrder): Promise<SavedFile> {
  const saved = await call('save-calendar', { project, ...order });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Gives all measurements to the user as a file for a spreadsheet, in the same two ways. */
export async function saveMeasurements(
  project: string,
  order: MeasurementsOrder,
): Promise<SavedFile> {
  const saved = await call('save-measurements', { project, ...order });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Gives a picture of a diagram to the user, in the same two ways. */
export async function saveDiagram(project: string, order: DiagramPictureOrder): Promise<SavedFile> {
  const saved = await call('save-diagram', { project, ...order });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Opens a copy of a finished document in Word, or downloads it where the shell can't open anything. */
export async function openDocument(project: string, job: string): Promise<OpenedDocument> {
  const opened = await call('open-document', { project, job });
  if (opened.kind === 'download') download(opened);
  return opened;
}

/** Gives a document that was sent, or its metadata, to the user, in the same two ways. */
export async function saveIssued(
  project: string,
  issuedId: string,
  form: IssuedForm,
): Promise<SavedFile> {
  const saved = await call('save-issued', { project, issuedId, form });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Opens a copy of a document that was sent, or downloads it where the shell can't open anything. */
export async function openIssued(project: string, issuedId: string): Promise<OpenedDocument> {
  const opened = await call('open-issued', { project, issuedId });
  if (opened.kind === 'download') download(opened);
  return opened;
}

function download({ address, fileName }: Extract<SavedFile, { readonly kind: 'download' }>): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}

/** What is to arrive even when the page is closed that moment; a browser does so for small requests. */
const lastingCalls: readonly CallName[] = ['apply-changes', 'undo', 'redo'];
const lastingLimitInLetters = 15_000;

function overHttp(): Crossing {
  const listeners = new Set<(event: ProgramEvent) => void>();
  const line = new ShellLine(
    (event) => {
      for (const listener of listeners) listener(event);
    },
    () => connectionChanges.dispatchEvent(new Event('change')),
  );
  readConnection = () => line.connection;
  return {
    call: async <Name extends CallName>(name: Name, sends: Calls[Name]['sends']) => {
      // Who answers now may be anybody.
      if (line.connection !== 'there') throw new ProgramGone();
      const body = JSON.stringify(sends);
      return await readAnswer<Name>(
        fetch(`call/${name}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body,
          keepalive: lastingCalls.includes(name) && body.length <= lastingLimitInLetters,
        }),
      );
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openDroppedFile: async (file) => {
      if (file.size > uploadLimitInBytes) return tooLarge(file);
      if (line.connection !== 'there') throw new ProgramGone();
      return await readAnswer<'open-project'>(
        fetch(`library/${encodeURIComponent(file.name)}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/octet-stream' },
          body: file,
        }),
      );
    },
    readReturn: async (file, { project }) => {
      if (file.size > uploadLimitInBytes) return tooLarge(file);
      if (line.connection !== 'there') throw new ProgramGone();
      return await readAnswer<'read-return'>(
        fetch(`returned/${project}/${encodeURIComponent(file.name)}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/octet-stream' },
          body: file,
        }),
      );
    },
    addAttachment: async (file, sends) => {
      if (line.connection !== 'there') throw new ProgramGone();
      const order = encodeURIComponent(JSON.stringify({ ...sends, fileName: file.name }));
      return await readAnswer<'add-attachment'>(
        fetch(`attachment/${order}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/octet-stream' },
          body: file,
        }),
      );
    },
  };
}

const tooLarge = ({ name, size }: File) =>
  ({
    kind: 'failed',
    failure: { code: 'too-large', values: { path: name, sizeInBytes: size } },
  }) as const;

/** An answer that breaks off on the way is none. */
async function readAnswer<Name extends CallName>(asked: Promise<Response>): Promise<Answer<Name>> {
  try {
    const response = await asked;
    if (response.ok) return (await response.json()) as Answer<Name>;
  } catch (error) {
    throw new ProgramGone('No answer', { cause: error });
  }
  throw new ProgramGone();
}
