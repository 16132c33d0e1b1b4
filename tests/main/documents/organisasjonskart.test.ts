import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { projectOf } from '../../../src-domain/plan.ts';
import { build, sdkErrors } from './build.ts';
import { planFrom, samplePlan, withRows } from './plans.ts';
import { lintWord } from './word-lint.ts';
import { all } from './xml-tree.ts';

const charts = { document: 'organisasjonskart' } as const;

describe('the sample’s organisation charts', () => {
  test('are a document that both validators accept', async () => {
    const { bytes, parts } = await build(samplePlan(), charts);
    expect(lintWord(parts)).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
  });

  test('stand each under its name and date, as a picture that says what it shows, and as a list', async () => {
    const { document, text } = await build(samplePlan(), charts);
    expect(text).toContain('Organisering per oktober 2007 Organiseringen per oktober 2007.');
    const pictures = all(document, 'wp:docPr').map(({ attributes }) => attributes);
    expect(pictures.map(({ name }) => name)).toEqual([
      'Organisasjonskart: Kvalitetskommuneprogrammet nasjonalt',
      'Organisasjonskart: Organisering per oktober 2007',
    ]);
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(2);
    expect(pictures[1]?.['descr']).toContain(
      'Delprosjekt Uønsket deltid: organiseres som eget prosjekt',
    );
    expect(text).toContain('Distrikt Sentrum/Ytterøy Distrikt Sør Distrikt Nesset/Frol');
  });

  test('lie on a page on its side where they are too wide to be read upright', async () => {
    const { document } = await build(samplePlan(), charts);
    const orientations = all(document, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(orientations).toEqual(['portrait', 'landscape', 'portrait']);
  });

  test('come as SVG with a PNG beside it', async () => {
    const { bytes } = await build(samplePlan(), charts);
    const media = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => name.split('.').at(-1)).toSorted()).toEqual([
      'png',
      'png',
      'svg',
      'svg',
    ]);
  });

  test('are the same bytes for the same plan', async () => {
    const [first, second] = [await build(samplePlan(), charts), await build(samplePlan(), charts)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('stand in the project plan after the groups, but for those that are left out of it', async () => {
    const { text } = await build(samplePlan());
    const places = ['Ordfører V', 'Organisasjonskartet som tekst', 'B. Prosjektbeskrivelse'];
    const found = places.map((place) => text.lastIndexOf(place));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    const without = withRows(samplePlan(), 'orgChart', () => ({ inPlan: false }));
    expect((await build(without)).text).not.toContain('Organisasjonskartet som tekst');
  });
});

test('a project without a chart gets a document that says so', async () => {
  const [project] = [projectOf(samplePlan())];
  const { text, bytes } = await build(
    planFrom({ project: [{ id: project.id, name: 'Ny skole' }] }),
    charts,
  );
  expect(text).toContain('Prosjektet har ingen organisasjonskart.');
  expect(await sdkErrors(bytes)).toEqual([]);
});
