import TinyQueue from 'tinyqueue';
import { around, type Point, type Rect } from '../drawing/geometry.ts';

/** A way out of a box: from its edge to a point outside it that lines may turn at. */
export interface Port {
  readonly edge: Point;
  readonly outside: Point;
  readonly isHorizontal: boolean;
}

export interface RouteTask {
  readonly from: readonly Port[];
  readonly to: readonly Port[];
  /** A route may follow their edges, and never goes into them. */
  readonly obstacles: readonly Rect[];
  /** Parts of lines that stand there already: crossing one costs, lying upon one costs much. */
  readonly lines: readonly Rect[];
  /** A route stays inside. */
  readonly bounds: Rect;
}

const cost = { turn: 30, crossing: 12, sharedPixel: 6 };

/** Two lines nearer to each other than this look like one. */
const tellingDistance = 4;

/**
 * The cheapest route of horizontal and vertical parts (A* over the lines through the obstacles' edges, with
 * the direction as a part of the state). Undefined where every way is closed.
 */
export function findRoute(task: RouteTask): readonly Point[] | undefined {
  const grid = gridOf(task);
  const goals = new Map(task.to.map((port) => [grid.nodeAt(port.outside), port]));
  const [goal] = task.to;
  if (!goal) return undefined;
  const away = leastPriceTo(
    around(task.to.map(({ outside: { x, y } }) => ({ left: x, right: x, top: y, bottom: y }))),
  );
  const paid = new Float64Array(grid.size * 2).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(grid.size * 2).fill(-1);
  const queue = new TinyQueue<{ readonly state: number; readonly estimate: number }>(
    [],
    (a, b) => a.estimate - b.estimate || a.state - b.state,
  );
  const reach = (state: number, price: number, before: number) => {
    if (price >= (paid[state] ?? 0)) return;
    paid[state] = price;
    cameFrom[state] = before;
    queue.push({ state, estimate: price + away(grid.pointOf(state >> 1), isHorizontalIn(state)) });
  };
  for (const { outside, isHorizontal } of task.from) {
    reach(stateOf(grid.nodeAt(outside), isHorizontal), 0, -1);
  }
  let best: { readonly state: number; readonly price: number; readonly port: Port } | undefined;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (best && next.estimate >= best.price) break;
    const { state } = next;
    const price = paid[state] ?? 0;
    const node = state >> 1;
    const isHorizontal = isHorizontalIn(state);
    if (next.estimate > price + away(grid.pointOf(node), isHorizontal) + 1e-6) continue;
    const port = goals.get(node);
    if (port) {
      const whole = price + (port.isHorizontal === isHorizontal ? 0 : cost.turn);
      if (!best || whole < best.price) best = { state, price: whole, port };
    }
    grid.stepFrom(node, (to, isLevel, stepPrice) => {
      const turn = isLevel === isHorizontal ? 0 : cost.turn;
      reach(stateOf(to, isLevel), price + turn + stepPrice, state);
    });
  }
  if (!best) return undefined;
  const points: Point[] = [best.port.edge];
  let state = best.state;
  for (let at = state; at >= 0; at = cameFrom[at] ?? -1) {
    points.push(grid.pointOf(at >> 1));
    state = at;
  }
  const start = grid.pointOf(state >> 1);
  const first = task.from.find(({ outside }) => outside.x === start.x && outside.y === start.y);
  if (first) points.push(first.edge);
  return withoutStraightPoints(points.reverse());
}

const stateOf = (node: number, isHorizontal: boolean): number => node * 2 + (isHorizontal ? 1 : 0);

const isHorizontalIn = (state: number): boolean => (state & 1) === 1;

/** What a route to somewhere in a rectangle costs at least: its length, and a turn where it runs past it. */
const leastPriceTo =
  ({ left, top, right, bottom }: Rect) =>
  ({ x, y }: Point, isHorizontal: boolean): number => {
    const across = x < left ? left - x : x > right ? x - right : 0;
    const down = y < top ? top - y : y > bottom ? y - bottom : 0;
    const mustTurn = isHorizontal ? down > 0 : across > 0;
    return across + down + (mustTurn ? cost.turn : 0);
  };

type TakeStep = (to: number, isHorizontal: boolean, price: number) => void;

interface Grid {
  readonly size: number;
  readonly nodeAt: (point: Point) => number;
  readonly pointOf: (node: number) => Point;
  /** Tells each neighbour that can be reached. */
  readonly stepFrom: (node: number, take: TakeStep) => void;
}

const closed = 0xffff;

/** The lines that routes run on: along the obstacles' edges, through the ports and along the bounds. */
function gridOf({ from, to, obstacles, lines, bounds }: RouteTask): Grid {
  const ports = [...from, ...to].map(({ outside }) => outside);
  const xs = sortedOnce([
    bounds.left,
    bounds.right,
    ...obstacles.flatMap(({ left, right }) => [left, right]),
    ...ports.map(({ x }) => x),
  ]);
  const ys = sortedOnce([
    bounds.top,
    bounds.bottom,
    ...obstacles.flatMap(({ top, bottom }) => [top, bottom]),
    ...ports.map(({ y }) => y),
  ]);
  const across = new Steps(xs, ys);
  const along = new Steps(ys, xs);
  for (const { left, top, right, bottom } of obstacles) {
    across.close(left, right, top, bottom);
    along.close(top, bottom, left, right);
  }
  for (const { left, top, right, bottom } of lines) {
    across.meet(left, right, top, bottom);
    along.meet(top, bottom, left, right);
  }
  const columns = xs.length;
  const xOf = new Map(xs.map((x, index) => [x, index]));
  const yOf = new Map(ys.map((y, index) => [y, index]));
  return {
    size: columns * ys.length,
    nodeAt: ({ x, y }) => (yOf.get(y) ?? 0) * columns + (xOf.get(x) ?? 0),
    pointOf: (node) => ({
      x: xs[node % columns] ?? 0,
      y: ys[Math.floor(node / columns)] ?? 0,
    }),
    stepFrom: (node, take) => {
      const [column, row] = [node % columns, Math.floor(node / columns)];
      const offer = (to: number, isHorizontal: boolean, price: number) => {
        if (price < Number.POSITIVE_INFINITY) take(to, isHorizontal, price);
      };
      offer(node - 1, true, across.price(column - 1, row));
      offer(node + 1, true, across.price(column, row));
      offer(node - columns, false, along.price(row - 1, column));
      offer(node + columns, false, along.price(row, column));
    },
  };
}

const sortedOnce = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/** The steps of one direction, from each line across it to the next. */
class Steps {
  readonly #stops: readonly number[];
  readonly #tracks: readonly number[];
  /** What lies in the way of each step, and `closed` where it can't be taken. */
  readonly #met: Uint16Array;
  readonly #shared: Uint8Array;

  /** `stops` along the direction, `tracks` across it. */
  constructor(stops: readonly number[], tracks: readonly number[]) {
    this.#stops = stops;
    this.#tracks = tracks;
    this.#met = new Uint16Array(stops.length * tracks.length);
    this.#shared = new Uint8Array(stops.length * tracks.length);
  }

  /** Closes what goes into an obstacle: its edges stay open. */
  close(start: number, end: number, low: number, high: number): void {
    this.#forEach(start, end, low, high, (step) => {
      this.#met[step] = closed;
    });
  }

  /** Notes a line's straight part: one along the direction is lain upon, one across it is crossed. */
  meet(start: number, end: number, low: number, high: number): void {
    const isAlong = low === high && start !== end;
    const near = isAlong ? tellingDistance : 0;
    const wide = isAlong ? 0 : 1e-6;
    this.#forEach(start - wide, end + wide, low - near, high + near, (step) => {
      if (isAlong) this.#shared[step] = 1;
      else if (this.#met[step] !== closed) this.#met[step] = (this.#met[step] ?? 0) + 1;
    });
  }

  /** What a step costs that begins at a stop; Infinity where it can't be taken. */
  price(stop: number, track: number): number {
    const [start, end] = [this.#stops[stop], this.#stops[stop + 1]];
    if (start === undefined || end === undefined) return Number.POSITIVE_INFINITY;
    const step = track * this.#stops.length + stop;
    const met = this.#met[step] ?? closed;
    if (met === closed) return Number.POSITIVE_INFINITY;
    const pixel = this.#shared[step] ? cost.sharedPixel : 1;
    return (end - start) * pixel + met * cost.crossing;
  }

  #forEach(
    start: number,
    end: number,
    low: number,
    high: number,
    act: (step: number) => void,
  ): void {
    const stops = this.#stops;
    const firstStop = Math.max(0, firstOver(stops, start) - 1);
    for (
      let track = firstOver(this.#tracks, low);
      (this.#tracks[track] ?? high) < high;
      track += 1
    ) {
      for (let stop = firstStop; (stops[stop] ?? end) < end; stop += 1) {
        if ((stops[stop + 1] ?? start) > start) act(track * stops.length + stop);
      }
    }
  }
}

/** The index of the first number above a bound. */
function firstOver(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

const withoutStraightPoints = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const isStraight =
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y);
    return !isStraight;
  });
