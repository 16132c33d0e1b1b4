import type { Texts } from '../catalogue.ts';
import type { diagrams as nb } from '../nb/diagrams.ts';

/** Diagram: biletfiler, tala bak, og teksten for dei som ikkje ser dei. */
export const diagrams: Texts<typeof nb> = {
  menu: 'Lagre diagrammet',
  'menu-of': 'Lagre diagrammet «{{title}}»',
  'save-svg': 'Lagre som SVG …',
  'save-png': 'Lagre som PNG …',
  making: 'Lagar biletet …',
  'saved-to': 'Biletet er lagra: {{path}}',
  downloaded: 'Biletet er lasta ned: {{name}}',
  numbers: 'Tala i diagrammet',
  legend: 'Teiknforklaring',
  'far-left-out_one': '{{axis}} (éin langt frå dei andre er ikkje teikna)',
  'far-left-out_other': '{{axis}} ({{count}} langt frå dei andre er ikkje teikna)',
  'no-value': 'ingen verdi',
  unnamed: 'Diagram',
  'kind-line': 'Linjediagram',
  'kind-column': 'Stolpediagram',
  'reach-none': '{{kind}} utan verdiar',
  'reach-few': '{{kind}} for {{places}}',
  reach: '{{kind}} frå {{first}} til {{last}}, {{places}} verdiar bortover',
  'series-empty': '{{name}}: ingen verdiar',
  'series-even': '{{name}}: {{value}} heile vegen',
  'series-few': '{{name}}: {{values}}',
  'value-at': '{{value}} ({{place}})',
  series:
    '{{name}}: høgast {{highest}} ({{highestPlace}}), lågast {{lowest}} ({{lowestPlace}}), sist {{last}} ({{lastPlace}})',
  'series-days':
    '{{name}}: seinast {{highest}} ({{highestPlace}}), tidlegast {{lowest}} ({{lowestPlace}}), sist {{last}} ({{lastPlace}})',
  limit: '{{name}}: {{value}}',
  'percentage-points': 'prosentpoeng',
  above: '{{distance}} over «{{limit}}»',
  below: '{{distance}} under «{{limit}}»',
  'at-limit': 'likt med «{{limit}}»',
  'days-after_one': 'éin dag etter «{{limit}}»',
  'days-after_other': '{{count}} dagar etter «{{limit}}»',
  'days-before_one': 'éin dag før «{{limit}}»',
  'days-before_other': '{{count}} dagar før «{{limit}}»',
};
