import type { Rule } from '../../finding.ts';

/** What the plan check says: what is wrong, and what to do about it. */
export const findings = {
  'project-without-name': 'Prosjektet har ikke noe navn. Skriv det navnet som skal stå på planen.',
  'project-without-start': 'Prosjektet har ingen startdato. Fyll ut planlagt startdato.',
  'project-without-end': 'Prosjektet har ingen sluttdato. Fyll ut planlagt sluttdato.',
  'project-ends-before-it-starts':
    'Prosjektet slutter {{end}}, før det starter {{start}}. Rett startdatoen eller sluttdatoen.',
  'project-without-client': 'Prosjektet har ingen oppdragsgiver. Skriv hvem prosjektet gjøres for.',
  'project-without-contractor':
    'Prosjektet har ingen oppdragstaker. Skriv hvem som gjennomfører prosjektet.',
  'section-empty': 'Avsnittet «{{name}}» er tomt. Skriv teksten, eller ta avsnittet ut av planen.',
  'seat-vacant': '{{body}}: Plassen «{{seat}}» er ubesatt. Sett inn en person.',
  'person-in-two-seats':
    '{{body}}: {{person}} sitter på to plasser, «{{firstSeat}}» og «{{seat}}». Gi den ene til en annen, eller slå dem sammen.',
  'holding-ends-before-it-begins':
    '{{body}}: {{person}} går ut av plassen «{{seat}}» {{to}}, før vedkommende kommer inn {{from}}. Rett en av dagene under «Innehavere …».',
  'person-perhaps-twice':
    'Personen «{{name}}» står kanskje {{count}} ganger. Er det samme person, slår du dem sammen under «Personer». Er det flere, sier du fra der.',
  'composition-not-met':
    '{{body}} mangler {{count}} av {{required}} plasser som {{offices}}{{where}}. Legg til plassene, eller endre kravet til sammensetning.',
  'composition-not-met_one':
    '{{body}} mangler en plass som {{offices}}{{where}}. Legg til plassen, eller endre kravet til sammensetning.',
  'composition-exceeded':
    '{{body}} har {{count}} plasser mer enn kravet som {{offices}}{{where}}. Slett plassene, eller endre kravet til sammensetning.',
  'composition-exceeded_one':
    '{{body}} har en plass mer enn kravet som {{offices}}{{where}}. Slett plassen, eller endre kravet til sammensetning.',
  'joint-committee-without-side':
    '{{body}}: Ingen medlemmer representerer {{side}}. Et partssammensatt utvalg består av representanter for begge parter (kommuneloven § 5-11). Legg til plassen.',
  'joint-committee-without-majority':
    '{{body}}: {{count}} av {{required}} medlemmer representerer kommunen, og det er ikke flertallet (kommuneloven § 5-11). Legg til plasser for kommunen, eller rett hvem plassene representerer.',
  'joint-committee-without-role':
    '{{body}} har ingen plass med rollen «{{role}}». Kommunestyret velger leder og nestleder blant kommunens representanter (kommuneloven § 5-11). Legg til plassen.',
  'joint-committee-led-by-employees':
    '{{body}}: «{{seat}}» er {{role}} og representerer de ansatte. Leder og nestleder skal være blant kommunens representanter (kommuneloven § 5-11). Rett rollen, eller hvem plassen representerer.',
  'joint-committee-with-chief-executive':
    '{{body}}: «{{seat}}» er kommunedirektørens plass. Kommunedirektøren kan ikke velges som representant for kommunen (kommuneloven § 7-3, jf. § 7-2). Gi plassen til en annen, eller gjør den til observatør.',
  'joint-committee-term-over-two-years':
    '{{body}}: {{person}} har plassen «{{seat}}» i mer enn to år. De ansattes representanter utpekes for to år om gangen (kommuneloven § 5-11). Sett siste dag, og legg inn en ny periode om vedkommende er utpekt på nytt.',
  'joint-committee-side-unknown':
    '{{body}}: Det er ikke valgt om «{{seat}}» representerer kommunen eller de ansatte. Velg det under «Sammensetning».',
  'from-municipality': ' fra {{municipality}}',
  'effect-goals-outside-one-to-four':
    '{{name}} har {{count}} effektmål. Det bør være fra ett til fire. Slå sammen mål som ligner hverandre.',
  'effect-goals-outside-one-to-four_zero':
    '{{name}} har ingen effektmål. Det bør være fra ett til fire. Skriv hva prosjektet skal føre til.',
  'goal-without-activity':
    'Ingen hovedtiltak peker mot målet «{{name}}». Knytt et hovedtiltak til målet.',
  'result-goal-without-target':
    'Resultatmålet «{{name}}» har ikke noe måltall. Sett et måltall, eller merk målet «avklares senere».',
  'target-range-backwards':
    'Måltallet for «{{name}}» går fra {{target}} ned til {{targetTo}}. Skriv det på nytt med det laveste tallet først.',
  'measurement-of-other-period':
    'En måling av «{{name}}» står i en periode av en annen lengde enn den måltallet måles i (per {{every}}). Flytt tallet til riktig periode, eller endre hvor ofte det måles.',
  'subproject-without-responsible':
    'Ingen er ansvarlig for delprosjektet «{{name}}». Gi en plass i prosjektgruppen rollen «Delprosjektansvarlig», og velg delprosjektet på den.',
  'activity-without-goal':
    'Hovedtiltaket «{{name}}» peker ikke mot noe mål. Knytt det til ett eller flere av målene.',
  'milestone-without-measure':
    'Milepælen «{{name}}» har ingen tiltak. Legg inn hva som skal gjøres.',
  'measure-without-time': 'Tiltaket «{{name}}» har ingen tid. Skriv når det skal være ferdig.',
  'measure-without-responsible':
    'Ingen har ansvar for tiltaket «{{name}}». Sett en ansvarlig på tiltaket, gruppen eller milepælen.',
  'measure-later-than-milestone':
    'Tiltaket «{{name}}» har tiden «{{time}}», senere enn milepælen «{{milestone}}» ({{milestoneTime}}). Flytt en av dem.',
  'measure-before-project-start':
    'Tiltaket «{{name}}» har tiden «{{time}}», før prosjektet starter {{start}}. Rett tiden eller startdatoen.',
  'measure-after-project-end':
    'Tiltaket «{{name}}» har tiden «{{time}}», etter at prosjektet slutter {{end}}. Rett tiden eller sluttdatoen.',
  'dropped-without-reason': 'Det står ikke hvorfor «{{name}}» utgår. Skriv grunnen.',
  'report-overdue':
    'Rapporten «{{name}}» skulle vært levert {{end}}. Skriv den ferdig og lever den, eller flytt fristen.',
  'risk-without-response':
    'Usikkerheten «{{name}}» har høy verdi, og det står ikke hvordan den håndteres. Skriv hva som gjøres med den.',
  'risk-without-owner':
    'Usikkerheten «{{name}}» har høy verdi, og ingen plass har ansvaret for den. Velg ansvarlig plass.',
  'time-not-understood':
    'Tiden «{{time}}» for «{{name}}» lar seg ikke lese som dager. Velg «Sett dagene», eller skriv tiden på en annen måte.',
  'time-without-year':
    'Tiden «{{time}}» for «{{name}}» har ikke noe år. Skriv året også, så kan dagene regnes ut.',
  'time-ambiguous':
    'Tiden «{{time}}» for «{{name}}» kan leses på flere måter. Velg «Sett dagene», eller skriv tiden tydeligere.',
  'time-in-far-year':
    'Tiden «{{time}}» for «{{name}}» er i {{year}}, langt fra resten av planen. Rett året, eller sett dagene om det stemmer.',
  'date-in-far-year':
    'En dato for «{{name}}» er i {{year}}, langt fra resten av planen. Rett året.',
  'measurement-in-far-year':
    'En måling av «{{name}}» står i {{year}}, langt fra resten av planen. Flytt tallet til riktig periode.',
  unnamed: 'Uten navn',
  'the-project': 'Prosjektet',
  'the-subproject': 'Delprosjektet uten navn',
} satisfies Record<Rule, string> & Readonly<Record<string, string>>;
