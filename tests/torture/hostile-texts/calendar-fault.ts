import { isDeepStrictEqual } from 'node:util';
import ICAL from 'ical.js';
import { cleanText } from '../../../src-domain/clean-text.ts';
import { allItems } from '../../../src-domain/milestone-plan/item-filter.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { calendarFile } from '../../../src-main/exchange/calendar-file.ts';
import { bare } from './texts-in.ts';

/** What is wrong with the calendar file of a plan; null where nothing is. */
export function calendarFault(plan: Plan, now: Date): string | null {
  const { bytes, calendar } = calendarFile(plan, allItems, { language: 'nb', now });
  const file = Buffer.from(bytes).toString();
  const lines = file.split('\r\n');
  if (lines.some((line) => Buffer.byteLength(line) > 75 || /[\r\n\p{Cc}]/u.test(line))) {
    return 'a line that is too long or holds a control';
  }
  const read = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const others = read.getAllSubcomponents().filter(({ name }) => name !== 'vevent');
  if (others.length > 0) return `a ${others[0]?.name} in the calendar`;
  const events = read.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description } = new ICAL.Event(component);
    return { uid, summary, description: description ?? '' };
  });
  const written = calendar.entries.map(({ uid, summary, description }) => ({
    uid,
    summary,
    description,
  }));
  if (!isDeepStrictEqual(events, written)) return 'other texts than were written';
  const dated = new Map(plan.rows.measure.map(({ id, text }) => [id, text]));
  for (const { uid, summary } of events) {
    const text = dated.get(uid.slice(0, 36));
    if (text !== undefined && !bare(summary).includes(bare(cleanText(text).text))) {
      return `the calendar lacks ${JSON.stringify(text)}`;
    }
  }
  return null;
}
