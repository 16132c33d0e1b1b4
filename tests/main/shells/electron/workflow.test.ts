import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import description from '../../../../package.json' with { type: 'json' };
import { inRoot, readYaml } from './read-yaml.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'runs-on': string;
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
  readonly steps: readonly Step[];
}

const workflow = readYaml('.github/workflows/build.yml') as {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const commandsOf = (job: string) => workflow.jobs[job]?.steps.flatMap(({ run }) => run ?? []);

test('it runs for every push and every pull request, and may only read', () => {
  expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request']);
  expect(workflow.permissions).toEqual({ contents: 'read' });
});

test('everything is checked on Linux, as a person checks it', () => {
  expect(workflow.jobs['check']?.['runs-on']).toBe('ubuntu-latest');
  expect(commandsOf('check')).toEqual(['npm test']);
});

test('the product is tried and built on the three systems', () => {
  const { product } = workflow.jobs;
  expect(product?.strategy?.matrix.os).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest']);
  expect(product?.['runs-on']).toMatch(/^\$\{\{ matrix\.os \}\}$/);
  expect(commandsOf('product')).toEqual([
    'node build/workshop/install.mjs',
    'node node_modules/electron/install.js',
    'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
    'npm run build',
    'xvfb-run --auto-servernum npx vitest run --project end-to-end tests/end-to-end/electron.test.ts',
    'npx vitest run --project end-to-end tests/end-to-end/electron.test.ts',
    'npm run dist',
    'xvfb-run --auto-servernum node build/workshop/try-packaged.mjs',
    'node build/workshop/try-packaged.mjs',
  ]);
});

test('every command is one that this repository has', () => {
  for (const { run = '' } of steps) {
    const words = run.split(' ');
    const [, script] = /\bnpm run (\w+)/.exec(run) ?? [];
    if (script) expect(Object.keys(description.scripts)).toContain(script);
    const [, tool] = /\bnpx ([\w-]+)/.exec(run) ?? [];
    if (tool) expect(Object.keys(description.devDependencies)).toContain(tool);
    for (const path of words.filter((word) => /\.(?:mjs|js|ts)$/.test(word))) {
      expect([path, existsSync(inRoot(path))]).toEqual([path, true]);
    }
  }
});

test('others’ actions are GitHub’s own, each of a named version', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
});

test('what is built is kept, and it is an error where something is missing', () => {
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'));
  expect(upload?.with).toEqual({
    name: expect.stringMatching(/^planverk-.*matrix\.os/),
    'if-no-files-found': 'error',
    path: 'dist/*.exe\ndist/*.dmg\ndist/*.AppImage\ndist/*.deb\n',
  });
});
