import { dayText } from '../messages/day-text.ts';
import type { Diagram } from './diagram.ts';

/** What each place on the x axis is called, in order. */
export function placeNames({ x }: Pick<Diagram, 'x'>): readonly string[] {
  if (x.kind === 'categories') return x.labels;
  return x.days.map((day, index) => x.labels[index]?.trim() || dayText(day));
}
