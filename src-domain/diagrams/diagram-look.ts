import type { Diagram, Series } from './diagram.ts';

/** Whether a diagram stands on light or on dark paper. */
export type DiagramPaper = 'light' | 'dark';

/** How a series looks. Colour is never alone: each has its own mark or dash on a line, and a pattern in a column. */
export interface SeriesLook {
  readonly colour: Readonly<Record<DiagramPaper, string>>;
  /** What stands on each value of a line; null where none does. */
  readonly mark: Mark | null;
  readonly dash: Dash;
  readonly pattern: Pattern;
}

export type Mark = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'plus' | 'star';

export type Dash = 'unbroken' | 'long' | 'dotted' | 'dash-dot' | 'limit' | 'second-limit';

/** Lengths of dashes and gaps by turns, in CSS pixels; none: unbroken. */
export const dashLengths: Readonly<Record<Dash, readonly number[]>> = {
  unbroken: [],
  long: [12, 3],
  dotted: [2, 2],
  'dash-dot': [9, 3, 2, 3],
  limit: [6, 4],
  'second-limit': [2, 4],
};

/** What a column is filled with, as lines on its colour in a light tone. */
export type Pattern = 'filled' | 'rising' | 'level' | 'falling' | 'dots' | 'upright' | 'checked';

export const papers: Readonly<Record<DiagramPaper, string>> = {
  light: '#ffffff',
  dark: '#1a2225',
};

/** Text, axes and limits. */
export const inks: Readonly<Record<DiagramPaper, Readonly<Record<'text' | 'rule', string>>>> = {
  light: { text: '#1f2933', rule: '#d9dfe0' },
  dark: { text: '#e6ecee', rule: '#3a464b' },
};

/**
 * The hues of Okabe and Ito ('Color Universal Design', 2008), made darker or lighter until each stands out from
 * the paper, and moved apart for those who see fewer colours.
 */
export const colours: readonly SeriesLook['colour'][] = [
  { light: '#0549b8', dark: '#187aff' },
  { light: '#8e3005', dark: '#eb540c' },
  { light: '#299c7d', dark: '#11eccf' },
  { light: '#6c3f69', dark: '#a44c8a' },
  { light: '#9a612d', dark: '#efad25' },
  { light: '#1b73ad', dark: '#56b3ff' },
  { light: '#a98701', dark: '#f5f568' },
  { light: '#372b22', dark: '#ad949c' },
];

/**
 * What is called a colour has that one, as far apart as they come for those who see fewer colours; patterns tell
 * them from each other all the same.
 */
const lights: Readonly<Record<NonNullable<Series['light']>, SeriesLook['colour']>> = {
  green: { light: '#157950', dark: '#5ec99d' },
  yellow: { light: '#b3820f', dark: '#ffea29' },
  red: { light: '#871d1d', dark: '#d22d2d' },
};

const marks: readonly Mark[] = ['circle', 'square', 'triangle', 'diamond', 'cross', 'plus', 'star'];
const dashes: readonly Dash[] = ['unbroken', 'long', 'dotted', 'dash-dot', 'unbroken'];
const patterns: readonly Pattern[] = [
  'filled',
  'rising',
  'level',
  'falling',
  'dots',
  'upright',
  'checked',
];

const limitDashes: readonly Dash[] = ['limit', 'second-limit'];

/** The look of each series of a diagram, in order. Limits are drawn in ink, dashed and without marks. */
export function seriesLooks({ series }: Pick<Diagram, 'series'>): readonly SeriesLook[] {
  let values = 0;
  let limits = 0;
  return series.map(({ role, light }) => {
    if (role === 'limit') return limitLook(limits++);
    const look = valueLook(values++);
    return light ? { ...look, colour: lights[light] } : look;
  });
}

// The numbers of colours, marks and dashes have no factor in common: what repeats doesn't repeat at once.
const valueLook = (index: number): SeriesLook => ({
  colour: taken(colours, index),
  mark: taken(marks, index),
  dash: taken(dashes, index),
  pattern: taken(patterns, index),
});

const limitLook = (index: number): SeriesLook => ({
  colour: { light: inks.light.text, dark: inks.dark.text },
  mark: null,
  dash: taken(limitDashes, index),
  pattern: 'filled',
});

function taken<Each>(all: readonly Each[], index: number): Each {
  const each = all[index % all.length];
  if (each === undefined) throw new RangeError(`No look of number ${index}`);
  return each;
}

/** The value of a limit that is the same all the way; null where it isn't. */
export function constantOf({ role, values }: Series): number | null {
  const [first = null, ...others] = values;
  return role === 'limit' && others.every((each) => each === first) ? first : null;
}
