import type { Stroke } from '../drawing/drawing.ts';

interface FrameColours {
  readonly fill: string;
  readonly stroke: Stroke;
}

const unbroken = (colour: string, width: number): Stroke => ({ colour, width, dash: [] });

/** How frames look on paper. What the colours tell, the form of frame or line tells too. */
export const frameColours = {
  band: { fill: '#f3f6f8', stroke: unbroken('#d5dde3', 1) },
  box: { fill: '#ffffff', stroke: unbroken('#14586a', 1.5) },
  side: { fill: '#f6f4ee', stroke: unbroken('#6b6450', 1.25) },
  holder: { fill: '#e7f0f3', stroke: unbroken('#14586a', 1.5) },
  vacant: { fill: '#ffffff', stroke: { colour: '#8a3b12', width: 1.5, dash: [5, 3] } },
} as const satisfies Readonly<Record<string, FrameColours>>;

export const lineStrokes = {
  branch: unbroken('#44606e', 1.5),
  side: unbroken('#6b6450', 1.25),
  link: { colour: '#7a3f74', width: 1.5, dash: [5, 3] },
} as const satisfies Readonly<Record<string, Stroke>>;

export const textColours = {
  band: '#4a5a64',
  title: '#12242e',
  text: '#27343b',
  vacant: '#8a3b12',
  link: '#7a3f74',
} as const;
