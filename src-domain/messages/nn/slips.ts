import type { Texts } from '../catalogue.ts';
import type { slips as nb } from '../nb/slips.ts';

export const slips: Texts<typeof nb> = {
  added: 'lagt til',
  removed: 'fjerna',
  dropped: 'går ut',
  resumed: 'gjeld igjen',
  unmoved: 'uendra',
  deadline: '{{day}}: {{moved}}',
  done: 'ferdig',
  'done-on': 'ferdig {{day}}',
  'done-instead': 'ferdig {{day}} (var «{{was}}»)',
  'done-in-time': 'ferdig på dagen',
  'done-early': 'ferdig {{time}} før',
  'done-late': 'ferdig {{time}} etter',
  'no-longer-done': 'ikkje lenger ferdig',
  'no-longer-done-moved': 'ikkje lenger ferdig, {{moved}}',
  'no-longer-done-now': 'ikkje lenger ferdig (no «{{is}}»)',
  'got-time': 'har fått tida «{{is}}»',
  'lost-time': 'har mista tida «{{was}}»',
  words: 'frå «{{was}}» til «{{is}}»',
};
