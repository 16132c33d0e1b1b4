import type { Texts } from '../catalogue.ts';
import type { letterheads as nb } from '../nb/letterheads.ts';

export const letterheads: Texts<typeof nb> = {
  'choose-label': 'Utsjånad',
  plain: 'Utan brevmal',
  'edit-all': 'Brevmalar …',
  'dialog-title': 'Brevmalar',
  'dialog-what':
    'Dokumenta kan ha kommunen sin eigen Word-mal, eller berre kommunen sin logo på første side. Frå malen blir stilar, topptekst, botntekst og margar henta. Det dokumentet seier, blir aldri endra.',
  done: 'Ferdig',
  'none-what': 'Legg inn kommunane på sida Organisering først.',
  template: 'Word-mal',
  logo: 'Logo',
  'no-template': 'Ingen mal',
  'no-logo': 'Ingen logo',
  'choose-template': 'Vel mal …',
  'choose-logo': 'Vel logo …',
  replace: 'Byt …',
  remove: 'Fjern',
  'template-of': 'Word-mal for {{municipality}}',
  'logo-of': 'logo for {{municipality}}',
  description: 'Kva logoen viser',
  'description-why': 'Blir lese opp for dei som ikkje ser biletet.',
  'proposed-description': 'Logoen til {{municipality}}',
  'name-and-size': '{{name}} ({{size}})',
  'too-large': '«{{name}}» er for stor. Ein mal eller logo kan vere høgst {{limit}}.',
  checking: 'Ser gjennom malen …',
  'lacks-nothing': 'Malen har alt dokumenta treng.',
  lacks_one: 'Malen kan brukast. Éin ting å vite om han:',
  lacks_other: 'Malen kan brukast. {{count}} ting å vite om han:',
  'set-template': 'Valde Word-mal for {{municipality}}',
  'set-logo': 'Valde logo for {{municipality}}',
  'removed-template': 'Fjerna Word-malen til {{municipality}}',
  'removed-logo': 'Fjerna logoen til {{municipality}}',
  help: 'vis eller vel Word-mal og logo for ein kommune',
  'help-municipality': 'kommunen det gjeld (namn eller id)',
  'help-template': 'ein Word-mal (.docx eller .dotx)',
  'help-logo': 'ein logo (PNG eller JPEG)',
  'help-alt': 'kva logoen viser, for dei som ikkje ser biletet',
  whose: 'Sei kva kommune det gjeld med --municipality.',
  'help-of-document': 'kommunen som dokumentet skal sjå ut som (sjå «letterhead»)',
  'no-such-municipality': 'Fann ikkje kommunen «{{name}}». Desse finst: {{names}}',
  'numbers-by-word':
    'I ein eigen mal tel Word sidene sjølv: Svar ja når Word spør om å oppdatere innhaldslista.',
  'in-pdf':
    'PDF-en og førehandsvisinga viser logo, namn, skrifter og fargar, men tabellar og rammer i topptekst og botntekst blir vanlege linjer, og bilete der står berre øvst på første side.',
  'lacks-no-style': 'Manglar stilen «{{style}}». Dokumenta bruker sin eigen.',
  'lacks-style-without-level':
    'Stilen «{{style}}» seier ikkje kva nivå han er. Dokumenta set nivået sjølve.',
  'lacks-style-numbers':
    'Stilen «{{style}}» nummererer av seg sjølv. Nummereringa følgjer ikkje med.',
  'lacks-faint-style':
    'Teksten i stilen «{{style}}» skil seg for lite frå papiret (kontrast under 4,5 : 1).',
  'lacks-no-header': 'Manglar topptekst.',
  'lacks-no-footer': 'Manglar botntekst. Dokumenta bruker sin eigen, med sidetal.',
  'lacks-no-page-number': 'Botnteksten har ikkje sidetal.',
  'lacks-picture-without-text':
    'Eit bilete i topptekst eller botntekst manglar alternativ tekst. Skjermlesarar seier ikkje kva det er.',
  'lacks-header-not-taken':
    'Toppteksten byggjer på noko utanfor fila eller på eit innebygd objekt, og følgjer ikkje med.',
  'lacks-footer-not-taken':
    'Botnteksten byggjer på noko utanfor fila eller på eit innebygd objekt, og følgjer ikkje med.',
  'lacks-even-pages':
    'Partalssidene har eigen topptekst eller botntekst. Dokumenta bruker den vanlege på alle sider.',
  'lacks-text-in-body': 'Tekst som står på sjølve malen si side, følgjer ikkje med.',
  'lacks-macros': 'Makroar følgjer ikkje med.',
  'lacks-not-a4': 'Sida er ikkje A4.',
  'lacks-narrow-text': 'Margane gir mindre enn 12 cm til teksten. Tabellane blir tronge.',
};
