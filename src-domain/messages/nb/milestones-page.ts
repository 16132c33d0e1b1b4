/** Milepælplan. */
export const milestonesPage = {
  explanation:
    'Skriv tiden slik du ville sagt den: «høst 27», «innen utgangen av 2029». Planverk viser hvordan den er forstått.',
  'add-measure': 'Nytt tiltak',
  'add-note': 'Ny merknad',
  'add-group': 'Ny gruppe',
  'add-milestone': 'Ny milepæl',
  empty: 'Milepælplanen er tom. Begynn med en milepæl, og legg inn tiltakene som fører dit.',
  scope: 'Gjelder',
  'rows-with-scope': 'milepæler og grupper',
  'synonym-deadline': 'Frist',
} satisfies Readonly<Record<string, string>>;
