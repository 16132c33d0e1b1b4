import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { usualOrder } from '../../../../src-domain/document/document-order.ts';
import type { Plan } from '../../../../src-domain/plan.ts';
import { startChildProcess } from '../../../../src-main/isolated/child-process.ts';
import { readStartingPlan } from '../../../../src-main/starting-plans.ts';
import { ProjectFile } from '../../../../src-main/store/project-file.ts';
import { realSurroundings } from '../../../../src-main/surroundings.ts';
import { patiently } from '../../../fixtures/patience.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';
import { callFrom, givePage, lastWindow, menuItem, startProgram } from './running-program.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => electron);

let program: Awaited<ReturnType<typeof startProgram>>;
beforeAll(async () => {
  program = await startProgram();
  givePage(lastWindow());
});
afterAll(() => program.stop());
beforeEach(() => {
  electron.dialog.showMessageBox.mockReset();
  electron.dialog.showSaveDialog.mockReset();
  electron.dialog.showOpenDialog.mockReset();
});

const inHome = (...path: readonly string[]) => join(program.home, ...path);
const shows = (window: electron.BrowserWindow) => window.webContents.mainFrame.url;

/** What a call from the page in the last window brings. */
const call = (name: string, sent: unknown) => callFrom(lastWindow(), name, sent);

/** A project file that lies there, made by somebody else. */
async function projectFile(name: string): Promise<string> {
  const plan = await readStartingPlan('template-nb');
  const surroundings = { ...realSurroundings(startChildProcess), home: inHome('another') };
  const made = await ProjectFile.create(inHome(name), plan, surroundings);
  await made.close({ publish: true });
  return made.path;
}

/** Makes a project through the page, which goes to it. */
async function newProject(path: string): Promise<string> {
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: path });
  const answer = (await call('create-project', {
    from: 'template-nb',
    name: 'Skole & idrett',
  })) as {
    readonly value: { readonly project: string };
  };
  lastWindow().webContents.goTo(`planverk://app/#/prosjekt/${answer.value.project}`);
  return answer.value.project;
}

/** One change by the page in a window. */
async function edit(
  project: string,
  name: string,
  window: electron.BrowserWindow = lastWindow(),
): Promise<void> {
  const { value } = (await callFrom(window, 'read-project', { project })) as {
    value: { plan: { rows: { project: { id: string; name: string }[] } } };
  };
  const [row] = value.plan.rows.project;
  const changes = [
    { kind: 'update', entity: 'project', id: row?.id, from: { name: row?.name }, to: { name } },
  ];
  const sent = { project, token: randomUUID(), label: 'Navn', changes };
  const answer = await callFrom(window, 'apply-changes', sent);
  expect(answer).toEqual({ kind: 'done', value: null });
}

describe('the first window', () => {
  test('shows the start page once it is ready', () => {
    expect(shows(lastWindow())).toBe('planverk://app/');
    expect(lastWindow().options.show).toBe(false);
    expect(lastWindow().show.calls).toHaveLength(1);
  });

  test('goes where there is room on the screen', () => {
    expect(lastWindow().options).toMatchObject({ x: 320, y: 120, width: 1280, height: 800 });
  });
});

describe('files', () => {
  test('a new project goes where the user says, from the documents folder on', async () => {
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await call('create-project', { from: 'template-nb', name: 'Skole' })).toEqual({
      kind: 'done',
      value: null,
    });
    expect(electron.dialog.showSaveDialog).toHaveBeenCalledWith(lastWindow(), {
      defaultPath: inHome('documents', 'Skole.planverk'),
      filters: [{ name: 'Planverk-prosjekter', extensions: ['planverk'] }],
      properties: ['showOverwriteConfirmation'],
    });
    await newProject(inHome('a.planverk'));
    expect(electron.app.addRecentDocument.calls).toEqual([[inHome('a.planverk')]]);
  });

  test('a name without the ending gets it, and never lands on a file that nobody asked about', async () => {
    electron.dialog.showSaveDialog.mockResolvedValueOnce({
      canceled: false,
      filePath: inHome('a'),
    });
    expect(await call('create-project', { from: 'template-nb', name: '' })).toEqual({
      kind: 'failed',
      failure: { code: 'already-exists', values: { path: inHome('a.planverk') } },
    });
  });

  test('a document is made in a process of its own and saved where the user says', async () => {
    const { value } = (await call('list-projects', {})) as { value: { project: string }[] };
    const project = value[0]?.project;
    const order = { project, order: usualOrder('prosjektplan', 'nb') };
    const started = (await call('start-document', order)) as { value: { job: string } };
    const { job } = started.value;
    const { sent } = lastWindow().webContents;
    await vi.waitUntil(() => JSON.stringify(sent).includes('"finished"'), patiently);
    expect(electron.utilityProcess.forked.calls.at(-1)).toEqual([
      expect.stringMatching(/isolated\.js$/),
      ['build-document'],
    ]);
    const save = (filePath: string) => {
      electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: filePath === '', filePath });
      return call('save-document', { project, job });
    };
    expect(await save('')).toEqual({ kind: 'done', value: { kind: 'not-saved' } });
    const path = inHome('Prosjektplan.docx');
    expect(await save(path)).toEqual({ kind: 'done', value: { kind: 'saved', path } });
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    expect(await call('open-document', { project, job })).toEqual({
      kind: 'done',
      value: { kind: 'opened' },
    });
    const [opened = ''] = electron.shell.openPath.mock.calls.at(-1) ?? [];
    expect(opened).toMatch(/[/\\]opened[/\\]planverk-\w+[/\\]Prosjektplan.*\.docx$/);
    expect(await readFile(opened)).toEqual(await readFile(path));
    const nowhere = inHome('no-such-folder', 'a.docx');
    expect(await save(nowhere)).toEqual({
      kind: 'failed',
      failure: { code: 'file-not-found', values: { path: nowhere } },
    });
  });

  test('a chart’s picture is made in a process of its own and saved where the user says', async () => {
    const { value } = (await call('list-projects', {})) as { value: { project: string }[] };
    const project = value[0]?.project;
    const { orgChart, chartBox } = planFrom({
      orgChart: [{ id: idOf(1), name: 'Kart' }],
      chartBox: [{ id: idOf(2), orgChartId: idOf(1), title: 'Styringsgruppe' }],
    }).rows;
    const changes = [
      { kind: 'insert', entity: 'orgChart', row: orgChart[0] },
      { kind: 'insert', entity: 'chartBox', row: chartBox[0] },
    ];
    const added = { project, token: 'chart', label: 'Kart', changes };
    expect(await call('apply-changes', added)).toMatchObject({ kind: 'done' });
    await call('publish', { project });
    const order = { project, chartId: idOf(1), format: 'png', language: 'nb' };
    const path = inHome('kart.png');
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: path });
    expect(await call('save-chart', order)).toEqual({
      kind: 'done',
      value: { kind: 'saved', path },
    });
    expect(electron.utilityProcess.forked.calls.at(-1)).toEqual([
      expect.stringMatching(/isolated\.js$/),
      ['draw-chart'],
    ]);
    const [, options] = electron.dialog.showSaveDialog.mock.calls.at(-1) ?? [];
    expect(options).toMatchObject({
      defaultPath: expect.stringMatching(/Kart\.png$/),
    });
    const drawn = await call('draw-chart', order);
    expect(drawn).toEqual({
      kind: 'done',
      value: { base64: (await readFile(path)).toString('base64') },
    });
  });

  test('a hand-out goes where the user says, is noted only when it is there, and is taken in from where it lies', async () => {
    const { value } = (await call('list-projects', {})) as { value: { project: string }[] };
    const project = value[0]?.project;
    const { subproject } = planFrom({
      subproject: [{ id: idOf(21), letter: 'A', name: 'Skolestruktur' }],
    }).rows;
    const changes = [{ kind: 'insert', entity: 'subproject', row: subproject[0] }];
    await call('apply-changes', { project, token: 'subproject', label: 'Delprosjekt', changes });
    const handOut = (filePath: string) => {
      electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: filePath === '', filePath });
      return call('hand-out', {
        project,
        token: filePath,
        subprojectId: idOf(21),
        recipient: 'Kari Moe',
        note: '',
        wantedBackOn: null,
        called: 'Leverte ut',
      });
    };
    const noted = async () => {
      const read = (await call('read-project', { project })) as { value: { plan: Plan } };
      return read.value.plan.rows.handout.map(({ recipient }) => recipient);
    };
    expect(await handOut('')).toEqual({ kind: 'done', value: { kind: 'not-saved' } });
    const [, options] = electron.dialog.showSaveDialog.mock.calls.at(-1) ?? [];
    expect(options).toMatchObject({
      defaultPath: inHome('documents', 'A. Skolestruktur - Kari Moe.planverk'),
    });
    const nowhere = inHome('no-such-folder', 'a.planverk');
    expect(await handOut(nowhere)).toMatchObject({
      kind: 'failed',
      failure: { code: 'folder-not-found' },
    });
    expect(await noted()).toEqual([]);
    const path = inHome('utlevert.planverk');
    expect(await handOut(path)).toEqual({ kind: 'done', value: { kind: 'saved', path } });
    expect(await noted()).toEqual(['Kari Moe']);
    // What comes back is read where it lies.
    expect(await call('read-return', { project, returned: path })).toMatchObject({
      kind: 'done',
      value: { returned: path, fileName: 'utlevert.planverk', review: { parts: [] } },
    });
    const nothing = { leftOut: [], taken: [], persons: {}, collisions: {} };
    const taking = { project, returned: path, ...nothing, called: 'Retur', token: 'return' };
    expect(await call('take-return', taking)).toEqual({ kind: 'done', value: null });
    expect(await call('read-return', { project, returned: path })).toMatchObject({
      kind: 'failed',
      failure: { code: 'nothing-new' },
    });
    expect(await call('leave-return', { returned: path })).toEqual({ kind: 'done', value: null });
    await call('publish', { project });
  });

  test('the menu opens a project: in the window that shows it, or another', async () => {
    const first = lastWindow();
    electron.dialog.showOpenDialog.mockResolvedValueOnce({
      canceled: false,
      filePaths: [await projectFile('b.planverk')],
    });
    menuItem('Fil', 'Åpne …').click?.();
    await vi.waitUntil(() => electron.BrowserWindow.made.length === 2, patiently);
    givePage(lastWindow());
    expect(shows(lastWindow())).toMatch(/^planverk:\/\/app\/#\/prosjekt\/\w{16}$/);
    expect(lastWindow().options).toMatchObject({ x: 38, y: 48 });
    const focused = first.focused.calls.length;
    await vi.waitUntil(() => menuItem('Fil', 'Nylig brukte').submenu?.length === 2, patiently);
    menuItem('Fil', 'Nylig brukte', 'Skole & idrett').click?.();
    await vi.waitUntil(() => first.focused.calls.length > focused, patiently);
    expect(electron.BrowserWindow.made).toHaveLength(2);
  });

  test('a file from macOS or from a second start is opened in the window that shows it', async () => {
    const [first, second] = electron.BrowserWindow.made;
    const before = [first?.focused.calls.length, second?.focused.calls.length] as number[];
    electron.app.emit('open-file', { preventDefault: vi.fn() }, inHome('x', '..', 'a.planverk'));
    await vi.waitUntil(() => first?.focused.calls.length === (before[0] ?? 0) + 1, patiently);
    electron.app.emit('second-instance', {}, ['electron', '.', 'b.planverk'], program.home);
    await vi.waitUntil(() => second?.focused.calls.length === (before[1] ?? 0) + 1, patiently);
    // Without a file the one that was in front last.
    electron.app.emit('second-instance', {}, ['electron', '.', '--flag'], program.home);
    await vi.waitUntil(() => second?.focused.calls.length === (before[1] ?? 0) + 2, patiently);
    expect(electron.BrowserWindow.made).toHaveLength(2);
  });

  test('a file that can’t be opened is told about', async () => {
    electron.app.emit('second-instance', {}, ['electron', '.', 'missing.planverk'], program.home);
    await vi.waitUntil(() => electron.dialog.showMessageBox.mock.calls.length > 0, patiently);
    expect(electron.dialog.showMessageBox).toHaveBeenCalledWith(lastWindow(), {
      type: 'error',
      message: `Finner ikke filen «${inHome('missing.planverk')}».`,
    });
  });
});

describe('the menu', () => {
  const sentLast = (window: electron.BrowserWindow) => window.webContents.sent.at(-1);

  test('gives commands to the page in front and to no other', () => {
    const [first] = electron.BrowserWindow.made;
    const sentBefore = first?.webContents.sent.length;
    menuItem('Rediger', 'Angre').click?.();
    expect(sentLast(lastWindow())).toEqual([
      'planverk:event',
      { name: 'menu-command', value: { command: 'undo' } },
    ]);
    menuItem('Vis', 'Milepælplan').click?.();
    expect(sentLast(lastWindow())).toEqual([
      'planverk:event',
      { name: 'menu-command', value: { command: 'show-page', page: 'milepaelplan' } },
    ]);
    expect(first?.webContents.sent.length).toBe(sentBefore);
  });

  test('leaves undo to the text field where the page says so, and on the start page always', async () => {
    await call('edit-text', { command: 'redo' });
    expect(lastWindow().webContents.redo.calls).toHaveLength(1);
    const { url } = lastWindow().webContents.mainFrame;
    lastWindow().webContents.goTo('planverk://app/');
    expect(menuItem('Fil', 'Legg inn i filen nå').enabled).toBe(false);
    menuItem('Rediger', 'Angre').click?.();
    expect(lastWindow().webContents.undo.calls).toHaveLength(1);
    lastWindow().webContents.goTo(url);
    expect(menuItem('Fil', 'Legg inn i filen nå').enabled).toBe(true);
  });

  test('prints through the system’s dialog', () => {
    menuItem('Fil', 'Skriv ut …').click?.();
    expect(lastWindow().webContents.print.calls).toEqual([
      [{ silent: false, printBackground: true }],
    ]);
  });

  test('follows the language and the colours of the settings', async () => {
    const settings = { name: null, language: 'nn', colorScheme: null };
    await call('change-settings', settings);
    expect(menuItem('Fil', 'Skriv ut …').enabled).toBe(true);
    menuItem('Vis', 'Utseende', 'Mørkt').click?.();
    await vi.waitUntil(() => electron.nativeTheme.themeSource === 'dark', patiently);
    expect(menuItem('Vis', 'Utseende', 'Mørkt').checked).toBe(true);
    expect(menuItem('Fil', 'Opne …').label).toBe('Opne …');
    await call('change-settings', { ...settings, language: 'nb' });
    expect(menuItem('Fil', 'Åpne …').label).toBe('Åpne …');
    expect(electron.nativeTheme.themeSource).toBe('system');
  });

  test('changes the zoom, which is remembered', async () => {
    menuItem('Vis', 'Større').click?.();
    lastWindow().webContents.emit('zoom-changed', {}, 'in');
    expect(lastWindow().webContents.setZoomFactor.calls).toEqual([[1], [1.1], [1.25]]);
    await vi.waitUntil(async () => {
      const text = await readFile(inHome('window.json'), 'utf8').catch(() => '{}');
      return JSON.parse(text).zoom === 1.25;
    }, patiently);
  });

  test('shows where the log lies and what the program is', () => {
    menuItem('Hjelp', 'Vis loggfilen').click?.();
    expect(electron.shell.showItemInFolder.calls).toEqual([[inHome('logs', 'planverk.log')]]);
    menuItem('Hjelp', 'Om Planverk').click?.();
    expect(electron.app.showAboutPanel.calls).toHaveLength(1);
  });
});

describe('before the machine sleeps or is turned off', () => {
  test.each(['suspend', 'shutdown'])('all is published: %s', async (event) => {
    const { value } = (await call('list-projects', {})) as { value: { project: string }[] };
    const project = value[0]?.project ?? '';
    await edit(project, `Før ${event}`);
    electron.powerMonitor.emit(event);
    const status = async () => {
      const read = (await call('read-project', { project })) as {
        value: { status: { unpublishedCount: number; publishing: { state: string } } };
      };
      return read.value.status;
    };
    // At once, and not at the next pause in the work.
    expect((await status()).publishing.state).toBe('under-way');
    await vi.waitUntil(async () => (await status()).unpublishedCount === 0, patiently);
  });
});

describe('a window that closes', () => {
  test('waits for what is being written in its page, publishes, and lets go', async () => {
    const window = lastWindow();
    const [project = ''] = /\w{16}/.exec(shows(window)) ?? [];
    window.webContents.onEvent = ({ name }) => {
      if (name !== 'window-closing') return;
      void edit(project, 'Skrevet i siste liten').then(() =>
        callFrom(window, 'ready-to-close', {}),
      );
    };
    window.bounds = { x: 50, y: 60, width: 900, height: 600 };
    window.close();
    await vi.waitUntil(() => window.isGone, patiently);
    const surroundings = { ...realSurroundings(startChildProcess), home: inHome('third') };
    const written = await ProjectFile.open(inHome('b.planverk'), surroundings);
    expect(written.plan.rows.project[0]?.name).toBe('Skrevet i siste liten');
    await written.close({ publish: false });
    await vi.waitUntil(async () => {
      const { bounds } = JSON.parse(await readFile(inHome('window.json'), 'utf8'));
      return bounds?.x === 50;
    }, patiently);
    expect(electron.app.hasEnded).toBe(false);
  });

  test('asks before it stops a document that is being made', async () => {
    const [window] = electron.BrowserWindow.made;
    if (!window) throw new Error('No window');
    const [project] = /\w{16}/.exec(shows(window)) ?? [];
    const order = { project, order: usualOrder('prosjektplan', 'nb') };
    const started = await callFrom(window, 'start-document', order);
    electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    electron.app.quit();
    await vi.waitUntil(() => electron.dialog.showMessageBox.mock.calls.length === 1, patiently);
    expect(electron.dialog.showMessageBox).toHaveBeenCalledWith(
      window,
      expect.objectContaining({ message: 'Et dokument lages fortsatt' }),
    );
    await callFrom(window, 'cancel-document', {
      project,
      job: (started as { value: { job: string } }).value.job,
    });
    await vi.waitUntil(async () => {
      const listed = await callFrom(window, 'list-documents', { project });
      return !JSON.stringify(listed).includes('"running"');
    }, patiently);
    expect(window.isGone).toBe(false);
    expect(electron.app.hasEnded).toBe(false);
  });

  test('asks where the changes can’t be published; staying ends the leaving too', async () => {
    const [window] = electron.BrowserWindow.made;
    if (!window) throw new Error('No window');
    const [project = ''] = /\w{16}/.exec(shows(window)) ?? [];
    await rm(inHome('a.planverk'));
    await edit(project, 'Ikke i filen', window);
    electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 2 });
    electron.app.quit();
    await vi.waitUntil(() => electron.dialog.showMessageBox.mock.calls.length === 1, patiently);
    const [, question] = electron.dialog.showMessageBox.mock.calls[0] ?? [];
    expect(question).toMatchObject({
      message: 'Endringene kunne ikke legges inn i «a.planverk»',
      detail: expect.stringMatching(/er flyttet, slettet .*\n\nEndringene er trygge på denne/),
      buttons: [
        'Lagre kopi som …',
        'Lukk likevel – endringene er trygge på denne maskinen',
        'Avbryt',
      ],
    });
    expect(window.isGone).toBe(false);
  });

  test('offers a copy, and asks again where none was saved', async () => {
    const [window] = electron.BrowserWindow.made;
    if (!window) throw new Error('No window');
    const copy = inHome('kopi.planverk');
    electron.dialog.showMessageBox.mockResolvedValue({ response: 0 });
    electron.dialog.showSaveDialog
      .mockResolvedValueOnce({ canceled: true, filePath: '' })
      .mockResolvedValueOnce({ canceled: false, filePath: copy });
    electron.app.quit();
    await vi.waitUntil(() => electron.app.hasEnded, patiently);
    expect(electron.dialog.showMessageBox).toHaveBeenCalledTimes(2);
    expect(window.isGone).toBe(true);
    const surroundings = { ...realSurroundings(startChildProcess), home: inHome('third') };
    const copied = await ProjectFile.open(copy, surroundings);
    expect(copied.plan.rows.project[0]?.name).toBe('Ikke i filen');
    await copied.close({ publish: false });
  });
});

test('a second start hands over its file and ends', async () => {
  electron.app.hasLock = false;
  electron.app.removeAllListeners('before-quit');
  electron.app.hasEnded = false;
  const windows = electron.BrowserWindow.made.length;
  vi.resetModules();
  await import('../../../../src-main/shells/electron/main.ts');
  expect(electron.app.hasEnded).toBe(true);
  expect(electron.BrowserWindow.made).toHaveLength(windows);
});
