import type { Texts } from '../catalogue.ts';
import type { goalsPage as nb } from '../nb/goals-page.ts';

export const goalsPage: Texts<typeof nb> = {
  explanation:
    'Effektmåla seier kva prosjektet skal føre til, resultatmåla kva som skal vere nådd når det er ferdig. Måltala viser undervegs korleis det går.',
  parts: 'Delar av sida',
  'effect-goals': 'Effektmål',
  'result-goals': 'Resultatmål',
  indicators: 'Måltal',
  'effect-goals-explanation':
    'Kva verknad prosjektet skal ha, for kven og i kva kommune. Frå eitt til fire er nok.',
  'result-goals-explanation':
    'Kva som skal vere nådd, og når. Skriv måltalet som du ville sagt det: «< 6,5 %», «900–1000 kursdeltakarar», «gjennomført».',
  'indicators-explanation': 'Tal som blir følgde jamleg, med utgangspunktet og det dei skal bli.',
  'effect-goal-text': 'Effektmål og punkt',
  'result-goal-text': 'Resultatmål',
  'in-own-plan': 'I eigen plan',
  'for-both': 'begge',
  'for-all': 'alle',
  'add-point': 'Nytt punkt',
  'add-effect-goal': 'Nytt effektmål',
  'add-result-goal': 'Nytt resultatmål',
  'add-indicator': 'Nytt måltal',
  'no-effect-goals':
    'Ingen effektmål enno. Begynn med det viktigaste: kva skal bli betre, og for kven?',
  'no-result-goals':
    'Ingen resultatmål enno. Skriv kva som skal vere nådd når prosjektet er ferdig.',
  'no-indicators': 'Ingen måltal enno. Eit måltal er noko de kan telje eller måle fleire gonger.',
  target: 'Mål å nå',
  'target-no-figure':
    '«{{text}}» har ikkje noko tal å måle mot. Skriv til dømes «< 6,5 %», «900–1000 tilsette» eller «gjennomført». Kan det ikkje seiast med eit tal, skriv det i teksten til målet.',
  'target-range-compared':
    '«{{text}}» er både eit intervall og ei grense. Skriv anten «900–1000» eller «minst 900».',
  'target-range-open': '«{{text}}» manglar det andre talet. Skriv til dømes «900–1000».',
  'target-not-understood':
    '«{{text}}» lèt seg ikkje lese som eit mål. Skriv til dømes «< 6,5 %», «minst 4,5 poeng» eller «900–1000 tilsette». Kan det ikkje seiast med eit tal, skriv det i teksten til målet.',
};
