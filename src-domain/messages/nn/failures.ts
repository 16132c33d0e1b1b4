import type { FailureCode } from '../../failure.ts';

export const failures = {
  'file-not-found': 'Finn ikkje fila «{{path}}».',
  'folder-not-found':
    'Mappa «{{path}}» finst ikkje. Ingenting er skrive. Lag mappa først, eller vel ei anna.',
  'already-exists': 'Det finst alt ei fil «{{path}}». Ho er ikkje rørt. Vel eit anna namn.',
  'file-empty':
    '«{{path}}» er tom, og ikkje rørt. Kanskje ho framleis blir kopiert eller synkronisert: vent til det er ferdig, og prøv igjen. Er ho tom då òg, be om å få ho send på nytt, eller bruk ein tryggingskopi (sjå «Når noe går galt» i hjelpa).',
  'not-a-project-file': '«{{path}}» er ikkje ei prosjektfil frå Planverk. Fila er ikkje rørt.',
  'made-by-newer-version':
    '«{{path}}» er laga av ei nyare utgåve av Planverk (filformat {{fileVersion}}; dette programmet kan lese til og med {{programVersion}}). Fila er ikkje rørt. Oppdater Planverk for å opne ho.',
  damaged:
    '«{{path}}» er skadd og kan ikkje lesast. Fila er ikkje rørt. Kanskje ho framleis blir kopiert eller synkronisert: vent til det er ferdig, og prøv igjen. Hjelper ikkje det, be om å få ho send på nytt, eller bruk ein tryggingskopi (sjå «Når noe går galt» i hjelpa). Teknisk: {{detail}}.',
  'checksum-differs':
    'Innhaldet i «{{path}}» stemmer ikkje med kontrollsummen: fila er endra utanom Planverk eller skadd. Fila er ikkje rørt. Be om å få ho send på nytt, eller bruk ein tryggingskopi (sjå «Når noe går galt» i hjelpa).',
  'file-rewritten':
    '«{{path}}» er skriven på nytt sidan du såg på ho. Ingenting er godteke, og fila er ikkje rørt. Sjå på ho ein gong til.',
  'nothing-to-save':
    'Det finst ingenting å berge i «{{path}}»: inga rad i fila let seg lese. Fila er ikkje rørt. Bruk ein tryggingskopi (sjå «Når noe går galt» i hjelpa).',
  'unknown-backup': 'Tryggingskopien «{{name}}» er ikkje her lenger. Sjå på lista på nytt.',
  'project-closed': 'Prosjektet er lukka. Opne det på nytt frå startsida.',
  'project-not-known':
    'Planverk kjenner ikkje prosjektet som adressa viser til. Opne fila frå startsida.',
  'unknown-attachment': 'Vedlegget er ikkje i prosjektet lenger.',
  'attachment-too-large':
    '«{{path}}» er for stor til å leggjast ved. Eit vedlegg kan vere på inntil {{limitInMegabytes}} MB. Ingenting er lagt inn i prosjektet.',
  'attachment-not-opened':
    'Planverk opnar ikkje «{{path}}»: Fila er ikkje av ein type som blir opna herifrå, eller så er ho noko anna enn namnet seier. Ho er ikkje rørt. Lagre ho om du veit kva ho er.',
  'no-program-for-file':
    'Maskina har ikkje noko program som opnar «{{fileName}}». Lagre dokumentet, og opne det der du har Word.',
  'document-outdated':
    'Planen er endra sidan dokumentet vart laga, så det er ikkje sendt. Lag det på nytt, og send det så.',
  'findings-not-accepted':
    'Dokumentet er ikkje sendt, for den som får det lese opp, ville snuble i det ({{count}} merknader). Rett opp, eller sei kvifor det blir sendt likevel.',
  'issued-damaged':
    '«{{title}}» er ikkje lenger det som vart sendt: innhaldet i prosjektfila er skadd. Resten av prosjektet er som før. Ein tryggingskopi frå før skaden har dokumentet heilt (sjå «Når noe går galt» i hjelpa). SHA-256: {{hash}}.',
  'document-gone': 'Dokumentet er ikkje her lenger. Lag det på nytt.',
  'no-browser-for-pdf':
    'Planverk lagar PDF med Chromium, Chrome eller Edge, og fann ingen av dei på maskina. Bruk «Skriv ut», eller lagre som PDF i Word.',
  'pdf-not-made': 'PDF-en vart ikkje laga: {{detail}}',
  'template-not-readable':
    'Malen kunne ikkje lesast som eit Word-dokument: {{reason}}. Lagre han på nytt i Word som .docx eller .dotx, og prøv igjen.',
  'logo-not-readable': 'Logoen kunne ikkje lesast. Bruk eit bilete i formatet PNG eller JPEG.',
  'open-elsewhere': '«{{path}}» er open ein annan stad på denne maskina. Lukk ho der først.',
  'open-elsewhere-by':
    '«{{path}}» er open ein annan stad på denne maskina (prosess {{processId}}, sidan {{since}}). Lukk ho der først.',
  'no-permission': 'Du har ikkje tilgang til «{{path}}».',
  'file-held':
    '«{{path}}» er i bruk av eit anna program, til dømes eit som synkroniserer fila. Det som var lagra, er trygt. Vent litt, eller lukk det andre programmet, og prøv igjen.',
  'disk-full':
    'Det er ikkje plass på disken til «{{path}}». Det som var lagra, er trygt. Frigjer plass og prøv igjen.',
  'disk-fault':
    'Disken svarte med ein feil då «{{path}}» skulle lesast eller skrivast. Det som var lagra, er ikkje rørt. Prøv igjen. Skjer det på nytt, så lagre ein kopi på ein annan disk, og få disken sett på.',
  'read-only-medium':
    '«{{path}}» ligg på ein stad som det ikkje går an å skrive til. Arbeidet er lagra på denne maskina.',
  'target-changed':
    'Andre skriv i «{{path}}» så ofte at arbeidet ditt ikkje slapp til. Det er trygt på denne maskina, og Planverk prøver igjen av seg sjølv.',
  'other-project':
    '«{{path}}» er eit anna prosjekt enn det du har ope. Ingenting er skrive over eller teke inn. Arbeidet ditt er trygt på denne maskina. Lag ein kopi under eit anna namn for å ta vare på det.',
  'target-gone':
    '«{{path}}» er flytta, sletta eller ikkje til å nå sidan du opna ho. Arbeidet ditt er trygt på denne maskina. Legg fila tilbake og lagre igjen, eller lag ein kopi under eit anna namn.',
  'too-large': '«{{path}}» er for stor til å opnast ({{sizeInBytes}} byte).',
  'took-too-long':
    'Det tok for lang tid å lese «{{path}}», og lesinga er stoppa. Fila er ikkje rørt.',
  refused: 'Endringa vart ikkje gjord:',
  'nothing-to-undo': 'Det er ikkje noko å angre.',
  'nothing-to-redo': 'Det er ikkje noko å gjere om att.',
  'not-a-plan': '«{{path}}» er ikkje ein plan ({{place}}: {{reason}}).',
  'not-json': '«{{path}}» er ikkje gyldig JSON.',
  'contents-missing':
    'Planen i «{{path}}» nemner innhald som ikkje følgjer med: {{names}}. Lag han på nytt med «planverk dump --contents», så er alt med.',
  'not-transactions': '«{{path}}» er ikkje ei liste over endringar ({{place}}: {{reason}}).',
  cancelled: 'Avbrote. Ingenting er skrive.',
  'no-charts': 'Prosjektet har ingen organisasjonskart.',
  'unknown-chart': 'Prosjektet har ikkje noko organisasjonskart «{{name}}». Det har: {{names}}',
  'unknown-person': 'Prosjektet har ingen person «{{name}}».',
  'several-persons': 'Prosjektet har fleire personar «{{name}}». Bruk id-en: {{ids}}',
  'unknown-subproject': 'Prosjektet har ikkje noko delprosjekt «{{name}}».',
  'not-a-whole-project':
    'Dette er ei utlevering, ikkje heile prosjektet. Berre den som har prosjektet, kan levere ut og ta imot.',
  'not-a-handout':
    '«{{path}}» er ikkje ei utlevering. Er det ein kopi av heile prosjektet, blir han fletta på ein annan måte: opne fila han er ein kopi av.',
  'nothing-new': 'Alt i «{{path}}» er teke imot før. Ingenting er endra.',
  'unknown-report': 'Prosjektet har ingen rapport «{{name}}».',
  'several-reports': 'Prosjektet har fleire rapportar «{{name}}». Bruk id-en: {{ids}}',
  'not-a-draft':
    'Rapporten kan ikkje leverast, for han er ikkje eit utkast. Ingenting er endra. Anten er han ikkje påbyrja, eller så er han levert alt.',
  'unknown-version': 'Prosjektet har ingen versjon «{{name}}».',
  'several-versions': 'Prosjektet har fleire versjonar «{{name}}». Bruk id-en: {{ids}}',
  'version-too-new':
    '«{{label}}» er frosen av ei nyare utgåve av Planverk (form {{format}}; dette programmet kan lese {{known}}). Versjonen er ikkje rørt. Oppdater Planverk for å lese han.',
  'version-damaged':
    'Det som vart frose som «{{label}}», er skadd og kan ikkje lesast. Resten av prosjektet er som før, og ingenting er sletta. Ein tryggingskopi frå før skaden har versjonen heil (sjå «Når noe går galt» i hjelpa). Teknisk: {{detail}}.',
  'unknown-document': 'Ukjent dokument «{{name}}».',
  'port-taken':
    'Port {{port}} er i bruk av eit anna program på denne maskina. Prosjektet er ikkje rørt. Vel ein annan port, eller 0 for ein ledig.',
  'wrong-use': '{{reason}}',
  unexpected: 'Noko uventa gjekk gale: {{detail}}',
} satisfies Record<FailureCode | 'open-elsewhere-by', string>;
