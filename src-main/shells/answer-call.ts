import { z } from 'zod';
import type { AttachmentOwner } from '../../src-domain/attachments/attachments.ts';
import { changeSchema, entityNameSchema } from '../../src-domain/change.ts';
import { diagramSchema } from '../../src-domain/diagrams/diagram-schema.ts';
import { documentOrderSchema } from '../../src-domain/document/document-order.ts';
import { pictureFormats } from '../../src-domain/drawing/picture-formats.ts';
import { id, label, languages, optionalDay } from '../../src-domain/fields.ts';
import { issuedFileTypes } from '../../src-domain/issued/file-types.ts';
import { letterheadLimitInBytes } from '../../src-domain/letterhead/letterhead-changes.ts';
import { itemFilterSchema } from '../../src-domain/milestone-plan/item-filter.ts';
import { personalDataFormats } from '../../src-domain/personal-data/file-formats.ts';
import type { Answer, CallHandlers, CallName, Calls } from '../../src-preload/contract.ts';
import { failureOf } from '../failure-of.ts';
import { PlanverkError } from '../planverk-error.ts';
import { settingsSchema } from '../settings.ts';

const nothing = z.strictObject({});
const named = z.string().max(100);
const project = { project: named };
const ofProject = z.strictObject(project);
const ofProjectOnce = z.strictObject({ ...project, token: named });
const ofIssued = z.strictObject({ ...project, issuedId: id() });
const ofCopy = z.strictObject({ ...project, copy: z.string().max(1000) });
const ofJob = z.strictObject({ ...project, job: named });
const ofChartPicture = z.strictObject({
  ...project,
  chartId: named,
  format: z.enum(pictureFormats),
  language: z.enum(languages),
});
const filePath = z.string().max(4096);
const ofFile = z.strictObject({ path: filePath });
const ofReturned = { returned: filePath };
const rowPlaces = z.array(z.strictObject({ entity: entityNameSchema, id: id() })).max(100_000);
const choice = z.discriminatedUnion('take', [
  z.strictObject({ take: z.enum(['mine', 'theirs']) }),
  z.strictObject({ take: z.literal('written'), values: z.record(named, z.json()) }),
]);
const ofAttachment = z.strictObject({ ...project, attachmentId: id() });
const attachmentToAdd = {
  ...project,
  token: named,
  owner: z
    .strictObject({ subprojectId: id(), reportId: id(), decisionId: id() })
    .partial() as z.ZodType<AttachmentOwner>,
  called: label(),
};

/** What is sent with a file that a browser's page sends. */
export const sentAttachmentSchema = z.strictObject({
  ...attachmentToAdd,
  fileName: z.string().max(4096),
});

const schemas: { readonly [Name in CallName]: z.ZodType<Calls[Name]['sends']> } = {
  'read-program': nothing,
  'change-settings': settingsSchema,
  'list-projects': nothing,
  'create-project': z.strictObject({
    from: z.enum(['template-nb', 'template-nn', 'sample']),
    name: z.string().trim().max(300),
  }),
  'list-library': nothing,
  'open-project': z.strictObject({ path: filePath.nullable() }),
  'read-doubtful': ofFile,
  'accept-file': z.strictObject({ path: filePath, hash: named }),
  'repair-file': ofFile,
  'forget-project': ofProject,
  'read-project': ofProject,
  'apply-changes': z.strictObject({
    ...project,
    token: named,
    label: label(),
    changes: z.array(changeSchema).max(100_000),
  }),
  undo: ofProjectOnce,
  redo: ofProjectOnce,
  'read-history': z.strictObject({ ...project, before: named.nullable() }),
  'read-removal-reach': z.strictObject({ ...project, personId: named }),
  'remove-person': z.strictObject({ ...project, personId: named, token: named }),
  'freeze-plan': z.strictObject({
    ...project,
    token: named,
    subprojectId: id().nullable(),
    label: label(),
    note: z.string().max(10_000),
    called: label(),
  }),
  'submit-report': z.strictObject({
    ...project,
    token: named,
    reportId: id(),
    submittedById: id().nullable(),
    label: label(),
    called: label(),
  }),
  'issue-document': z.strictObject({
    ...project,
    token: named,
    job: named,
    fileType: z.enum(issuedFileTypes),
    recipient: label(),
    title: label(),
    exemptUnder: z.string().max(1000),
    issuedById: id().nullable(),
    acceptedBecause: z.string().max(10_000),
    called: label(),
  }),
  'set-letterhead': z.strictObject({
    ...project,
    token: named,
    organisationId: id(),
    part: z.enum(['logo', 'template']),
    name: z.string().max(1000),
    description: z.string().max(1000),
    base64: z.base64().max(Math.ceil((letterheadLimitInBytes * 4) / 3) + 4),
    called: label(),
  }),
  'check-template': z.strictObject({ ...project, organisationId: id() }),
  'verify-issued': ofIssued,
  'save-issued': z.strictObject({
    ...project,
    issuedId: id(),
    form: z.enum(['document', 'json', 'xml']),
  }),
  'open-issued': ofIssued,
  'read-version': z.strictObject({ ...project, versionId: id() }),
  'list-freezers': ofProject,
  publish: ofProject,
  'take-in-copy': ofCopy,
  'leave-copy': ofCopy,
  'move-copy': ofCopy,
  'save-copy': ofProject,
  'hand-out': z.strictObject({
    ...project,
    token: named,
    subprojectId: id(),
    recipient: label(),
    note: z.string().max(10_000),
    wantedBackOn: optionalDay(),
    called: label(),
  }),
  'read-return': z.strictObject({ ...project, ...ofReturned }),
  'take-return': z.strictObject({
    ...project,
    ...ofReturned,
    leftOut: rowPlaces,
    taken: rowPlaces,
    persons: z.record(id(), id()),
    collisions: z.record(named, choice),
    called: label(),
    token: named,
  }),
  'leave-return': z.strictObject(ofReturned),
  'list-backups': ofProject,
  'read-backup': z.strictObject({ ...project, backup: named }),
  'put-back': z.strictObject({
    ...project,
    backup: named,
    rows: rowPlaces,
    called: label(),
    token: named,
  }),
  'open-backup': z.strictObject({ ...project, backup: named }),
  'close-project': ofProject,
  'edit-text': z.strictObject({ command: z.enum(['undo', 'redo']) }),
  'ready-to-close': nothing,
  'read-personal-log': z.strictObject({ ...project, personId: named }),
  'save-personal-data': z.strictObject({
    ...project,
    personId: named,
    format: z.enum(personalDataFormats),
    language: z.enum(languages),
  }),
  'list-documents': ofProject,
  'start-document': z.strictObject({ ...project, order: documentOrderSchema }),
  'cancel-document': ofJob,
  'read-preview': ofJob,
  'save-document': ofJob,
  'save-pdf': ofJob,
  'can-make-pdf': nothing,
  'save-archive': ofProject,
  'open-document': ofJob,
  'add-attachment': z.strictObject({ ...attachmentToAdd, path: filePath }),
  'save-attachment': ofAttachment,
  'open-attachment': ofAttachment,
  'save-chart': ofChartPicture,
  'draw-chart': ofChartPicture,
  'save-diagram': z.strictObject({
    ...project,
    diagram: diagramSchema,
    format: z.enum(pictureFormats),
    language: z.enum(languages),
  }),
  'save-calendar': z.strictObject({
    ...project,
    filter: itemFilterSchema,
    language: z.enum(languages),
  }),
  'save-measurements': z.strictObject({ ...project, language: z.enum(languages) }),
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
