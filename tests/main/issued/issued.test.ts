import { hash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { issuedName } from '../../../src-domain/issued/file-types.ts';
import { personMergeChanges } from '../../../src-domain/organisation/person-merge.ts';
import { findRow, projectOf } from '../../../src-domain/plan.ts';
import { issuedFile, verifyIssued } from '../../../src-main/issued/issued-files.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';
import { readXml } from '../documents/xml-tree.ts';

const [kari, ola] = [idOf(1), idOf(2)];
const bytes = Buffer.from('the very bytes that were made');
const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  person: [
    { id: kari, name: 'Kari Moe' },
    { id: ola, name: 'Ola Berg' },
  ],
  milestone: [{ id: idOf(3), title: 'Ferdig' }],
});
const made = {
  bytes,
  kind: 'prosjektplan',
  name: 'Prosjektplan – Ny skole.docx',
  language: 'nb',
  copy: 'whole',
  versionId: null,
  reportId: null,
  decisionId: null,
  fileType: 'docx',
  findingCount: 0,
} as const;
const order = {
  title: 'Prosjektplan',
  recipient: 'Formannskapet',
  exemptUnder: '',
  issuedById: kari,
  acceptedBecause: '',
};

async function fileWithIssued() {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'plan.planverk');
  const file = await ProjectFile.create(path, plan, person);
  file.issue(made, order, 'Sendte ut prosjektplanen');
  return { file, path, person, folder };
}

const only = (file: ProjectFile) => {
  const [issued] = file.plan.rows.issuedDocument;
  if (!issued) throw new Error('Nothing was issued');
  return issued;
};

const failing = (code: string) => expect.objectContaining({ code });

describe('a document that was sent', () => {
  test('is kept as it was made, with its metadata, here and in the file', async () => {
    const { file, path, person } = await fileWithIssued();
    const issued = only(file);
    expect(issued).toMatchObject({
      kind: 'prosjektplan',
      recipient: 'Formannskapet',
      hash: hash('sha256', bytes, 'hex'),
      sizeInBytes: bytes.length,
      issuedById: kari,
    });
    await file.close();
    const again = await ProjectFile.open(path, person);
    expect(issuedFile(again, issued.id, 'document')).toEqual({
      fileName: 'Prosjektplan – Ny skole.docx',
      bytes,
    });
    const json = issuedFile(again, issued.id, 'json');
    expect(json.fileName).toBe('Prosjektplan – Ny skole.json');
    expect(JSON.parse(new TextDecoder().decode(json.bytes))).toMatchObject({
      title: 'Prosjektplan',
      project: 'Ny skole',
      issuedBy: 'Kari Moe',
      file: { sha256: issued.hash, sizeInBytes: bytes.length },
    });
    const xml = issuedFile(again, issued.id, 'xml');
    expect(xml.fileName).toBe('Prosjektplan – Ny skole.xml');
    expect(readXml(new TextDecoder().decode(xml.bytes)).name).toBe('utsendtDokument');
    expect(verifyIssued(again, issued.id)).toEqual({ document: 'ok', metadata: 'ok' });
    await again.close();
  });

  test('goes out with what a reader stumbles on only for a reason, which is kept', async () => {
    const { file } = await fileWithIssued();
    const found = { ...made, findingCount: 3 };
    expect(() => file.issue(found, order, 'x')).toThrow(failing('findings-not-accepted'));
    expect(() => file.issue(made, { ...order, recipient: ' ' }, 'x')).toThrow(failing('wrong-use'));
    expect(file.plan.rows.issuedDocument).toHaveLength(1);
    file.issue(found, { ...order, acceptedBecause: ' Haster ' }, 'x');
    expect(file.plan.rows.issuedDocument[1]).toMatchObject({
      acceptedFindings: 3,
      acceptedBecause: 'Haster',
    });
    await file.close();
  });

  test('sent as PDF too is a document of its own, with its own bytes, ending and metadata', async () => {
    const { file } = await fileWithIssued();
    const printed = Buffer.from('%PDF-1.4');
    const name = 'Prosjektplan – Ny skole.pdf';
    file.issue({ ...made, bytes: printed, name, fileType: 'pdf' }, order, 'x');
    const [word, pdf] = file.plan.rows.issuedDocument;
    if (!word || !pdf) throw new Error('Two were sent');
    expect(pdf).toMatchObject({ title: word.title, mediaType: 'application/pdf', name });
    expect(issuedFile(file, pdf.id, 'document')).toEqual({ fileName: name, bytes: printed });
    expect(JSON.parse(String(Buffer.from(issuedFile(file, pdf.id, 'json').bytes)))).toMatchObject({
      file: { name, mediaType: 'application/pdf', sha256: hash('sha256', printed, 'hex') },
    });
    expect(String(Buffer.from(issuedFile(file, pdf.id, 'xml').bytes))).toContain(
      '<mimeType>application/pdf</mimeType>',
    );
    expect([issuedName(word), issuedName(pdf)]).toEqual([
      'Prosjektplan, Formannskapet',
      'Prosjektplan, Formannskapet, PDF',
    ]);
    const found = { ...made, fileType: 'pdf', findingCount: 3 } as const;
    expect(() => file.issue(found, order, 'x')).toThrow(failing('findings-not-accepted'));
    await file.close();
  });

  test('is of the version that froze just this plan', async () => {
    const { file } = await fileWithIssued();
    expect(file.findVersionOfNow()).toBe(null);
    file.freeze({ subprojectId: null, label: 'Versjon 1', note: '' }, 'Frøs');
    const id = file.plan.rows.version[0]?.id;
    expect(file.findVersionOfNow()).toBe(id);
    const project = projectOf(file.plan);
    file.apply({ label: 'x', changes: [updateOf('project', project, { name: 'Ny barnehage' })] });
    expect(file.findVersionOfNow()).toBe(null);
    await file.close();
  });
});

describe('nothing changes a document that was sent:', () => {
  test.each([
    [
      'changing a field',
      (file: ProjectFile) => [updateOf('issuedDocument', only(file), { recipient: 'Andre' })],
    ],
    [
      'deleting it',
      (file: ProjectFile) => [
        { kind: 'delete', entity: 'issuedDocument', row: only(file) } as const,
      ],
    ],
    [
      'putting another in its place',
      (file: ProjectFile) => [
        { kind: 'delete', entity: 'issuedDocument', row: only(file) } as const,
        {
          kind: 'insert',
          entity: 'issuedDocument',
          row: { ...only(file), title: 'Annet' },
        } as const,
      ],
    ],
    [
      'deleting who sent it',
      (file: ProjectFile) => {
        const row = findRow(file.plan, 'person', kari);
        return row ? [{ kind: 'delete', entity: 'person', row } as const] : [];
      },
    ],
    [
      'making who sent it one with another',
      (file: ProjectFile) => personMergeChanges(file.plan, ola, [kari], {}),
    ],
  ])('not %s', async (_how, changes) => {
    const { file } = await fileWithIssued();
    const before = file.plan;
    expect(() => file.apply({ label: 'x', changes: changes(file) })).toThrow(failing('refused'));
    expect(file.plan).toEqual(before);
    await file.close();
  });

  test('not undo', async () => {
    const { file } = await fileWithIssued();
    expect(() => file.undo()).toThrow(failing('refused'));
    expect(file.plan.rows.issuedDocument).toHaveLength(1);
    await file.close();
  });

  test('not removing who sent it for good: bytes and metadata stay as they are', async () => {
    const { file } = await fileWithIssued();
    const before = only(file);
    file.removePerson(kari);
    expect(only(file)).toEqual(before);
    const json = new TextDecoder().decode(issuedFile(file, before.id, 'json').bytes);
    expect(JSON.parse(json)).toMatchObject({ issuedBy: 'Kari Moe' });
    await file.close();
  });

  test('not putting the same content again, nor sending it once more', async () => {
    const { file } = await fileWithIssued();
    const { id, hash: name } = only(file);
    expect(file.putContent(bytes)).toBe(name);
    file.issue(made, order, 'x');
    expect(new Set(file.plan.rows.issuedDocument.map((each) => each.hash)).size).toBe(1);
    expect(issuedFile(file, id, 'document').bytes).toEqual(bytes);
    await file.close();
  });

  test.each([
    ['hash', 'document', { document: 'damaged', metadata: 'ok' }],
    ['metadataHash', 'json', { document: 'ok', metadata: 'damaged' }],
  ] as const)(
    'and where the content behind its %s is changed on the disk, that is told',
    async (field, form, state) => {
      const { file, person } = await fileWithIssued();
      const issued = only(file);
      const path = await workingCopyIn(person.home);
      const database = new Database(path);
      database
        .prepare('UPDATE content SET bytes = ? WHERE hash = ?')
        .run(Buffer.from('something else'), issued[field]);
      database.close();
      expect(verifyIssued(file, issued.id)).toEqual(state);
      expect(() => issuedFile(file, issued.id, form)).toThrow(failing('issued-damaged'));
      await file.close({ publish: false });
    },
  );

  test('and a project file in which it was changed isn’t opened', async () => {
    const { file, path, person } = await fileWithIssued();
    await file.close();
    const database = new Database(path);
    database.exec("UPDATE issued_document SET recipient = 'Andre'");
    database.close();
    await expect(ProjectFile.open(path, person)).rejects.toThrow(failing('checksum-differs'));
  });
});

async function workingCopyIn(home: string): Promise<string> {
  const paths = await readdir(home, { recursive: true });
  const copy = paths.find((each) => each.endsWith('.sqlite'));
  if (copy === undefined) throw new Error(`No working copy in ${home}`);
  return join(home, copy);
}
