import type { Texts } from '../catalogue.ts';
import type { problems as nb } from '../nb/problems.ts';

export const problems = {
  'already-there': '{{row}}: finst alt i planen.',
  'not-there': '{{row}}: finst ikkje i planen. Nokon kan ha sletta rada.',
  'moved-on':
    '{{row}}: feltet «{{field}}» er endra i mellomtida. Venta {{expected}}, men fann {{found}}.',
  'unknown-field': '{{row}}: det finst ikkje noko felt «{{field}}».',
  'invalid-value': '{{row}}: feltet «{{field}}» kan ikkje ha denne verdien ({{reason}}).',
  locked: '{{row}}: er låst og kan verken endrast eller slettast.',
  'outside-handout': '{{row}}: høyrer ikkje til det som er utlevert, og kan berre lesast her.',
  'locked-person': '{{row}}: personen er fjerna for godt. Namnet kan ikkje kome tilbake.',
  'locked-version':
    '{{row}}: er frosen og blir aldri endra. Frys planen på nytt som ein ny versjon.',
  'locked-decision':
    '{{row}}: utfallet er registrert, så vedtaket kan verken endrast, slettast eller angrast. Er det ført feil, vel du «Merk som feilført» ved vedtaket på sida Versjonar. Behandlar organet saka på nytt, registrerer du eit nytt vedtak.',
  'locked-report':
    '{{row}}: er levert og står som han vart levert. Han kan verken endrast, slettast eller angrast. Skal noko rettast, blir han send tilbake, og det blir skrive ein ny.',
  closed:
    '{{row}}: prosjektet er avslutta og kan berre lesast. Opne det igjen på sida Prosjekt om noko må endrast.',
  'version-in-use':
    '{{row}}: viser til ein versjon som ikkje er der. Ein versjon som det er gjort vedtak om, kan ikkje takast bort.',
  'missing-reference':
    '{{row}}: feltet «{{field}}» viser til noko som ikkje finst: {{target}} {{targetId}}.',
  'not-within':
    '{{row}}: feltet «{{field}}» viser til noko med ein annan verdi i «{{shared}}» enn rada sjølv.',
  circular: '{{row}}: feltet «{{field}}» kan ikkje føre attende til rada sjølv.',
  'not-exactly-one': '{{row}}: nøyaktig eitt av felta {{fields}} må vere fylt ut.',
  'not-unique': '{{row}}: ei anna rad har same verdi i {{fields}}.',
  'more-than-one': '{{row}}: planen kan berre ha éi slik rad.',
  'no-such-step': '{{row}}: frå «{{from}}» kan ho ikkje bli «{{to}}».',
  'second-draft':
    '{{open}}: er alt påbyrja, og av kvart slag blir det skrive éin rapport om gongen, for kvart delprosjekt og for heile prosjektet. Lever han eller forkast han først.',
  'last-one': '{{row}}: kan ikkje slettast, for planen må ha éi slik rad.',
  'not-a-span': 'dagane må finnast, og den første kan ikkje vere etter den siste',
  'text-not-storable': 'teksten har teikn som ikkje kan lagrast',
  nothing: 'ingenting',
} satisfies Texts<typeof nb>;
