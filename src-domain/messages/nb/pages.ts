/** What the program says where no page is shown. */
export const pages = {
  'skip-to-content': 'Hopp til innholdet',
  loading: 'Henter …',
  'project-not-shown': 'Prosjektet kunne ikke vises',
  'try-again': 'Prøv igjen',
  'program-gone':
    'Planverk svarer ikke. Det som var lagret, er trygt. Start programmet igjen og åpne prosjektet på nytt.',
  'bug-heading': 'Siden stoppet',
  'bug-explanation':
    'En feil i Planverk stoppet siden. Prosjektet er ikke rørt. Vis siden på nytt; skjer det igjen, så send teksten under til den som hjelper dere med programmet.',
  'show-again': 'Vis siden på nytt',
} satisfies Readonly<Record<string, string>>;
