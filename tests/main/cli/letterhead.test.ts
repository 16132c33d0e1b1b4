import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { madeLogo, madeTemplate } from '../../fixtures/made-template.ts';
import { openTerminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';

test('a municipality gets a template and a logo, is told what lacks, and documents have them', async () => {
  const terminal = await openTerminal();
  const { run, folder } = terminal;
  await run('import', 'a.planverk', samplePlanFile);
  await writeFile(join(folder, 'mal.docx'), madeTemplate({ body: 'Skriv her' }));
  await writeFile(join(folder, 'logo.png'), madeLogo());
  const set = await run(
    ...['letterhead', 'a.planverk', '--municipality', 'verdal', '--template', 'mal.docx'],
    ...['--logo', 'logo.png', '--alt', 'Verdals våpen', '--json'],
  );
  expect(JSON.parse(set.stdout)).toMatchObject([
    {
      municipality: 'Verdal',
      template: { name: 'mal.docx' },
      logo: { name: 'logo.png', description: 'Verdals våpen' },
      lacks: [{ kind: 'text-in-body' }],
    },
  ]);
  await run(
    ...['document', 'a.planverk', 'organisasjonskart', '--letterhead', 'Verdal', '--out', 'a.docx'],
  );
  expect(Object.keys(unzipSync(await readFile(join(folder, 'a.docx'))))).toContain(
    'word/letterhead1.xml',
  );
  // Another one takes the first one's place.
  await writeFile(join(folder, 'ny.dotx'), madeTemplate());
  const again = await run(
    'letterhead',
    'a.planverk',
    '--municipality',
    'Verdal',
    '--template',
    'ny.dotx',
  );
  expect(again.stdout).toContain('ny.dotx');
  expect(again.stdout).not.toContain('mal.docx');
});

test.each([
  ['of nobody', ['--logo', 'logo.png'], 'Si hvilken kommune det gjelder'],
  ['of a municipality that isn’t there', ['--municipality', 'Oslo'], 'Fant ikke kommunen «Oslo»'],
  ['that isn’t there', ['--municipality', 'Verdal', '--logo', 'x.png'], 'x.png'],
  [
    'that is no template',
    ['--municipality', 'Verdal', '--template', 'logo.png'],
    'Malen kunne ikke leses',
  ],
  [
    'that is no picture',
    ['--municipality', 'Verdal', '--logo', 'tekst.png'],
    'Logoen kunne ikke leses',
  ],
])('a letterhead %s is refused', async (_what, words, said) => {
  const { run, folder } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  await writeFile(join(folder, 'logo.png'), madeLogo());
  await writeFile(join(folder, 'tekst.png'), 'Hei');
  const refused = await run('letterhead', 'a.planverk', ...words);
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain(said);
});
