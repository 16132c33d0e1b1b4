import type { Texts } from '../catalogue.ts';
import type { slips as nb } from '../nb/slips.ts';

export const slips: Texts<typeof nb> = {
  added: 'lagt til',
  removed: 'fjerna',
  dropped: 'går ut',
  resumed: 'gjeld igjen',
  unmoved: 'uendra',
  later_one: '1 dag seinare',
  later_other: '{{count}} dagar seinare',
  earlier_one: '1 dag tidlegare',
  earlier_other: '{{count}} dagar tidlegare',
  deadline: '{{day}}: {{moved}}',
  done: 'ferdig',
  'done-on': 'ferdig {{day}}',
  'done-instead': 'ferdig {{day}} (var «{{was}}»)',
  'done-in-time': 'ferdig på dagen',
  'done-early_one': 'ferdig 1 dag før',
  'done-early_other': 'ferdig {{count}} dagar før',
  'done-late_one': 'ferdig 1 dag etter',
  'done-late_other': 'ferdig {{count}} dagar etter',
  'no-longer-done': 'ikkje lenger ferdig',
  'got-time': 'har fått tida «{{is}}»',
  'lost-time': 'har mista tida «{{was}}»',
  words: 'frå «{{was}}» til «{{is}}»',
};
