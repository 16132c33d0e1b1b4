import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { type RunningShell, startShell } from './shell-in-browser.ts';

/** A shell that has a project file of its own open. */
export interface ShellWithProject extends RunningShell {
  /** Ends the shell and reads what the file holds then, as another person would. */
  readonly planInFile: () => Promise<Plan>;
}

/** Starts a shell with a project file of this plan; both are gone when the test is over. */
export async function shellWithProject(plan: Plan): Promise<ShellWithProject> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-project-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'prosjekt.planverk');
  const surroundingsOf = (home: string) => ({
    ...realSurroundings(startChildProcess),
    home: join(folder, home),
  });
  const made = await ProjectFile.create(path, plan, surroundingsOf('maker'));
  await made.close({ publish: true });
  const shell = await startShell(path);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= shell.stop();
    return stopping;
  };
  onTestFinished(stop);
  return {
    ...shell,
    stop,
    planInFile: async () => {
      await stop();
      const file = await ProjectFile.open(path, surroundingsOf('reader'));
      const read = file.plan;
      await file.close({ publish: false });
      return read;
    },
  };
}
