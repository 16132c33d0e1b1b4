import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putBackFrom, readToPutBack } from '../../src-main/put-back.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { personIn, temporaryFolder } from '../fixtures/person.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const plan = planFrom({
  project: [{ id: idOf(99), name: 'Oppvekst' }],
  subproject: [{ id: idOf(1), name: 'Skole' }],
});
const bytes = new TextEncoder().encode('et vedlegg');

test('what a row names comes along from a backup of a file that lay there before, and is undone as one change', async () => {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'a.planverk');
  const first = await ProjectFile.create(path, plan, person);
  const older = await readFile(path);
  first.addAttachment({ owner: { subprojectId: idOf(1) }, fileName: 'brev.txt' }, bytes, 'La ved');
  await first.close();
  // The older file is put back by hand, on a machine that knows nothing more of it than its backups.
  await writeFile(path, older);
  await rm(join(person.home, 'copies'), { recursive: true, force: true });

  const file = await ProjectFile.open(path, person);
  expect(file.plan).toEqual(plan);
  const [latest] = await file.listBackups();
  const backup = await readToPutBack(file, latest?.name ?? '');
  const [attachment] = backup.plan.rows.attachment;
  expect(() => file.readContent(attachment?.hash ?? '')).toThrow();
  const rows = [{ entity: 'attachment', id: attachment?.id ?? '' }] as const;
  const { entry, left } = putBackFrom(file, backup, { rows, called: 'Hentet' });
  expect(left).toEqual([]);
  expect(entry).toMatchObject({ kind: 'edit', label: 'Hentet', changes: [{ kind: 'insert' }] });
  expect(file.readAttachment(attachment?.id ?? '').bytes).toEqual(Buffer.from(bytes));
  expect(file.nextSteps.undo).toBe('Hentet');
  file.undo();
  expect(file.plan).toEqual(plan);
  await file.close();
});
