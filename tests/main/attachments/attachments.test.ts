import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { attachmentLimitInBytes } from '../../../src-domain/attachments/attachments.ts';
import { removal } from '../../../src-domain/row-changes/removal.ts';
import { readSent } from '../../../src-main/attachments/read-sent.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const subproject = idOf(1);
const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  subproject: [{ id: subproject, letter: 'A', name: 'Kurs' }],
  report: [{ id: idOf(2), state: 'submitted' }],
});
const pdf = Buffer.from('%PDF-1.7\nKart');

async function madeFile() {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'plan.planverk');
  return { file: await ProjectFile.create(path, plan, person), path, person };
}

const add = (file: ProjectFile, fileName: string, bytes: Uint8Array, owner = {}) => {
  file.addAttachment({ owner, fileName }, bytes, `La til ${fileName}`);
  return file.plan.rows.attachment.find(({ name }) => name === fileName)?.id ?? '';
};

test('An attachment is the file that was added, here and for whoever opens the project file later', async () => {
  const { file, path, person } = await madeFile();
  const id = add(file, 'Kart.pdf', pdf, { subprojectId: subproject });
  expect(file.plan.rows.attachment).toMatchObject([
    { name: 'Kart.pdf', mediaType: 'application/pdf', sizeInBytes: 13, subprojectId: subproject },
  ]);
  await file.close();
  const other = await ProjectFile.open(path, { ...person, home: join(person.home, 'other') });
  const read = other.readAttachment(id);
  expect([read.fileName, Buffer.from(read.bytes).equals(pdf)]).toEqual(['Kart.pdf', true]);
  await other.close();
});

test('Adding and removing an attachment can be undone, and what it held is there again', async () => {
  const { file } = await madeFile();
  const id = add(file, 'Kart.pdf', pdf);
  file.apply({ label: 'Slettet', changes: removal(file.plan, [{ entity: 'attachment', id }]) });
  expect(() => file.readAttachment(id)).toThrow(
    expect.objectContaining({ code: 'unknown-attachment' }),
  );
  file.undo();
  expect(Buffer.from(file.readAttachment(id).bytes).equals(pdf)).toBe(true);
  file.undo();
  expect(file.plan.rows.attachment).toEqual([]);
  await file.close();
});

test('A name that hides what a file is comes in without what hides it', async () => {
  const { file } = await madeFile();
  file.addAttachment({ owner: {}, fileName: 'Kart\u202Efdp.exe' }, pdf, 'La til');
  file.addAttachment({ owner: {}, fileName: '\u202E' }, pdf, 'La til');
  expect(file.plan.rows.attachment.map(({ name }) => name)).toEqual(['Kart fdp.exe', 'Vedlegg']);
  await file.close();
});

test('Nothing is attached to a report that is submitted', async () => {
  const { file } = await madeFile();
  expect(() => add(file, 'Kart.pdf', pdf, { reportId: idOf(2) })).toThrow(
    expect.objectContaining({ code: 'refused' }),
  );
  await file.close();
});

test('From 50 MB on the program says that the file is large, and what makes it so', async () => {
  const { file } = await madeFile();
  add(file, 'Liten.bin', Buffer.alloc(1000, 1));
  expect(file.status.notices).toEqual([]);
  add(file, 'Film.bin', Buffer.alloc(50_000_000, 1));
  expect(file.status.notices).toMatchObject([
    { kind: 'file-large', attachmentsInBytes: 50_001_000, versionsInBytes: 0, issuedInBytes: 0 },
  ]);
  await file.close();
});

test('A file that is sent is read whole, and leaves nothing beside the project', async () => {
  const person = personIn(await temporaryFolder());
  const parts = [Buffer.from('Ka'), Buffer.from('rt')];
  expect(Buffer.from(await readSent(Readable.from(parts), 'a', person)).toString()).toBe('Kart');
  expect(await readdir(join(person.home, 'received'))).toEqual([]);
});

test('A file over the limit is refused by its own name while it is still being sent', async () => {
  const person = personIn(await temporaryFolder());
  let taken = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        taken += 10_000_000;
        yield Buffer.alloc(10_000_000);
      }
    })(),
  );
  await expect(readSent(endless, 'Film.mp4', person)).rejects.toMatchObject({
    code: 'attachment-too-large',
    values: { path: 'Film.mp4', limitInMegabytes: 100 },
  });
  expect(taken).toBeLessThan(3 * attachmentLimitInBytes);
  expect(await readdir(join(person.home, 'received'))).toEqual([]);
});
