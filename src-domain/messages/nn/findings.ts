import type { Texts } from '../catalogue.ts';
import type { findings as nb } from '../nb/findings.ts';

export const findings = {
  'project-without-name':
    'Prosjektet har ikkje noko namn. Skriv det namnet som skal stå på planen.',
  'project-without-start': 'Prosjektet har ingen startdato. Fyll ut planlagd startdato.',
  'project-without-end': 'Prosjektet har ingen sluttdato. Fyll ut planlagd sluttdato.',
  'project-ends-before-it-starts':
    'Prosjektet sluttar {{end}}, før det startar {{start}}. Rett startdatoen eller sluttdatoen.',
  'project-without-client':
    'Prosjektet har ingen oppdragsgivar. Skriv kven prosjektet blir gjort for.',
  'project-without-contractor':
    'Prosjektet har ingen oppdragstakar. Skriv kven som gjennomfører prosjektet.',
  'section-empty': 'Avsnittet «{{name}}» er tomt. Skriv teksten, eller ta avsnittet ut av planen.',
  'seat-vacant': '{{body}}: Plassen «{{seat}}» er ubesett. Set inn ein person.',
  'person-in-two-seats':
    '{{body}}: {{person}} sit på to plassar, «{{firstSeat}}» og «{{seat}}». Gi den eine til ein annan, eller slå dei saman.',
  'holding-ends-before-it-begins':
    '{{body}}: {{person}} går ut av plassen «{{seat}}» {{to}}, før vedkomande kjem inn {{from}}. Rett ein av dagane under «Innehavarar …».',
  'person-perhaps-twice':
    'Personen «{{name}}» står kanskje {{count}} gonger. Er det same person, slår du dei saman under «Personar». Er det fleire, seier du frå der.',
  'composition-not-met':
    '{{body}} manglar {{count}} av {{required}} plassar som {{offices}}{{where}}. Legg til plassane, eller endre kravet til samansetjing.',
  'composition-not-met_one':
    '{{body}} manglar ein plass som {{offices}}{{where}}. Legg til plassen, eller endre kravet til samansetjing.',
  'composition-exceeded':
    '{{body}} har {{count}} plassar meir enn kravet som {{offices}}{{where}}. Slett plassane, eller endre kravet til samansetjing.',
  'composition-exceeded_one':
    '{{body}} har ein plass meir enn kravet som {{offices}}{{where}}. Slett plassen, eller endre kravet til samansetjing.',
  'joint-committee-without-side':
    '{{body}}: Ingen medlemer representerer {{side}}. Eit partssamansett utval er sett saman av representantar for begge partane (kommunelova § 5-11). Legg til plassen.',
  'joint-committee-without-majority':
    '{{body}}: {{count}} av {{required}} medlemer representerer kommunen, og det er ikkje fleirtalet (kommunelova § 5-11). Legg til plassar for kommunen, eller rett kven plassane representerer.',
  'joint-committee-without-role':
    '{{body}} har ingen plass med rolla «{{role}}». Kommunestyret vel leiar og nestleiar blant representantane for kommunen (kommunelova § 5-11). Legg til plassen.',
  'joint-committee-led-by-employees':
    '{{body}}: «{{seat}}» er {{role}} og representerer dei tilsette. Leiar og nestleiar skal vere blant representantane for kommunen (kommunelova § 5-11). Rett rolla, eller kven plassen representerer.',
  'joint-committee-with-chief-executive':
    '{{body}}: «{{seat}}» er plassen til kommunedirektøren. Kommunedirektøren kan ikkje veljast som representant for kommunen (kommunelova § 7-3, jf. § 7-2). Gje plassen til ein annan, eller gjer han til observatør.',
  'joint-committee-term-over-two-years':
    '{{body}}: {{person}} har plassen «{{seat}}» i meir enn to år. Representantane for dei tilsette blir peika ut for to år om gongen (kommunelova § 5-11). Set siste dag, og legg inn ein ny periode om vedkomande er peika ut på nytt.',
  'joint-committee-side-unknown':
    '{{body}}: Det er ikkje valt om «{{seat}}» representerer kommunen eller dei tilsette. Vel det under «Samansetjing».',
  'from-municipality': ' frå {{municipality}}',
  'effect-goals-outside-one-to-four':
    '{{name}} har {{count}} effektmål. Det bør vere frå eitt til fire. Slå saman mål som liknar kvarandre.',
  'effect-goals-outside-one-to-four_zero':
    '{{name}} har ingen effektmål. Det bør vere frå eitt til fire. Skriv kva prosjektet skal føre til.',
  'goal-without-activity':
    'Ingen hovudtiltak peikar mot målet «{{name}}». Knyt eit hovudtiltak til målet.',
  'result-goal-without-target':
    'Resultatmålet «{{name}}» har ikkje noko måltal. Set eit måltal, eller merk målet «blir avklart seinare».',
  'target-range-backwards':
    'Måltalet for «{{name}}» går frå {{target}} ned til {{targetTo}}. Skriv det på nytt med det lågaste talet først.',
  'measurement-of-other-period':
    'Ei måling av «{{name}}» står i ein periode av ei anna lengd enn den måltalet blir målt i (per {{every}}). Flytt talet til rett periode, eller endre kor ofte det blir målt.',
  'subproject-without-responsible':
    'Ingen er ansvarleg for delprosjektet «{{name}}». Gi ein plass i prosjektgruppa rolla «Delprosjektansvarleg», og vel delprosjektet på den.',
  'activity-without-goal':
    'Hovudtiltaket «{{name}}» peikar ikkje mot noko mål. Knyt det til eitt eller fleire av måla.',
  'milestone-without-measure':
    'Milepælen «{{name}}» har ingen tiltak. Legg inn kva som skal gjerast.',
  'measure-without-time': 'Tiltaket «{{name}}» har inga tid. Skriv når det skal vere ferdig.',
  'measure-without-responsible':
    'Ingen har ansvar for tiltaket «{{name}}». Set ein ansvarleg på tiltaket, gruppa eller milepælen.',
  'measure-later-than-milestone':
    'Tiltaket «{{name}}» har tida «{{time}}», seinare enn milepælen «{{milestone}}» ({{milestoneTime}}). Flytt ein av dei.',
  'measure-before-project-start':
    'Tiltaket «{{name}}» har tida «{{time}}», før prosjektet startar {{start}}. Rett tida eller startdatoen.',
  'measure-after-project-end':
    'Tiltaket «{{name}}» har tida «{{time}}», etter at prosjektet sluttar {{end}}. Rett tida eller sluttdatoen.',
  'dropped-without-reason': 'Det står ikkje kvifor «{{name}}» går ut. Skriv grunnen.',
  'report-overdue':
    'Rapporten «{{name}}» skulle ha vore levert {{end}}. Skriv han ferdig og lever han, eller flytt fristen.',
  'risk-without-response':
    'Uvissa «{{name}}» har høg verdi, og det står ikkje korleis ho blir handtert. Skriv kva som blir gjort med ho.',
  'risk-without-owner':
    'Uvissa «{{name}}» har høg verdi, og ingen plass har ansvaret for ho. Vel ansvarleg plass.',
  'time-not-understood':
    'Tida «{{time}}» for «{{name}}» lèt seg ikkje lese som dagar. Vel «Set dagane», eller skriv tida på ein annan måte.',
  'time-without-year':
    'Tida «{{time}}» for «{{name}}» har ikkje noko år. Skriv året òg, så kan dagane reknast ut.',
  'time-ambiguous':
    'Tida «{{time}}» for «{{name}}» kan lesast på fleire måtar. Vel «Set dagane», eller skriv tida tydelegare.',
  'time-in-far-year':
    'Tida «{{time}}» for «{{name}}» er i {{year}}, langt frå resten av planen. Rett året, eller set dagane om det stemmer.',
  'date-in-far-year':
    'Ein dato for «{{name}}» er i {{year}}, langt frå resten av planen. Rett året.',
  'measurement-in-far-year':
    'Ei måling av «{{name}}» står i {{year}}, langt frå resten av planen. Flytt talet til rett periode.',
  unnamed: 'Utan namn',
  'the-project': 'Prosjektet',
  'the-subproject': 'Delprosjektet utan namn',
} satisfies Texts<typeof nb>;
