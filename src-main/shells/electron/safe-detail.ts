import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { PlanverkError } from '../../planverk-error.ts';

const knownEndings: readonly string[] = ['.planverk', '.docx', '.json', '.sqlite'];
const deepestCause = 5;

/** What the engine says of a bug in words of its own. Anything else may quote what somebody wrote. */
const ownSayings: readonly RegExp[] = [
  /^Cannot (?:read|set) properties of (?:undefined|null)/,
  /^[\w$.]+(?:\[\.\.\.\])? is not (?:a function|a constructor|defined)/,
  /^Cannot access '[\w$]+' before initialization/,
  /^Assignment to constant variable/,
  /^Maximum call stack size exceeded/,
  /^Invalid (?:array|string) length/,
  /^Object has been destroyed/,
];

/**
 * A bug as the log holds it and as a person may send it on: kind of error, codes, and where in the program
 * it happened. Nobody's name, nothing of a plan, and of a path only its ending and a hash.
 */
export function safeDetail(bug: unknown): string {
  return describe(bug, 0).join('\n');
}

/** A path that can be told from others and says nothing: '3f2a9c01.planverk'. */
export function shortenedPath(path: string): string {
  const ending = extname(path);
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return `${hash}${knownEndings.includes(ending) ? ending : ''}`;
}

function describe(bug: unknown, depth: number): readonly string[] {
  if (!(bug instanceof Error)) return [`Thrown: ${typeof bug}`];
  const causes = [bug.cause, ...(bug instanceof AggregateError ? bug.errors : [])];
  return [
    [kindOf(bug), ...codesOf(bug), ...sayingOf(bug)].join(' '),
    ...placesOf(bug.stack ?? ''),
    ...(depth < deepestCause
      ? causes
          .filter((cause) => cause !== undefined)
          .slice(0, deepestCause)
          .flatMap((cause) => describe(cause, depth + 1).map((line) => `  ${line}`))
      : []),
  ];
}

const kindOf = ({ name }: Error): string => (/^[A-Z][A-Za-z]{0,40}$/.test(name) ? name : 'Error');

function codesOf(error: Error): readonly string[] {
  const { code, syscall, path } = error as {
    readonly code?: unknown;
    readonly syscall?: unknown;
    readonly path?: unknown;
  };
  const named = error instanceof PlanverkError ? error.values['path'] : path;
  return [
    ...[code, syscall].filter(
      (word): word is string => typeof word === 'string' && /^[\w-]{1,60}$/.test(word),
    ),
    ...(typeof named === 'string' ? [shortenedPath(named)] : []),
  ];
}

function sayingOf({ message }: Error): readonly string[] {
  for (const saying of ownSayings) {
    const [said] = saying.exec(message) ?? [];
    if (said !== undefined) return [`(${said})`];
  }
  return [];
}

/** The stack without what was said above it, and of each file its name alone. */
function placesOf(stack: string): readonly string[] {
  return stack.split('\n').flatMap((line) => {
    const [, name, file, place] =
      /^ {4}at (?:(?:async )?([\w$.#<> ]+) \()?(?:async )?(.+?):(\d+:\d+)\)?$/.exec(line) ?? [];
    if (file === undefined) return [];
    const where = `${basename(file.replaceAll('\\', '/'))}:${place}`;
    return [name === undefined ? `  at ${where}` : `  at ${name} (${where})`];
  });
}
