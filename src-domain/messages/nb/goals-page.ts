/** Mål. */
export const goalsPage = {
  explanation:
    'Effektmålene sier hva prosjektet skal føre til, resultatmålene hva som skal være nådd når det er ferdig. Måltallene viser underveis hvordan det går.',
  parts: 'Deler av siden',
  'effect-goals': 'Effektmål',
  'result-goals': 'Resultatmål',
  indicators: 'Måltall',
  'effect-goals-explanation':
    'Hvilken virkning prosjektet skal ha, for hvem og i hvilken kommune. Fra ett til fire er nok.',
  'result-goals-explanation':
    'Hva som skal være nådd, og når. Skriv måltallet som du ville sagt det: «< 6,5 %», «900–1000 kursdeltakere», «gjennomført».',
  'indicators-explanation': 'Tall som følges jevnlig, med utgangspunktet og det de skal bli.',
  'effect-goal-text': 'Effektmål og punkter',
  'result-goal-text': 'Resultatmål',
  'in-own-plan': 'I egen plan',
  'for-both': 'begge',
  'for-all': 'alle',
  'add-point': 'Nytt punkt',
  'add-effect-goal': 'Nytt effektmål',
  'add-result-goal': 'Nytt resultatmål',
  'add-indicator': 'Nytt måltall',
  'no-effect-goals':
    'Ingen effektmål ennå. Begynn med det viktigste: hva skal bli bedre, og for hvem?',
  'no-result-goals':
    'Ingen resultatmål ennå. Skriv hva som skal være nådd når prosjektet er ferdig.',
  'no-indicators': 'Ingen måltall ennå. Et måltall er noe dere kan telle eller måle flere ganger.',
  target: 'Mål å nå',
  'target-no-figure':
    '«{{text}}» har ikke noe tall å måle mot. Skriv for eksempel «< 6,5 %», «900–1000 ansatte» eller «gjennomført». Kan det ikke sies med et tall, skriv det i teksten til målet.',
  'target-range-compared':
    '«{{text}}» er både et intervall og en grense. Skriv enten «900–1000» eller «minst 900».',
  'target-range-open': '«{{text}}» mangler det andre tallet. Skriv for eksempel «900–1000».',
  'target-not-understood':
    '«{{text}}» lar seg ikke lese som et mål. Skriv for eksempel «< 6,5 %», «minst 4,5 poeng» eller «900–1000 ansatte». Kan det ikke sies med et tall, skriv det i teksten til målet.',
} satisfies Readonly<Record<string, string>>;
