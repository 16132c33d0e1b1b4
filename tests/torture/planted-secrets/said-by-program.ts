import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantedIn } from './planted.ts';

const cli = fileURLToPath(new URL('../../../src-main/cli.ts', import.meta.url));

/** The planted words that the program says on standard error about a file, and about what is left of it when it is cut. */
export async function saidOf(folder: string, home: string, path: string) {
  const cut = join(folder, 'kuttet.planverk');
  const bytes = await readFile(path);
  await writeFile(cut, bytes.subarray(0, Math.floor(bytes.length / 2)));
  const commands = [
    ['verify', path],
    ['verify', cut],
    ['check', cut],
    ['document', path, 'ukjent', '--out', join(folder, 'x.docx')],
    ['merge', path, cut, path, '--out', join(folder, 'y.planverk')],
  ];
  const said: string[] = [];
  for (const words of commands) said.push(await errorsOf(words, home));
  return [...plantedIn(Buffer.from(said.join('\n')))];
}

const errorsOf = (words: readonly string[], home: string): Promise<string> =>
  new Promise((resolve) => {
    const environment = { ...process.env, PLANVERK_HOME: home };
    const options = { env: environment, timeout: 60_000 };
    execFile(process.execPath, [cli, ...words], options, (_error, _output, errors) =>
      resolve(errors),
    );
  });
