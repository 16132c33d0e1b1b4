import type { Problem } from '../../problem.ts';

/** Why a change was refused. `row` is what the row is called and its id. */
export const problems = {
  'already-there': '{{row}}: finnes allerede i planen.',
  'not-there': '{{row}}: finnes ikke i planen. Noen kan ha slettet raden.',
  'moved-on':
    '{{row}}: feltet «{{field}}» er endret i mellomtiden. Ventet {{expected}}, men fant {{found}}.',
  'unknown-field': '{{row}}: det finnes ikke noe felt «{{field}}».',
  'invalid-value': '{{row}}: feltet «{{field}}» kan ikke ha denne verdien ({{reason}}).',
  locked: '{{row}}: er låst og kan verken endres eller slettes.',
  'outside-handout': '{{row}}: hører ikke til det som er utlevert, og kan bare leses her.',
  'locked-person': '{{row}}: personen er fjernet for godt. Navnet kan ikke komme tilbake.',
  'locked-version': '{{row}}: er frosset og endres aldri. Frys planen på nytt som en ny versjon.',
  'locked-decision':
    '{{row}}: utfallet er registrert, så vedtaket kan verken endres, slettes eller angres. Er det ført feil, velger du «Merk som feilført» ved vedtaket på siden Versjoner. Behandler organet saken på nytt, registrerer du et nytt vedtak.',
  'locked-report':
    '{{row}}: er levert og står som den ble levert. Den kan verken endres, slettes eller angres. Skal noe rettes, sendes den tilbake, og det skrives en ny.',
  closed:
    '{{row}}: prosjektet er avsluttet og kan bare leses. Åpne det igjen på siden Prosjekt hvis noe må endres.',
  'version-in-use':
    '{{row}}: viser til en versjon som ikke er der. En versjon som det er gjort vedtak om, kan ikke tas bort.',
  'missing-reference':
    '{{row}}: feltet «{{field}}» viser til noe som ikke finnes: {{target}} {{targetId}}.',
  'not-within':
    '{{row}}: feltet «{{field}}» viser til noe med en annen verdi i «{{shared}}» enn raden selv.',
  circular: '{{row}}: feltet «{{field}}» kan ikke føre tilbake til raden selv.',
  'not-exactly-one': '{{row}}: nøyaktig ett av feltene {{fields}} må være fylt ut.',
  'not-unique': '{{row}}: en annen rad har samme verdi i {{fields}}.',
  'more-than-one': '{{row}}: planen kan bare ha én slik rad.',
  'no-such-step': '{{row}}: fra «{{from}}» kan den ikke bli «{{to}}».',
  'second-draft':
    '{{open}}: er alt påbegynt, og av hvert slag skrives det én rapport om gangen, for hvert delprosjekt og for hele prosjektet. Lever den eller forkast den først.',
  'last-one': '{{row}}: kan ikke slettes, for planen må ha én slik rad.',
  'not-a-span': 'dagene må finnes, og den første kan ikke være etter den siste',
  'text-not-storable': 'teksten har tegn som ikke kan lagres',
  nothing: 'ingenting',
} satisfies Record<
  | Problem['kind']
  | 'locked-person'
  | 'locked-version'
  | 'locked-decision'
  | 'locked-report'
  | 'version-in-use'
  | 'not-a-span'
  | 'text-not-storable'
  | 'nothing',
  string
>;
