import { join } from 'node:path';
import { z } from 'zod';
import { OwnFile } from '../../own-file.ts';

const smallestZoom = 0.5;
const largestZoom = 3;

/** Each step is one press of Ctrl and plus or minus. */
const zoomSteps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

const pixels = z.number().int().min(-100_000).max(100_000);

const windowStateSchema = z.object({
  bounds: z
    .object({ x: pixels, y: pixels, width: pixels.positive(), height: pixels.positive() })
    .nullable(),
  isMaximised: z.boolean(),
  zoom: z.number().min(smallestZoom).max(largestZoom),
});

/** How the user last had the window. */
export type WindowState = Readonly<z.output<typeof windowStateSchema>>;

const firstState: WindowState = { bounds: null, isMaximised: false, zoom: 1 };

/** The zoom after one step; a step beyond the ends stays there. */
export function nextZoom(zoom: number, step: 'in' | 'out' | 'reset'): number {
  if (step === 'reset') return 1;
  return step === 'in'
    ? (zoomSteps.find((each) => each > zoom + 0.001) ?? largestZoom)
    : (zoomSteps.findLast((each) => each < zoom - 0.001) ?? smallestZoom);
}

/** What is remembered of windows from one start to the next, in `window.json` in the program's own folder. */
export class WindowMemory {
  readonly #file: OwnFile<WindowState>;
  #state: WindowState;
  #turns: Promise<void> = Promise.resolve();

  private constructor(file: OwnFile<WindowState>, state: WindowState) {
    this.#file = file;
    this.#state = state;
  }

  static async open(home: string): Promise<WindowMemory> {
    const file = new OwnFile(join(home, 'window.json'), windowStateSchema, firstState);
    return new WindowMemory(file, await file.read());
  }

  get state(): WindowState {
    return this.#state;
  }

  remember(news: Partial<WindowState>): void {
    this.#state = { ...this.#state, ...news };
    const { state } = this;
    // Where a window was is worth no question: it is tried again the next time.
    this.#turns = this.#turns.then(() => this.#file.write(state)).catch(() => {});
  }

  /** Comes back when all is written. */
  async settle(): Promise<void> {
    await this.#turns;
  }
}
