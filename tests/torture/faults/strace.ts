import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Has strace watch system calls of a process that runs, and of all that it starts, until it has ended. */
export async function watchCalls(
  processId: number,
  log: string,
  calls: readonly string[],
  more: readonly string[] = [],
): Promise<{ readonly ended: Promise<unknown> }> {
  const words = ['-f', '-y', '-o', log, '-e', `trace=${calls.join()}`, '-e', 'signal=none'];
  const strace = spawn('strace', [...words, ...more, '-p', String(processId)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(strace, 'exit');
  const said: string[] = [];
  for await (const line of createInterface({ input: strace.stderr })) {
    said.push(line);
    if (/ attached/.test(line)) return { ended };
  }
  throw new Error(`strace: ${said.join('\n')}`);
}

/** What is missing for watching system calls here; null where nothing is. */
export function whyNotWatched(): string | null {
  const attempt = 'sleep 0.1 & exec strace -o /dev/null -p $!';
  const isPossible = process.platform === 'linux' && spawnSync('sh', ['-c', attempt]).status === 0;
  return isPossible ? null : 'needs strace on Linux, and leave to watch another process';
}

/** A system call as strace tells of it. */
export interface SystemCall {
  readonly thread: number;
  readonly name: string;
  /** What it was given, as strace writes it, with the paths of open files. */
  readonly given: string;
  /** What it returned; null where its process was killed in it. */
  readonly result: number | null;
  readonly isInjected: boolean;
}

const whole = /^(\d+) +(\w+)\((.*)\) += (\?|-?\d+)(.*)$/s;
const begun = /^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$/s;
const resumed = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/s;

/** Reads what strace has written, in the order that the calls ended. */
export async function readCalls(log: string): Promise<readonly SystemCall[]> {
  const unfinished = new Map<string, string>();
  const calls: SystemCall[] = [];
  for (const line of (await readFile(log, 'latin1')).split('\n')) {
    const [, beginner = '', name, start] = begun.exec(line) ?? [];
    if (name !== undefined) {
      unfinished.set(beginner, `${beginner} ${name}(${start}`);
      continue;
    }
    const [, resumer = '', rest] = resumed.exec(line) ?? [];
    const call = callIn(rest === undefined ? line : `${unfinished.get(resumer) ?? ''}${rest}`);
    if (call) calls.push(call);
  }
  return calls;
}

function callIn(text: string): SystemCall | null {
  const [, thread, name = '', given = '', result, after = ''] = whole.exec(text) ?? [];
  if (thread === undefined) return null;
  return {
    thread: Number(thread),
    name,
    given,
    result: result === '?' ? null : Number(result),
    isInjected: after.includes('(INJECTED)'),
  };
}
