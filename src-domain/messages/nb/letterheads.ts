/** What is said about how a municipality's documents look. */
export const letterheads = {
  'choose-label': 'Utseende',
  plain: 'Uten brevmal',
  'edit-all': 'Brevmaler …',
  'dialog-title': 'Brevmaler',
  'dialog-what':
    'Dokumentene kan ha kommunens egen Word-mal, eller bare kommunens logo på første side. Fra malen hentes stiler, topptekst, bunntekst og marger. Det dokumentet sier, blir aldri endret.',
  done: 'Ferdig',
  'none-what': 'Legg inn kommunene på siden Organisering først.',
  template: 'Word-mal',
  logo: 'Logo',
  'no-template': 'Ingen mal',
  'no-logo': 'Ingen logo',
  'choose-template': 'Velg mal …',
  'choose-logo': 'Velg logo …',
  replace: 'Bytt …',
  remove: 'Fjern',
  'template-of': 'Word-mal for {{municipality}}',
  'logo-of': 'logo for {{municipality}}',
  description: 'Hva logoen viser',
  'description-why': 'Leses opp for dem som ikke ser bildet.',
  'proposed-description': 'Logoen til {{municipality}}',
  'name-and-size': '{{name}} ({{size}})',
  'too-large': '«{{name}}» er for stor. En mal eller logo kan være høyst {{limit}}.',
  checking: 'Ser gjennom malen …',
  'lacks-nothing': 'Malen har alt dokumentene trenger.',
  lacks_one: 'Malen kan brukes. Én ting å vite om den:',
  lacks_other: 'Malen kan brukes. {{count}} ting å vite om den:',
  'set-template': 'Valgte Word-mal for {{municipality}}',
  'set-logo': 'Valgte logo for {{municipality}}',
  'removed-template': 'Fjernet Word-malen til {{municipality}}',
  'removed-logo': 'Fjernet logoen til {{municipality}}',
  help: 'vis eller velg Word-mal og logo for en kommune',
  'help-municipality': 'kommunen det gjelder (navn eller id)',
  'help-template': 'en Word-mal (.docx eller .dotx)',
  'help-logo': 'en logo (PNG eller JPEG)',
  'help-alt': 'hva logoen viser, for dem som ikke ser bildet',
  whose: 'Si hvilken kommune det gjelder med --municipality.',
  'help-of-document': 'kommunen som dokumentet skal se ut som (se «letterhead»)',
  'no-such-municipality': 'Fant ikke kommunen «{{name}}». Disse finnes: {{names}}',
  'numbers-by-word':
    'I en egen mal teller Word sidene selv: Svar ja når Word spør om å oppdatere innholdsfortegnelsen.',
  'in-pdf':
    'PDF-en og forhåndsvisningen viser logo, navn, skrifter og farger, men tabeller og rammer i topptekst og bunntekst blir vanlige linjer, og bilder der står bare øverst på første side.',
  'lacks-no-style': 'Mangler stilen «{{style}}». Dokumentene bruker sin egen.',
  'lacks-style-without-level':
    'Stilen «{{style}}» sier ikke hvilket nivå den er. Dokumentene setter nivået selv.',
  'lacks-style-numbers':
    'Stilen «{{style}}» nummererer av seg selv. Nummereringen følger ikke med.',
  'lacks-faint-style':
    'Teksten i stilen «{{style}}» skiller seg for lite fra papiret (kontrast under 4,5 : 1).',
  'lacks-no-header': 'Mangler topptekst.',
  'lacks-no-footer': 'Mangler bunntekst. Dokumentene bruker sin egen, med sidetall.',
  'lacks-no-page-number': 'Bunnteksten har ikke sidetall.',
  'lacks-picture-without-text':
    'Et bilde i topptekst eller bunntekst mangler alternativ tekst. Skjermlesere sier ikke hva det er.',
  'lacks-header-not-taken':
    'Toppteksten bygger på noe utenfor filen eller på et innebygd objekt, og følger ikke med.',
  'lacks-footer-not-taken':
    'Bunnteksten bygger på noe utenfor filen eller på et innebygd objekt, og følger ikke med.',
  'lacks-even-pages':
    'Partallssidene har egen topptekst eller bunntekst. Dokumentene bruker den vanlige på alle sider.',
  'lacks-text-in-body': 'Tekst som står på selve malens side, følger ikke med.',
  'lacks-macros': 'Makroer følger ikke med.',
  'lacks-not-a4': 'Siden er ikke A4.',
  'lacks-narrow-text': 'Margene gir mindre enn 12 cm til teksten. Tabellene blir trange.',
} satisfies Readonly<Record<string, string>>;
