import type { FailureCode } from '../../failure.ts';

export const failures = {
  'file-not-found': 'Finner ikke filen «{{path}}».',
  'folder-not-found':
    'Mappen «{{path}}» finnes ikke. Ingenting er skrevet. Lag mappen først, eller velg en annen.',
  'already-exists': 'Det finnes allerede en fil «{{path}}». Den er ikke rørt. Velg et annet navn.',
  'file-empty':
    '«{{path}}» er tom, og ikke rørt. Kanskje den fortsatt blir kopiert eller synkronisert: vent til det er ferdig, og prøv igjen. Er den tom da også, be om å få den sendt på nytt, eller bruk en sikkerhetskopi (se «Når noe går galt» i hjelpen).',
  'not-a-project-file': '«{{path}}» er ikke en prosjektfil fra Planverk. Filen er ikke rørt.',
  'made-by-newer-version':
    '«{{path}}» er laget av en nyere utgave av Planverk (filformat {{fileVersion}}; dette programmet kan lese til og med {{programVersion}}). Filen er ikke rørt. Oppdater Planverk for å åpne den.',
  damaged:
    '«{{path}}» er skadet og kan ikke leses. Filen er ikke rørt. Kanskje den fortsatt blir kopiert eller synkronisert: vent til det er ferdig, og prøv igjen. Hjelper ikke det, be om å få den sendt på nytt, eller bruk en sikkerhetskopi (se «Når noe går galt» i hjelpen). Teknisk: {{detail}}.',
  'checksum-differs':
    'Innholdet i «{{path}}» stemmer ikke med kontrollsummen: filen er endret utenom Planverk eller skadet. Filen er ikke rørt. Be om å få den sendt på nytt, eller bruk en sikkerhetskopi (se «Når noe går galt» i hjelpen).',
  'file-rewritten':
    '«{{path}}» er skrevet på nytt siden du så på den. Ingenting er godtatt, og filen er ikke rørt. Se på den en gang til.',
  'nothing-to-save':
    'Det finnes ingenting å redde i «{{path}}»: ingen rad i filen lot seg lese. Filen er ikke rørt. Bruk en sikkerhetskopi (se «Når noe går galt» i hjelpen).',
  'unknown-backup': 'Sikkerhetskopien «{{name}}» er ikke her lenger. Se på listen på nytt.',
  'project-closed': 'Prosjektet er lukket. Åpne det på nytt fra startsiden.',
  'project-not-known':
    'Planverk kjenner ikke prosjektet som adressen viser til. Åpne filen fra startsiden.',
  'unknown-attachment': 'Vedlegget er ikke i prosjektet lenger.',
  'attachment-too-large':
    '«{{path}}» er for stor til å legges ved. Et vedlegg kan være på inntil {{limitInMegabytes}} MB. Ingenting er lagt inn i prosjektet.',
  'attachment-not-opened':
    'Planverk åpner ikke «{{path}}»: Filen er ikke av en type som åpnes herfra, eller så er den noe annet enn navnet sier. Den er ikke rørt. Lagre den hvis du vet hva den er.',
  'no-program-for-file':
    'Maskinen har ikke noe program som åpner «{{fileName}}». Lagre dokumentet, og åpne det der du har Word.',
  'document-outdated':
    'Planen er endret siden dokumentet ble laget, så det er ikke sendt. Lag det på nytt, og send det så.',
  'findings-not-accepted':
    'Dokumentet er ikke sendt, for den som får det lest opp, ville snuble i det ({{count}} merknader). Rett opp, eller si hvorfor det sendes likevel.',
  'issued-damaged':
    '«{{title}}» er ikke lenger det som ble sendt: innholdet i prosjektfilen er skadet. Resten av prosjektet er som før. En sikkerhetskopi fra før skaden har dokumentet helt (se «Når noe går galt» i hjelpen). SHA-256: {{hash}}.',
  'document-gone': 'Dokumentet er ikke her lenger. Lag det på nytt.',
  'no-browser-for-pdf':
    'Planverk lager PDF med Chromium, Chrome eller Edge, og fant ingen av dem på maskinen. Bruk «Skriv ut», eller lagre som PDF i Word.',
  'pdf-not-made': 'PDF-en ble ikke laget: {{detail}}',
  'template-not-readable':
    'Malen kunne ikke leses som et Word-dokument: {{reason}}. Lagre den på nytt i Word som .docx eller .dotx, og prøv igjen.',
  'logo-not-readable': 'Logoen kunne ikke leses. Bruk et bilde i formatet PNG eller JPEG.',
  'open-elsewhere': '«{{path}}» er åpen et annet sted på denne maskinen. Lukk den der først.',
  'open-elsewhere-by':
    '«{{path}}» er åpen et annet sted på denne maskinen (prosess {{processId}}, siden {{since}}). Lukk den der først.',
  'no-permission': 'Du har ikke tilgang til «{{path}}».',
  'file-held':
    '«{{path}}» er i bruk av et annet program, for eksempel et som synkroniserer filen. Det som var lagret, er trygt. Vent litt, eller lukk det andre programmet, og prøv igjen.',
  'disk-full':
    'Det er ikke plass på disken til «{{path}}». Det som var lagret, er trygt. Frigjør plass og prøv igjen.',
  'disk-fault':
    'Disken svarte med en feil da «{{path}}» skulle leses eller skrives. Det som var lagret, er ikke rørt. Prøv igjen. Skjer det på nytt, så lagre en kopi på en annen disk, og få disken sett på.',
  'read-only-medium':
    '«{{path}}» ligger på et sted som ikke kan skrives til. Arbeidet er lagret på denne maskinen.',
  'target-changed':
    'Andre skriver i «{{path}}» så ofte at arbeidet ditt ikke slapp til. Det er trygt på denne maskinen, og Planverk prøver igjen av seg selv.',
  'other-project':
    '«{{path}}» er et annet prosjekt enn det du har åpent. Ingenting er skrevet over eller tatt inn. Arbeidet ditt er trygt på denne maskinen. Lag en kopi under et annet navn for å ta vare på det.',
  'target-gone':
    '«{{path}}» er flyttet, slettet eller ikke til å nå siden du åpnet den. Arbeidet ditt er trygt på denne maskinen. Legg filen tilbake og lagre igjen, eller lag en kopi under et annet navn.',
  'too-large': '«{{path}}» er for stor til å åpnes ({{sizeInBytes}} byte).',
  'took-too-long':
    'Det tok for lang tid å lese «{{path}}», og lesingen er stoppet. Filen er ikke rørt.',
  refused: 'Endringen ble ikke gjort:',
  'nothing-to-undo': 'Det er ikke noe å angre.',
  'nothing-to-redo': 'Det er ikke noe å gjøre om igjen.',
  'not-a-plan': '«{{path}}» er ikke en plan ({{place}}: {{reason}}).',
  'not-json': '«{{path}}» er ikke gyldig JSON.',
  'contents-missing':
    'Planen i «{{path}}» nevner innhold som ikke følger med: {{names}}. Lag den på nytt med «planverk dump --contents», så er alt med.',
  'not-transactions': '«{{path}}» er ikke en liste over endringer ({{place}}: {{reason}}).',
  cancelled: 'Avbrutt. Ingenting er skrevet.',
  'no-charts': 'Prosjektet har ingen organisasjonskart.',
  'unknown-chart': 'Prosjektet har ikke noe organisasjonskart «{{name}}». Det har: {{names}}',
  'unknown-person': 'Prosjektet har ingen person «{{name}}».',
  'several-persons': 'Prosjektet har flere personer «{{name}}». Bruk id-en: {{ids}}',
  'unknown-subproject': 'Prosjektet har ikke noe delprosjekt «{{name}}».',
  'not-a-whole-project':
    'Dette er en utlevering, ikke hele prosjektet. Bare den som har prosjektet, kan levere ut og ta imot.',
  'not-a-handout':
    '«{{path}}» er ikke en utlevering. Er det en kopi av hele prosjektet, flettes den på en annen måte: åpne filen den er en kopi av.',
  'nothing-new': 'Alt i «{{path}}» er tatt imot før. Ingenting er endret.',
  'unknown-report': 'Prosjektet har ingen rapport «{{name}}».',
  'several-reports': 'Prosjektet har flere rapporter «{{name}}». Bruk id-en: {{ids}}',
  'not-a-draft':
    'Rapporten kan ikke leveres, for den er ikke et utkast. Ingenting er endret. Enten er den ikke begynt på, eller så er den levert alt.',
  'unknown-version': 'Prosjektet har ingen versjon «{{name}}».',
  'several-versions': 'Prosjektet har flere versjoner «{{name}}». Bruk id-en: {{ids}}',
  'version-too-new':
    '«{{label}}» er frosset av en nyere utgave av Planverk (form {{format}}; dette programmet kan lese {{known}}). Versjonen er ikke rørt. Oppdater Planverk for å lese den.',
  'version-damaged':
    'Det som ble frosset som «{{label}}», er skadet og kan ikke leses. Resten av prosjektet er som før, og ingenting er slettet. En sikkerhetskopi fra før skaden har versjonen hel (se «Når noe går galt» i hjelpen). Teknisk: {{detail}}.',
  'unknown-document': 'Ukjent dokument «{{name}}».',
  'port-taken':
    'Port {{port}} er i bruk av et annet program på denne maskinen. Prosjektet er ikke rørt. Velg en annen port, eller 0 for en ledig.',
  'wrong-use': '{{reason}}',
  unexpected: 'Noe uventet gikk galt: {{detail}}',
} satisfies Record<FailureCode | 'open-elsewhere-by', string>;
