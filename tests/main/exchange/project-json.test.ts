import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProjectJson, writeProjectJson } from '../../../src-main/exchange/project-json.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  person: [{ name: 'Kari Moe' }],
  milestone: [{ title: 'Vedtak', time: { text: 'Høst 07', spans: null } }],
});

async function wholeProject() {
  const folder = await temporaryFolder();
  const file = await ProjectFile.create(join(folder, 'a.planverk'), plan, personIn(folder));
  file.freeze({ subprojectId: null, label: 'Versjon 1', note: '' }, 'Versjon 1');

  file.addAttachment(
    { owner: {}, fileName: 'a.bin' },
    Uint8Array.of(0, 255, 13, 10, 128),
    'Vedlegg',
  );
  const text = writeProjectJson(file.plan, (name) => file.readContent(name));
  return { folder, file, text };
}

const read = (text: string) => readProjectJson(JSON.parse(text), 'plan.json');

test('A project goes out as JSON and in again with all that its rows name', async () => {
  const { folder, file, text } = await wholeProject();
  const whole = read(text);
  const path = join(folder, 'b.planverk');
  const again = await ProjectFile.create(path, whole.plan, personIn(folder, 'ola'), whole.contents);
  const [version] = file.plan.rows.version;
  const [attachment] = file.plan.rows.attachment;
  expect(again.plan).toEqual(file.plan);
  expect(again.readVersion(version?.id ?? '')).toEqual(file.readVersion(version?.id ?? ''));
  expect(again.readAttachment(attachment?.id ?? '').bytes).toEqual(
    file.readAttachment(attachment?.id ?? '').bytes,
  );
  expect(writeProjectJson(again.plan, (name) => again.readContent(name))).toBe(text);
});

test('What a version froze can be read by people, line by line', async () => {
  const { file, text } = await wholeProject();
  const [version] = file.plan.rows.version;
  const lines = text.slice(text.indexOf('"contents"')).split('\n');
  expect(lines).toContain(`"${version?.hash}": {"plan": {`);
  expect(lines.filter((line) => line.includes('"Vedtak"'))).toHaveLength(1);
});

test('Contents that aren’t there are named, and nothing is taken', async () => {
  const { text } = await wholeProject();
  const { contents: _, ...withoutThem } = JSON.parse(text);
  expect(() => readProjectJson(withoutThem, 'plan.json')).toThrow(
    expect.objectContaining({
      code: 'contents-missing',
      values: { path: 'plan.json', names: expect.stringMatching(/Versjon 1.*a\.bin/) },
    }),
  );
});

test('Contents that were changed are refused', async () => {
  const { text } = await wholeProject();
  const place = text.indexOf('"contents"');
  const changed = text.slice(0, place) + text.slice(place).replace('Høst 07', 'Høst 08');
  expect(() => read(changed)).toThrow(
    expect.objectContaining({
      code: 'not-a-plan',
      values: expect.objectContaining({ place: expect.stringMatching(/^contents\.[0-9a-f]{64}$/) }),
    }),
  );
});
