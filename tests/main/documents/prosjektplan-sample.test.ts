import { beforeAll, describe, expect, it } from 'vitest';
import { build } from './build.ts';
import { samplePlan } from './plans.ts';
import { above, readOutline, readTables, under } from './read-word.ts';

/** The tables that the formannskap gets, by name; the first row is the headings. */
const expectedTables: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[] = [
  [
    'Opplysninger om prosjektet',
    [
      ['Opplysninger om prosjektet'],
      ['Kommune', 'Innherred samkommune'],
      ['Prosjektnavn', 'Kvalitetskommuneprogrammet i Innherred samkommune'],
      ['Planlagt startdato', '01.09.2007'],
      ['Planlagt sluttdato', '31.12.2009'],
      ['Oppdragsgiver', 'Formannskapene i Levanger kommune og Verdal kommune'],
      [
        'Oppdragstaker',
        'Ansatte, tillitsvalgte, administrasjon og folkevalgte i Levanger kommune og Verdal kommune, sammen med prosjektorganisasjonen',
      ],
      ['Er prosjektet et delprosjekt / del av et større hovedprosjekt/program?', 'ja nei'],
      ['Utfylt av', 'Solveig Rostad og Håkon Bjerkan'],
      ['Dato', 'August 2007'],
    ],
  ],
  [
    'Prosjektgruppe',
    [
      ['Rolle', 'Tittel', 'Navn', 'Antatt st. brøk', 'Virksomhet/fagforening'],
      ['Prosjektleder', 'HMS-koord.', 'Solveig Rostad', '30 %', 'Org.enheten'],
      ['Prosjektdeltakere: Ansvarlige for delprosjektene i kvalitetskommuneprogrammet:'],
      ['Delprosjekt sykefravær', 'Enhetsleder', 'Odd Arne Forbord', '', 'Distrikt Sør, Lev.'],
      ['Delprosjekt kvalitet og avvik', 'Prosj.leder', 'Gunnhild Eggen', '', 'Rådmannen, Verdal'],
      [
        'Delprosjekt oppvekst',
        'Virks.h.leder',
        'Jon Erik Reitan',
        '',
        'Ressurscenter oppvekst, Verdal',
      ],
      [above, 'Skolefaglig ansvarlig', 'Torbjørn Musum', '', 'Pedagogisk fagstab, Levanger'],
      [
        'Delprosjekt uønsket deltid',
        'Avd.leder',
        'Ragnhild Skei Grande',
        '',
        'Øra omsorg og velferd',
      ],
      ['Prosjektansvarlig', 'Kontroller', 'Håkon Bjerkan', '', 'Rådmannen, Verdal'],
      ['Deltakere', 'Tillitsvalgt', 'Liv Jorunn Aune', '', 'Fagforbundet'],
      [above, 'Tillitsvalgt', 'Sindre Voll', '', 'NSF'],
    ],
  ],
  [
    'Styringsgruppe',
    [
      ['Rolle', 'Tittel', 'Navn', 'Virksomhet/fagforening'],
      ['Leder', 'Adm.sjef ISK', 'Arnfinn Hegstad', ''],
      ['Sekretær', 'Kontroller V', 'Håkon Bjerkan', ''],
      ['Deltakere', 'Ordfører V', 'Ivar Lorås', ''],
      [above, 'Ordfører L', 'ubesatt', ''],
      [above, 'Leder driftskomité V', 'ubesatt', ''],
      [above, 'Varaordf. L', 'Magnar Tiller', ''],
      [above, 'Tillitsvalgt V', 'Kari Brenne', 'Fagforbundet'],
      [above, 'Tillitsvalgt V', 'Eivind Rotmo', 'Utdanningsforbundet'],
      [above, 'Tillitsvalgt L', 'Marit Elin Fossum', 'Fagforbundet'],
      [above, 'Tillitsvalgt L', 'Synnøve Ulvik', 'Utdanningsforbundet'],
      [above, 'Rådmann L', 'Leif Kvaal', ''],
      [above, 'Kommunalsjef L', 'Astrid Sørli Hojem', ''],
      [above, 'Kommunalsjef V', 'Guri Snekvik', ''],
    ],
  ],
  [
    'Resultatmål',
    [
      ['Nr.', 'Resultatmål', 'Måltall', 'Frist', 'Effektmål'],
      [
        '1',
        'Sykefravær',
        'under 6,5 % gjennomsnitt for begge kommuner',
        'innen utgangen av 2009',
        'A',
      ],
      ['2', 'Resultat av medarbeiderundersøkelsene', 'minst 4,5 poeng', '', ''],
      ['3', 'Resultat av brukerundersøkelsene', 'minst 4,5 poeng', '', ''],
      [
        '4',
        'Helhetlig (elektronisk) kvalitets- og avvikssystem er innført',
        'gjennomført pleie- og omsorgssektoren i begge kommuner',
        'innen utgangen av 2009',
        'D',
      ],
      ['5', 'Uønsket deltid', 'avklares senere', '', 'E'],
    ],
  ],
  [
    'Måltall',
    [
      ['Måltall', 'Enhet', 'Mål', 'Siste måling', 'Resultatmål'],
      ['Sykefravær', '%', 'under 6,5', '6,7 (4. kvartal 2008)', 'Nr. 1'],
      [
        'Medarbeiderundersøkelsen',
        'poeng',
        'minst 4,5',
        'Levanger: 4,4 (2008) Verdal: 4,6 (2008)',
        'Nr. 2',
      ],
      [
        'Brukerundersøkelsen',
        'poeng',
        'minst 4,5',
        'Levanger: 4,5 (2008) Verdal: 4,1 (2008)',
        'Nr. 3',
      ],
      [
        'Ansatte som har fullført utviklingsprogrammet',
        'ansatte',
        '900–1000',
        '600 (2. halvår 2008)',
        '',
      ],
      [
        'Kvalitets- og avvikssystemet er i bruk',
        '',
        'gjennomført',
        'Levanger: nei (2008) Verdal: ja (2008)',
        'Nr. 4',
      ],
    ],
  ],
  [
    'Målinger: Sykefravær',
    [
      ['Periode', 'Levanger', 'Verdal', 'Gjennomsnitt'],
      ['3. kvartal 2007', '8,9', '8,1', '8,5 (beregnet)'],
      ['4. kvartal 2007', '9,2', '8,4', '8,8 (beregnet)'],
      ['1. kvartal 2008', '8,6', '8,2', '8,4 (beregnet)'],
      ['2. kvartal 2008', '7,7', '7,4', '7,55 (beregnet)'],
      ['3. kvartal 2008', '7,3', '6,8', '7,05 (beregnet)'],
      ['4. kvartal 2008', '7,1', '6,3', '6,7 (beregnet)'],
    ],
  ],
  [
    'Målinger: Medarbeiderundersøkelsen',
    [
      ['Periode', 'Levanger', 'Verdal'],
      ['2007', '4,2', '4,4'],
      ['2008', '4,4', '4,6'],
    ],
  ],
  [
    'Målinger: Brukerundersøkelsen',
    [
      ['Periode', 'Levanger', 'Verdal'],
      ['2007', '4,3', 'ikke målt'],
      ['2008', '4,5', '4,1'],
    ],
  ],
  [
    'Målinger: Ansatte som har fullført utviklingsprogrammet',
    [
      ['Periode', 'Levanger', 'Verdal', 'Samlet'],
      ['2. halvår 2007', '0', '0', '0'],
      ['1. halvår 2008', '130', '95', '225'],
      ['2. halvår 2008', '340', '260', '600'],
    ],
  ],
  [
    'Målinger: Kvalitets- og avvikssystemet er i bruk',
    [
      ['Periode', 'Levanger', 'Verdal'],
      ['2007', 'nei', 'nei'],
      ['2008', 'nei', 'ja'],
    ],
  ],
  [
    'A. Sykefraværsprosjektet i Levanger kommune er gjennomført i alle distrikt, slik prosjektplanene beskriver',
    [
      ['Milepæler', 'Tiltak', 'Tid (ferdig)', 'Ansvar'],
      [
        'A. Sykefraværsprosjektet i Levanger kommune er gjennomført i alle distrikt, slik prosjektplanene beskriver',
        'Milepælen som helhet',
        'Desember 08',
        '',
      ],
      [above, 'Prosjektplanene godkjent', 'Mai 07', 'Form.skap'],
      [
        above,
        'Rapportering av framdrift, foreløpige prosesser og resultater',
        'Januar 08 og juni 08',
        'Enhetsledere',
      ],
      [above, 'Evaluering av prosjektene, sluttrapport', 'Januar 09', 'Enhetsledere'],
      [above, 'Se ellers detaljer i hver delprosjektplan (vedlegg).'],
    ],
  ],
  [
    'B. Gjennomføring av Medarbeiderskap',
    [
      ['Milepæler', 'Tiltak', 'Tid (ferdig)', 'Ansvar'],
      [
        'B. Gjennomføring av Medarbeiderskap',
        'Prosjekt «Etter Medarbeiderskap» er drøftet og avklart (Omsorg og velferd i Verdal)',
        'Sept. 07',
        'Prosj.leder (Solveig Rostad)',
      ],
      [
        above,
        '30 småprosjekter er gjennomført, og kursdeltakerne har lagt dem fram (Levanger)',
        'Sept. 08',
        'Ansatte',
      ],
      [above, 'Underveisevaluering i Levanger kommune', 'Sept. 08', 'Prosj.leder (Solveig Rostad)'],
    ],
  ],
  [
    'C. Kvalitetsarbeid i oppvekstsektoren',
    [
      ['Milepæler', 'Tiltak', 'Tid (ferdig)', 'Ansvar'],
      [
        'C. Kvalitetsarbeid i oppvekstsektoren / Kvalitetsvurderingssystem i Levanger kommune / Helhetlige oppvekstplaner i Verdal kommune',
      ],
      [
        'Levanger:',
        'Prosjektplan godkjennes',
        'Sept. 07',
        'Prosjektansvarlig: Astrid Sørli Hojem, kommunalsjef oppvekst',
      ],
      [above, 'Rapportering og sluttrapport', 'April 08', above],
      [above, 'Høring', 'April 08', above],
      [above, 'Politisk behandling', 'Juni 08', above],
      [
        'Verdal:',
        'Egen tiltaksplan er utarbeidet.',
        '',
        'Ansvar: Jon Erik Reitan, leder ressursenter oppvekst',
      ],
    ],
  ],
  [
    'D. Avvikssystemer og avvikskulturer',
    [
      ['Milepæler', 'Tiltak', 'Tid (ferdig)', 'Ansvar'],
      ['D. Avvikssystemer og avvikskulturer'],
      [
        'Et webbasert system for kvalitet og avvik blir vurdert og prøvd ut. Det skal gjøre det enklere å dokumentere kvalitetsarbeidet.',
        'Prosjektorganisere i delprosjekt, utnevne delprosjektansvarlig',
        'Sept. 07',
        'Rådmann',
      ],
      [
        above,
        'Invitere aktuelle leverandører til å vise demoer',
        'Høst 07',
        'Delprosj. ansvarlig (Gunnhild Eggen)',
      ],
      [above, 'Teste ut demoer i utvalgte enheter', '', ''],
      [
        'To avdelinger eller enheter, én i Verdal og én i Levanger, er piloter. De forbedrer avvikssystemet og avvikskulturen, så systemet lever og retter opp feil.',
        'Peke ut piloter og prosjektorganisere disse',
        'Høst 07',
        'Delprosj. ansvarlig (Gunnhild Eggen)',
      ],
    ],
  ],
  [
    'E. Uønsket deltid',
    [
      ['Milepæler', 'Tiltak', 'Tid (ferdig)', 'Ansvar'],
      [
        'E. Uønsket deltid',
        'Etablering av prosjekt og utpeking av prosjektleder',
        'September 07',
        'Styringsgruppa',
      ],
      [
        above,
        'Prosjektplan m/ mål og tiltak utarbeides. Den bygger blant annet på en kartlegging av det som alt er gjort, og av de politiske styringssignalene i hver kommune.',
        'Desember 07',
        'Delprosjekt-ansvarlig (Ragnhild Skei Grande)',
      ],
    ],
  ],
  [
    'F. Etablering og drifting av styringsgruppe / partssammensatt kvalitetsutvalg',
    [
      ['Milepæler', 'Tiltak', 'Tid (ferdig)', 'Ansvar'],
      [
        'F. Etablering og drifting av styringsgruppe / partssammensatt kvalitetsutvalg',
        'Konstituering etter valget 2007. Partene blir enige om mål, oppgaver og arbeidsformer.',
        '',
        'Leder styringsgruppa (Arnfinn Hegstad)',
      ],
      [
        above,
        'Prosessveiledning og evaluering, så styringsgruppa virker etter hensikten',
        'Kontinuerlig',
        'Leder styringsgruppa (Arnfinn Hegstad)',
      ],
    ],
  ],
];

const expectedHeadings = [
  '# A. Organisering',
  '## Prosjektgruppe og styringsgruppe',
  '## Prosjektgruppe',
  '## Styringsgruppe',
  '## Kvalitetskommuneprogrammet nasjonalt',
  '### Organisasjonskartet som tekst',
  '## Organisering per oktober 2007',
  '### Organisasjonskartet som tekst',
  '# B. Prosjektbeskrivelse',
  '## Bakgrunn for prosjektet – problembeskrivelse',
  '### Hovedinnsatsområder',
  '## Fra nasjonalt program til lokal innsats',
  '## Effektmål',
  '### A. Redusert sykefravær',
  '### B. Medarbeiderskap',
  '### C. Kvalitetsutvikling i oppvekstsektoren',
  '### D. Et forbedret og levende kvalitetssystem',
  '### E. Redusert uønsket deltid',
  '### F. Et tettere samarbeid mellom politikere, administrasjon og tillitsvalgte bidrar til at de andre effektmålene nås',
  '## Objektmål/resultatmål/prosjektmål',
  '### Måltall',
  '#### Sykefravær',
  '#### Medarbeiderundersøkelsen',
  '#### Brukerundersøkelsen',
  '#### Ansatte som har fullført utviklingsprogrammet',
  '#### Kvalitets- og avvikssystemet er i bruk',
  '# C. Planverk – rapportering',
  '## Hovedtiltak/hovedaktiviteter',
  '### A. Redusert sykefravær i Levanger kommune',
  '#### Distrikt Sentrum/Ytterøy (Levanger)',
  '#### Distrikt Sør (Levanger)',
  '#### Distrikt Nesset/Frol (Levanger)',
  '#### Igalo (Levanger)',
  '### B. Medarbeiderskap 2007–2009',
  '### C. Kvalitetsarbeid i oppvekstsektoren',
  '#### Kvalitetsvurderingssystem (Levanger)',
  '#### Helhetlige oppvekstplaner (Verdal)',
  '### D. Avvikssystemer og avvikskulturer',
  '### E. Uønsket deltid',
  '## Tiltaksplan/milepælplan',
  '### Milepæl A',
  '### Milepæl B',
  '### Milepæl C',
  '### Milepæl D',
  '### Milepæl E',
  '### Milepæl F',
];

const expectedEffectGoals = [
  '### A. Redusert sykefravær',
  '• Bidra til at flere er på jobb, slik at tjenestene får bedre kontinuitet og ressursene kommer bedre til nytte.',
  '### B. Medarbeiderskap',
  '• Bidra til at flere medarbeidere blir myndiggjort og både får og tar mer ansvar, og til at ledere våger å gi slipp på myndighet og bruker den kompetansen de ser hos sine medarbeidere.',
  '• Bidra til høyere kvalitet akkurat der den ansatte og tjenestemottakeren møtes, slik det oppleves i «sannhetens øyeblikk».',
  '### C. Kvalitetsutvikling i oppvekstsektoren',
  'i Levanger:',
  '• Bidra til et kvalitetsutviklingssystem som skolene kan styre helhetlig etter, og som forteller kommunen og politikerne det de må vite for å gjøre skolehverdagen bedre for elevene. Opplæringslovens krav og satsingsområdene i Kvalitetsplanen, som er politisk vedtatt, er grunnlaget.',
  '• Vurdere om barnehagene i kommunen bør få et lignende system, i tråd med det barnehageloven vil.',
  'i Verdal:',
  '• Bidra til at det tverrfaglige forebyggende arbeidet for barn, fra svangerskapet og til de fyller 20, er godt samordnet og får mer ressurser.',
  '• Gripe inn tidlig, slik at flest mulig barn og unge får et godt grunnlag for å lære, utvikle seg best mulig og ha god livskvalitet.',
  '• Bidra til at barnehagen, skolen, skolefritidsordningen og fritidstilbudene gir barna den beste starten.',
  '### D. Et forbedret og levende kvalitetssystem',
  '• Bidra til tryggere kvalitet i tjenestene, ved at kvalitetssystemet lever og avvik blir tatt tak i.',
  '• Bidra til at ansatte føler seg tryggere, fordi det de gjør er i samsvar med vedtatte standarder.',
  '• Bidra til at samarbeidet med brukerne blir mer aktivt og dialogen bedre.',
  '### E. Redusert uønsket deltid',
  '• Bidra til at kommunene står sterkere når de konkurrerer om arbeidskraften.',
  '• Bidra til høyere nærvær, god kontinuitet og bedre bruk av ressursene.',
  '• Bidra til en mer forutsigbar hverdag for brukerne.',
  '### F. Et tettere samarbeid mellom politikere, administrasjon og tillitsvalgte bidrar til at de andre effektmålene nås',
];

const expectedActivities = [
  '### A. Redusert sykefravær i Levanger kommune',
  'De tre pleie- og omsorgsdistriktene i kommunen, og prosjektet «Igalo».',
  '• Alle tre pleie- og omsorgsdistriktene har laget prosjektplaner, som nå skal settes ut i livet.',
  '– Tid: i perioden 2007-2008 · Peker mot: Effektmål A, Resultatmål 1',
  '#### Distrikt Sentrum/Ytterøy (Levanger)',
  'Pleie- og omsorgsdistrikt.',
  '– Egen prosjektplan er utarbeidet.',
  '#### Distrikt Sør (Levanger)',
  'Pleie- og omsorgsdistrikt.',
  '– Egen prosjektplan er utarbeidet.',
  '#### Distrikt Nesset/Frol (Levanger)',
  'Pleie- og omsorgsdistrikt.',
  '– Egen prosjektplan er utarbeidet.',
  '#### Igalo (Levanger)',
  '• Prosjekt «Igalo» settes i gang.',
  '– Tid: i løpet av 2007 · Peker mot: Effektmål A, Resultatmål 1',
  '### B. Medarbeiderskap 2007–2009',
  'Et utviklingsprogram for ansatte i begge kommuner: først kurs, så en periode der deltakerne forbedrer noe på sin egen arbeidsplass. Med er pleie og omsorg i Levanger, omsorg og velferd i Verdal og diverse andre (ISK med flere).',
  '• Ansatte går tre dager på kurs. Deretter følger en prosjektperiode på 8–12 uker, der de forbedrer noe konkret på sin egen arbeidsplass eller sammen med andre avdelinger og enheter.',
  '– Tid: 2007-2009 · Peker mot: Effektmål B',
  '• Ansatte i begge kommuner har fullført utviklingsprogrammet. Tallet er omtrentlig.',
  '– Tid: innen utgangen av 2009 · Mål: 900–1000 ansatte · Peker mot: Effektmål B',
  '### C. Kvalitetsarbeid i oppvekstsektoren',
  'Hver kommune har sin del: kvalitetsvurderingssystem i Levanger, helhetlige oppvekstplaner i Verdal.',
  '#### Kvalitetsvurderingssystem (Levanger)',
  '– Egen prosjektplan skal utarbeides.',
  '• Mål og tiltak blir utarbeidet.',
  '#### Helhetlige oppvekstplaner (Verdal)',
  '– Egen prosjektplan er utarbeidet.',
  '### D. Avvikssystemer og avvikskulturer',
  'Et helhetlig, elektronisk kvalitetssystem, prøvd ut i to piloter: Verdal bo- og helsetun og LBAS.',
  '• Et webbasert, helhetlig system for kvalitet og avvik blir vurdert og prøvd ut. Det skal gjøre det enklere å dokumentere kvalitetsarbeidet.',
  '– Peker mot: Effektmål D, Resultatmål 4',
  '• Én avdeling eller enhet i hver kommune er pilot. Der forbedres avvikssystemet og avvikskulturen, så systemet lever og retter opp feil. Pilotene gjør seg ferdige.',
  '– Tid: innen utgangen av 2008 · Mål: 2 piloter · Peker mot: Effektmål D, Resultatmål 4',
  '• Løsningene blir spredt til resten av sektoren.',
  '– Tid: i løpet av 2009 · Peker mot: Effektmål D, Resultatmål 4',
  '### E. Uønsket deltid',
  'Blir et prosjekt for seg, med sin egen prosjektledelse.',
  '– Egen prosjektplan skal utarbeides.',
  '• Prosjektorganisering og prosjektledelse er på plass.',
  '– Tid: i løpet av høsten 2007',
  '• Aktivitetene settes i gang.',
  '– Tid: etter etablering',
];

describe('the project plan of the sample, as it stands in the Word file', () => {
  let document: Awaited<ReturnType<typeof build>>['document'];
  beforeAll(async () => {
    ({ document } = await build(samplePlan()));
  });

  it('has these headings, on these levels', () => {
    expect(readOutline(document).filter((line) => /^#+ /.test(line))).toEqual(expectedHeadings);
  });

  it('has these tables and no other', () => {
    expect(Object.keys(readTables(document))).toEqual(expectedTables.map(([name]) => name));
  });

  it.each(expectedTables)('has these cells in the table «%s»', (name, rows) => {
    expect(readTables(document)[name]).toEqual(rows);
  });

  it('has the points of each effektmål, those of Levanger and of Verdal apart', () => {
    const [, ...goals] = under('## Effektmål', readOutline(document));
    expect(goals).toEqual(expectedEffectGoals);
  });

  it('has the activities of each sub-project, with time, target and the goals that each serves', () => {
    const [, ...activities] = under('## Hovedtiltak/hovedaktiviteter', readOutline(document));
    expect(activities).toEqual(expectedActivities);
  });
});
