import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { inRoot, readYaml } from './read-yaml.ts';

const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { validateConfiguration } = builder('app-builder-lib/out/util/config/config') as {
  readonly validateConfiguration: (configuration: unknown, log: unknown) => Promise<void>;
};

const settings = readYaml('build/electron-builder.yml') as {
  readonly artifactName: string;
  readonly publish: null;
  readonly files: readonly string[];
  readonly fileAssociations: readonly object[];
  readonly win: { readonly target: readonly string[] };
  readonly mac: { readonly target: readonly string[] };
  readonly linux: { readonly target: readonly string[] };
  readonly nsis: object;
};

test('electron-builder takes the settings as they are', async () => {
  await expect(validateConfiguration(settings, { isEnabled: false })).resolves.toBeUndefined();
});

test('there is an installer for each system, for one user without an administrator, sent nowhere', () => {
  expect([settings.win.target, settings.mac.target, settings.linux.target]).toEqual([
    ['nsis'],
    ['dmg'],
    ['AppImage', 'deb'],
  ]);
  expect(settings.nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false });
  expect(settings.publish).toBeNull();
  expect(settings.artifactName).toMatch(/version.*os.*arch/);
});

test('a project file is opened by the program on every system', () => {
  expect(settings.fileAssociations).toEqual([
    {
      ext: 'planverk',
      name: 'Planverk-prosjekt',
      description: 'Prosjekt i Planverk',
      mimeType: 'application/vnd.planverk',
      icon: 'planverk',
      role: 'Editor',
      rank: 'Owner',
    },
  ]);
});

test('what the program reads at run time goes along', () => {
  expect(settings.files).toEqual(expect.arrayContaining(['out/**', 'resources/**']));
});

test.each(['icon', 'planverk'])('%s is drawn for Windows and macOS in every size', (name) => {
  const ico = readFileSync(inRoot(`build/${name}.ico`));
  const icoSizes = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => ico[6 + 16 * at] || 256);
  expect(icoSizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  const icns = readFileSync(inRoot(`build/${name}.icns`));
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  expect(icns.includes('ic10')).toBe(true);
});

test('Linux has the drawing as a picture', () => {
  expect(existsSync(inRoot('build/icon.png'))).toBe(true);
});
