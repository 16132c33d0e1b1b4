import { expect, test } from 'vitest';
import { checkTemplate } from '../../../../src-main/documents/letterhead/template-check.ts';
import { readTemplate } from '../../../../src-main/documents/letterhead/word-template.ts';
import {
  madeTemplate,
  municipalStyles,
  type TemplateChanges,
} from '../../../fixtures/made-template.ts';

const withStyles = (from: RegExp, to: string): TemplateChanges => ({
  styles: municipalStyles.map((style) => style.replace(from, to)),
});

test.each<[string, TemplateChanges, readonly object[]]>([
  ['nothing', {}, []],
  [
    'a style',
    { styles: municipalStyles.filter((style) => !style.includes('"heading 2"')) },
    [{ kind: 'no-style', style: 'heading 2' }],
  ],
  [
    'a heading’s level',
    withStyles(/<w:outlineLvl w:val="1"\/>/, ''),
    [{ kind: 'style-without-level', style: 'heading 2' }],
  ],
  [
    'numbers that run in ours',
    withStyles(/(<w:outlineLvl w:val="0"\/>)/, '<w:numPr><w:numId w:val="1"/></w:numPr>$1'),
    [{ kind: 'style-numbers', style: 'heading 1' }],
  ],
  ['contrast', withStyles(/595959/, '9A9A9A'), [{ kind: 'faint-style', style: 'Subtitle' }]],
  ['a header', { header: null }, [{ kind: 'no-header' }]],
  ['a footer', { footer: null }, [{ kind: 'no-footer' }]],
  [
    'page numbers',
    { footer: '<w:r><w:t>Verdal kommune</w:t></w:r>' },
    [{ kind: 'no-page-number' }],
  ],
  ['words for its picture', { header: '' }, [{ kind: 'picture-without-text' }]],
  [
    'a header of its own',
    {
      headerRelations:
        '<Relationship Id="rId1" Type="http://x/oleObject" Target="embeddings/a.bin"/>',
    },
    [{ kind: 'frame-not-taken', frame: 'header' }, { kind: 'no-header' }],
  ],
  ['nothing but has text on its page', { body: 'Skriv her' }, [{ kind: 'text-in-body' }]],
  ['nothing but has macros', { parts: { 'word/vbaProject.bin': 'x' } }, [{ kind: 'macros' }]],
  [
    'the usual page',
    {
      section:
        '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="3000" w:bottom="1440" w:left="3000" w:header="567" w:footer="567" w:gutter="0"/>',
    },
    [{ kind: 'not-a4' }, { kind: 'narrow-text' }],
  ],
])('A template that lacks %s', (_what, changes, expected) => {
  expect(checkTemplate(readTemplate(madeTemplate(changes)))).toEqual(expected);
});
