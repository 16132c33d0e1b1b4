import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';
import { unconfinedBrowser } from '../../fixtures/unconfined-browser.ts';
import { readXml } from '../documents/xml-tree.ts';

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'hex');

test('a document is sent only with a reason for what a reader would stumble on, and is then kept with its metadata', async () => {
  const { run, folder } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  const issue = ['issue', 'a.planverk', 'milepelplan', '--recipient', 'Formannskapet'];
  const first = await run(...issue, '--out', 'a.docx');
  const isRefused = first.exitCode === 1;
  if (isRefused) expect(first.stderr).toMatch(/^Dokumentet er ikke sendt/);
  const why = ['--accept-findings', 'Navnene kommer senere'];
  const sent = await run(...issue, '--out', 'a.docx', ...why, '--exempt-under', 'offl. § 13');
  expect(sent).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/er tatt vare på som sendt til Formannskapet\.$/m),
  });
  const bytes = await readFile(join(folder, 'a.docx'));
  const listed = await run('issued', 'a.planverk', '--json', '--out', 'sendt');
  const issued = JSON.parse(listed.stdout);
  const latest = {
    kind: 'milepelplan',
    recipient: 'Formannskapet',
    hash: sha256(bytes),
    exemptUnder: 'offl. § 13',
    state: { document: 'ok', metadata: 'ok' },
  };
  expect(issued[0]).toMatchObject(latest);
  expect(issued).toHaveLength(isRefused ? 1 : 2);
  const names = await readdir(join(folder, 'sendt'));
  expect(names).toHaveLength(3 * issued.length);
  const named = (ending: string) =>
    readFile(join(folder, 'sendt', names.findLast((name) => name.endsWith(ending)) ?? ''));
  expect(sha256(await named('.docx'))).toBe(latest.hash);
  expect(JSON.parse(String(await named('.json')))).toMatchObject({
    recipient: 'Formannskapet',
    file: { sha256: latest.hash },
  });
  expect(readXml(String(await named('.xml'))).name).toBe('utsendtDokument');
});

test('a document goes as Word and as PDF at once, each as it was made; the same kind twice is refused', async () => {
  vi.stubEnv('PLANVERK_BROWSER', unconfinedBrowser());
  const { run, folder } = await openTerminal();
  await run('new', 'a.planverk', '--template');
  const issue = ['issue', 'a.planverk', 'organisasjonskart', '--recipient', 'Rådet'];
  const accepted = [...issue, '--accept-findings', 'Haster', '--copy', 'left-out'];
  const sent = await run(...accepted, '--out', 'a.docx', '--out', 'a.pdf', '--json');
  vi.unstubAllEnvs();
  expect(sent).toMatchObject({ exitCode: 0 });
  const files = ['a.docx', 'a.pdf'].map((name) => readFile(join(folder, name)));
  const [word, pdf] = await Promise.all(files);
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(JSON.parse(sent.stdout)).toMatchObject([
    { hash: sha256(word ?? Buffer.from('')), name: expect.stringMatching(/\.docx$/) },
    {
      hash: sha256(pdf ?? Buffer.from('')),
      name: expect.stringMatching(/\.pdf$/),
      mediaType: 'application/pdf',
      copy: 'left-out',
    },
  ]);
  await run('issued', 'a.planverk', '--out', 'sendt');
  const endings = (await readdir(join(folder, 'sendt'))).map(extname).toSorted();
  expect(endings).toEqual(['.docx', '.json', '.json', '.pdf', '.xml', '.xml']);
  expect(await run(...issue, '--out', 'a.pdf', '--out', 'b.pdf')).toMatchObject({ exitCode: 2 });
});

test('issued says so where nothing was sent, and issue refuses what isn’t complete', async () => {
  const { run } = await openTerminal();
  await run('new', 'a.planverk', '--template');
  expect((await run('issued', 'a.planverk')).stdout).toBe('Ingenting er sendt ut ennå\n');
  const issue = ['issue', 'a.planverk', 'prosjektplan', '--out', 'a.docx', '--recipient'];
  expect(await run(...issue, ' ')).toMatchObject({
    exitCode: 2,
    stderr: 'Skriv hvem dokumentet går til.\n',
  });
  expect(await run(...issue, 'Rådet', '--from', 'Versjon 1')).toMatchObject({
    exitCode: 2,
    stderr: '--from og --to gjelder bare en endringsmelding.\n',
  });
});

test('a notice of change is made from the command line between two versions', async () => {
  const { run } = await openTerminal();
  await run('new', 'a.planverk', '--template');
  await run('freeze', 'a.planverk', '--label', 'Første');
  const change = ['document', 'a.planverk', 'endringsmelding', '--out', 'a.docx', '--from'];
  expect(await run(...change, 'Første')).toMatchObject({ exitCode: 0 });
  expect(await run(...change, 'Andre')).toMatchObject({ exitCode: 1 });
});
