import type { ReaderRule } from '../../document/reader-finding.ts';

/** Dokumenter. */
export const documentsPage = {
  explanation: 'Se dokumentet slik det blir i Word, og hent det når det er klart.',
  'get-document': 'Hent dokumentet',
  document: 'Dokument',
  'document-prosjektplan': 'Prosjektplan',
  'about-prosjektplan': 'Hele planen, slik den legges fram for formannskapet.',
  'document-milepelplan': 'Milepælplan',
  'about-milepelplan': 'Milepæler og tiltak med hvem, når og hvor langt, holdt mot en versjon.',
  'document-organisasjonskart': 'Organisasjonskart',
  'about-organisasjonskart': 'Alle organisasjonskartene, hvert som bilde og som tekst.',
  'document-delprosjektrapport': 'Delprosjektrapport',
  'about-delprosjektrapport': 'Det ett delprosjekt har meldt for en periode.',
  'document-statusrapport': 'Statusrapport',
  'about-statusrapport': 'Hele prosjektet for en periode, med det delprosjektene har meldt.',
  'document-sluttrapport': 'Sluttrapport',
  'about-sluttrapport':
    'Hva prosjektet nådde, hva som ble annerledes enn vedtatt, og hva andre kan lære.',
  'document-unntaksrapport': 'Unntaksrapport',
  'about-unntaksrapport': 'Et avvik utenfor toleransen: årsak, følger, alternativer og anbefaling.',
  'document-saksframlegg': 'Saksframlegg',
  'about-saksframlegg': 'Saken til formannskapet, med overskriftene kommunen bruker.',
  'document-endringsmelding': 'Endringsmelding',
  'about-endringsmelding': 'Hva som er endret fra én versjon til en annen.',
  'document-language': 'Målform i dokumentet',
  'language-nb': 'Bokmål',
  'language-nn': 'Nynorsk',

  make: 'Lag dokumentet',
  'save-pdf': 'Lagre som PDF …',
  'download-pdf': 'Last ned PDF',
  'making-pdf': 'Lager PDF …',
  'make-again': 'Lag på nytt',
  cancel: 'Avbryt',
  download: 'Last ned',
  'save-as': 'Lagre som …',
  'open-in-word': 'Åpne i Word',
  print: 'Skriv ut',
  running: 'Lager dokumentet …',
  'step-compose': 'Setter sammen planen …',
  'step-count-pages': 'Teller sider. Teksten kan leses så lenge.',
  'step-write': 'Skriver dokumentet …',
  'step-pack': 'Pakker filen …',
  'step-done': 'Nesten ferdig …',
  finished: 'Dokumentet er klart.',
  'page-count_one': '1 side',
  'page-count_other': '{{count}} sider',
  outdated: 'Planen er endret siden dokumentet ble laget.',
  'saved-to': 'Lagret som «{{path}}».',
  opened: 'Dokumentet åpnes i Word. Det du endrer der, kommer ikke inn i planen.',
  downloaded: 'Dokumentet er lastet ned. Åpne det fra nedlastingene.',
  cleaned:
    'Tegn som ikke hører hjemme i et dokument, er utelatt fra det. Teksten i planen er ikke endret.',
  'cleaned-line': '{{where}}: «{{excerpt}}» ({{removed}})',

  'preview-of': 'Forhåndsvisning av {{title}}',
  'preview-coming': 'Dokumentet vises her straks.',
  'no-preview': 'Dokumentet ble ikke laget, så det er ingenting å vise.',
  page: 'Side {{page}}',
  'at-page': 'side',
  'box-ticked': 'avkrysset',
  'box-open': 'ikke avkrysset',

  'reader-check': 'Med skjermleser',
  'reader-explanation': 'Her ville den som får dokumentet lest opp, snuble.',
  'nothing-found': 'Fant ingenting som den som får dokumentet lest opp, ville snuble i.',
  'looking-for': 'Ser etter når planen er satt sammen.',
  'show-in-document': 'Vis i dokumentet: {{excerpt}}',
  'at-beginning': 'først i dokumentet',
  'under-heading': 'under «{{where}}»',
  'empty-cells_one': '1 tom celle',
  'empty-cells_other': '{{count}} tomme celler',
  'over-rows': 'over {{count}} rader',
  'leads-to': 'fører til {{address}}',

  'rule-document-without-name': 'Dokument uten eget navn',
  'advice-document-without-name':
    'Navnet på dokumentet leses først, og dette kan ikke skilles fra andre. Gi prosjektet et navn på siden Prosjekt.',
  'rule-heading-without-name': 'Overskrifter uten navn',
  'advice-heading-without-name':
    'Overskriften forteller ikke hva som følger. Skriv navnet på det som står under den.',
  'rule-heading-level-skipped': 'Overskriftsnivåer som hoppes over',
  'advice-heading-level-skipped':
    'Den som går fra overskrift til overskrift, tror at noe mangler. Sett inn overskriften imellom, eller velg nivået rett under den forrige.',
  'rule-heading-typed-as-bold': 'Fet skrift i stedet for overskrift',
  'advice-heading-typed-as-bold':
    'Et avsnitt i fet skrift er ingen overskrift å hoppe til. Gjør det til en overskrift.',
  'rule-list-typed-by-hand': 'Lister skrevet for hånd',
  'advice-list-typed-by-hand':
    'Streker, prikker og tall foran linjene gjør dem ikke til en liste, så ingen får høre hvor mange punkter det er. Bruk punktliste eller nummerert liste.',
  'rule-table-typed-by-hand': 'Tabeller tegnet med streker',
  'advice-table-typed-by-hand':
    'Loddrette streker gjør ikke teksten til en tabell. Skriv innholdet som en liste eller i hele setninger.',
  'rule-row-without-name': 'Rader uten navn',
  'advice-row-without-name':
    'Cellen som skal si hva raden gjelder, er tom. Fyll den ut der raden er skrevet.',
  'rule-cells-empty': 'Tomme celler',
  'advice-cells-empty':
    'En tom celle sier ikke om svaret mangler eller om det ikke er noe å svare. Fyll den ut, eller skriv for eksempel «ikke avklart».',
  'rule-cell-over-many-rows': 'Celler som går over mange rader',
  'advice-cell-over-many-rows':
    'Cellen leses bare ved den første raden og er glemt når den siste leses. Del radene i flere grupper.',
  'rule-link-named-by-address': 'Lenker som heter det samme som adressen',
  'advice-link-named-by-address':
    'Adressen leses opp bokstav for bokstav. La lenken si hva den fører til.',
  'rule-link-says-nothing': 'Lenker som ikke sier hvor de fører',
  'advice-link-says-nothing':
    'Lenker leses ofte opp i en liste for seg, og der sier «her» ingenting. La lenken si hva den fører til.',
  'rule-links-of-one-name': 'Ulike lenker med samme navn',
  'advice-links-of-one-name':
    'Lenkene høres ut som én og samme, men fører til ulike steder. Gi dem hvert sitt navn.',
  'rule-words-in-capitals': 'Ord i store bokstaver',
  'advice-words-in-capitals':
    'Ord i store bokstaver kan bli stavet i stedet for lest. Skriv dem på vanlig måte, og framhev dem med fet skrift om det trengs.',
  'rule-lines-empty': 'Tomme linjer',
  'advice-lines-empty':
    'En tom linje inne i et avsnitt leses opp som ingenting. Del teksten i avsnitt i stedet.',
  'rule-language-not-marked': 'Tekst merket med feil målform',
  'advice-language-not-marked':
    'Teksten leses opp med uttalen til den andre målformen. Velg riktig målform for teksten eller for prosjektet.',
} satisfies Record<`rule-${ReaderRule}` | `advice-${ReaderRule}`, string> &
  Readonly<Record<string, string>>;
