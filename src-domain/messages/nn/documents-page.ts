import type { Texts } from '../catalogue.ts';
import type { documentsPage as nb } from '../nb/documents-page.ts';

export const documentsPage: Texts<typeof nb> = {
  explanation: 'Sjå dokumentet slik det blir i Word, og hent det når det er klart.',
  'get-document': 'Hent dokumentet',
  document: 'Dokument',
  'document-prosjektplan': 'Prosjektplan',
  'about-prosjektplan': 'Heile planen, slik han blir lagd fram for formannskapet.',
  'document-milepelplan': 'Milepælplan',
  'about-milepelplan': 'Milepælar og tiltak med kven, når og kor langt, haldne mot ein versjon.',
  'document-organisasjonskart': 'Organisasjonskart',
  'about-organisasjonskart': 'Alle organisasjonskarta, kvart som bilete og som tekst.',
  'document-delprosjektrapport': 'Delprosjektrapport',
  'about-delprosjektrapport': 'Det eitt delprosjekt har meldt for ein periode.',
  'document-statusrapport': 'Statusrapport',
  'about-statusrapport': 'Heile prosjektet for ein periode, med det delprosjekta har meldt.',
  'document-sluttrapport': 'Sluttrapport',
  'about-sluttrapport':
    'Kva prosjektet nådde, kva som vart annleis enn vedteke, og kva andre kan lære.',
  'document-unntaksrapport': 'Unntaksrapport',
  'about-unntaksrapport': 'Eit avvik utanfor toleransen: årsak, følgjer, alternativ og tilråding.',
  'document-saksframlegg': 'Saksframlegg',
  'about-saksframlegg': 'Saka til formannskapet, med overskriftene kommunen bruker.',
  'document-endringsmelding': 'Endringsmelding',
  'about-endringsmelding': 'Kva som er endra frå éin versjon til ein annan.',
  'document-language': 'Målform i dokumentet',
  'language-nb': 'Bokmål',
  'language-nn': 'Nynorsk',

  make: 'Lag dokumentet',
  'save-pdf': 'Lagre som PDF …',
  'download-pdf': 'Last ned PDF',
  'making-pdf': 'Lagar PDF …',
  'make-again': 'Lag på nytt',
  cancel: 'Avbryt',
  download: 'Last ned',
  'save-as': 'Lagre som …',
  'open-in-word': 'Opne i Word',
  print: 'Skriv ut',
  running: 'Lagar dokumentet …',
  'step-compose': 'Set saman planen …',
  'step-count-pages': 'Tel sider. Teksten kan lesast så lenge.',
  'step-write': 'Skriv dokumentet …',
  'step-pack': 'Pakkar fila …',
  'step-done': 'Nesten ferdig …',
  finished: 'Dokumentet er klart.',
  'page-count_one': '1 side',
  'page-count_other': '{{count}} sider',
  outdated: 'Planen er endra sidan dokumentet blei laga.',
  'saved-to': 'Lagra som «{{path}}».',
  opened: 'Dokumentet blir opna i Word. Det du endrar der, kjem ikkje inn i planen.',
  downloaded: 'Dokumentet er lasta ned. Opne det frå nedlastingane.',
  cleaned:
    'Teikn som ikkje høyrer heime i eit dokument, er utelatne frå det. Teksten i planen er ikkje endra.',
  'cleaned-line': '{{where}}: «{{excerpt}}» ({{removed}})',

  'preview-of': 'Førehandsvising av {{title}}',
  'preview-coming': 'Dokumentet blir vist her straks.',
  'no-preview': 'Dokumentet blei ikkje laga, så det er ingenting å vise.',
  page: 'Side {{page}}',
  'at-page': 'side',
  'box-ticked': 'kryssa av',
  'box-open': 'ikkje kryssa av',

  'reader-check': 'Med skjermlesar',
  'reader-explanation': 'Her ville den som får dokumentet lese opp, snuble.',
  'nothing-found': 'Fann ingenting som den som får dokumentet lese opp, ville snuble i.',
  'looking-for': 'Ser etter når planen er sett saman.',
  'show-in-document': 'Vis i dokumentet: {{excerpt}}',
  'at-beginning': 'først i dokumentet',
  'under-heading': 'under «{{where}}»',
  'empty-cells_one': '1 tom celle',
  'empty-cells_other': '{{count}} tomme celler',
  'over-rows': 'over {{count}} rader',
  'leads-to': 'fører til {{address}}',

  'rule-document-without-name': 'Dokument utan eige namn',
  'advice-document-without-name':
    'Namnet på dokumentet blir lese først, og dette kan ikkje skiljast frå andre. Gi prosjektet eit namn på sida Prosjekt.',
  'rule-heading-without-name': 'Overskrifter utan namn',
  'advice-heading-without-name':
    'Overskrifta fortel ikkje kva som følgjer. Skriv namnet på det som står under ho.',
  'rule-heading-level-skipped': 'Overskriftsnivå som blir hoppa over',
  'advice-heading-level-skipped':
    'Den som går frå overskrift til overskrift, trur at noko manglar. Set inn overskrifta imellom, eller vel nivået rett under den førre.',
  'rule-heading-typed-as-bold': 'Feit skrift i staden for overskrift',
  'advice-heading-typed-as-bold':
    'Eit avsnitt i feit skrift er inga overskrift å hoppe til. Gjer det til ei overskrift.',
  'rule-list-typed-by-hand': 'Lister skrivne for hand',
  'advice-list-typed-by-hand':
    'Strekar, prikkar og tal framfor linjene gjer dei ikkje til ei liste, så ingen får høyre kor mange punkt det er. Bruk punktliste eller nummerert liste.',
  'rule-table-typed-by-hand': 'Tabellar teikna med strekar',
  'advice-table-typed-by-hand':
    'Loddrette strekar gjer ikkje teksten til ein tabell. Skriv innhaldet som ei liste eller i heile setningar.',
  'rule-row-without-name': 'Rader utan namn',
  'advice-row-without-name':
    'Cella som skal seie kva rada gjeld, er tom. Fyll ho ut der rada er skriven.',
  'rule-cells-empty': 'Tomme celler',
  'advice-cells-empty':
    'Ei tom celle seier ikkje om svaret manglar eller om det ikkje er noko å svare. Fyll ho ut, eller skriv til dømes «ikkje avklart».',
  'rule-cell-over-many-rows': 'Celler som går over mange rader',
  'advice-cell-over-many-rows':
    'Cella blir lesen berre ved den første rada og er gløymd når den siste blir lesen. Del radene i fleire grupper.',
  'rule-link-named-by-address': 'Lenkjer som heiter det same som adressa',
  'advice-link-named-by-address':
    'Adressa blir lesen opp bokstav for bokstav. La lenkja seie kva ho fører til.',
  'rule-link-says-nothing': 'Lenkjer som ikkje seier kvar dei fører',
  'advice-link-says-nothing':
    'Lenkjer blir ofte lesne opp i ei liste for seg, og der seier «her» ingenting. La lenkja seie kva ho fører til.',
  'rule-links-of-one-name': 'Ulike lenkjer med same namn',
  'advice-links-of-one-name':
    'Lenkjene høyrest ut som éi og same, men fører til ulike stader. Gi dei kvart sitt namn.',
  'rule-words-in-capitals': 'Ord i store bokstavar',
  'advice-words-in-capitals':
    'Ord i store bokstavar kan bli stava i staden for lesne. Skriv dei på vanleg måte, og framhev dei med feit skrift om det trengst.',
  'rule-lines-empty': 'Tomme linjer',
  'advice-lines-empty':
    'Ei tom linje inne i eit avsnitt blir lesen opp som ingenting. Del teksten i avsnitt i staden.',
  'rule-language-not-marked': 'Tekst merkt med feil målform',
  'advice-language-not-marked':
    'Teksten blir lesen opp med uttalen til den andre målforma. Vel rett målform for teksten eller for prosjektet.',
};
