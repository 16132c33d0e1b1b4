import type { SystemCall } from './strace.ts';

/** One system call of a kind by its number in its thread. */
export interface Point {
  readonly call: string;
  readonly number: number;
  /** The file that it touches, by its last name. */
  readonly file: string;
}

const touches = (call: SystemCall, world: string) => call.given.includes(`${world}/`);

/** The calls that touch the project, by their numbers among those of their kind in their thread. */
export function pointsIn(calls: readonly SystemCall[], world: string): readonly Point[] {
  const counts = new Map<string, number>();
  return calls.flatMap((call) => {
    const key = `${call.thread} ${call.name}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return touches(call, world) ? [{ call: call.name, number, file: fileIn(call.given) }] : [];
  });
}

/** The last name in a path, without what is different each time. */
const fileIn = (given: string) =>
  (/[^/]+\/([^/">]+)[">][^/]*$/.exec(given)?.[1] ?? '').replaceAll(/[0-9a-fT:.-]{8,}Z?/g, '…');

/** A point of a system call: each file that it touches comes as often, however many its calls are. */
export function somePoint(points: readonly Point[], name: string, next: () => number) {
  const some = <Each>(list: readonly Each[]) => list[Math.floor(next() * list.length)];
  const ofCall = points.filter(({ call }) => call === name);
  const file = some([...new Set(ofCall.map((point) => point.file))]);
  return some(ofCall.filter((point) => point.file === file));
}

/** Whether what was hit touches the project, and nothing else was: each thread has a call of that number. */
export function wasHit(
  calls: readonly SystemCall[],
  { call: name }: Point,
  world: string,
): boolean {
  const hit = calls.filter(
    (call) => call.isInjected || (call.result === null && call.name === name),
  );
  return hit.length > 0 && hit.every((call) => touches(call, world));
}
