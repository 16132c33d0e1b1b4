import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileType } from '../../../src-domain/attachments/file-type.ts';
import { knownKind, openingOf } from '../../../src-domain/attachments/opening.ts';
import { madeZip } from './made-zip.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const types = '[Content_Types].xml';
const docx = madeZip({ [types]: '', 'word/document.xml': '' });
const odt = madeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' });
const pdf = bytes('%PDF-1.7\n');
const windows = bytes('MZ\x90\0\x03\0');

describe('what a file is', () => {
  test.each<[string, Uint8Array, string]>([
    ['a PDF', pdf, 'application/pdf'],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n'), 'image/png'],
    ['a JPEG', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
    ['a WebP', bytes('RIFF\x00\x00\x00\x00WEBP'), 'image/webp'],
    ['plain text', new TextEncoder().encode('Møte;Dato\r\n1;2008'), 'text/plain'],
    ['text in UTF-16', bytes('\xff\xfeM\0\xf8\0'), 'text/plain'],
    ['a program for Windows', windows, 'application/x-executable'],
    ['a program for Linux', bytes('\x7fELF\x02'), 'application/x-executable'],
    ['a script', bytes('#!/bin/sh\nrm -rf ~'), 'application/x-executable'],
    ['a shortcut', bytes('L\0\0\0\x01\x14\x02\0'), 'application/x-executable'],
    ['an archive', madeZip({ 'a.txt': 'a' }), 'application/zip'],
    ['an archive that is cut off', docx.slice(0, 60), 'application/zip'],
    ['what nobody knows', bytes('\x00\x01\x02'), 'application/octet-stream'],
    [
      'a Word document',
      docx,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['an OpenDocument text', odt, 'application/vnd.oasis.opendocument.text'],
    [
      'a Word document with macros',
      madeZip({ [types]: '', 'word/document.xml': '', 'word/vbaProject.bin': '' }),
      'application/x-document-with-macros',
    ],
    [
      'a program for Java',
      madeZip({ 'META-INF/MANIFEST.MF': '', 'A.class': '' }),
      'application/java-archive',
    ],
  ])('is told by what it holds: %s', (_what, content, type) => {
    expect(fileType(content)).toBe(type);
  });

  test('is always answered, whatever the bytes', () => {
    const begun = fc.constantFrom(docx, odt, pdf, windows, new Uint8Array());
    const broken = fc.tuple(begun, fc.nat(200), fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(broken, ([whole, at, more]) => {
        expect(fileType(Uint8Array.from([...whole.slice(0, at), ...more]))).toMatch(/^[a-z]+\//);
      }),
    );
  });
});

describe('what may be done with a file', () => {
  test.each<[string, Uint8Array, string]>([
    ['Plan.docx', docx, 'may-open'],
    ['PLAN.DOCX', docx, 'may-open'],
    ['Notat.odt', odt, 'may-open'],
    ['Kart.pdf', pdf, 'may-open'],
    ['Timer.csv', bytes('a;b'), 'may-open'],
    ['Plan.pdf', docx, 'save-only'],
    ['Kart.pdf', windows, 'program'],
    ['Kart.pdf.exe', pdf, 'program'],
    ['Kart.exe .', pdf, 'program'],
    ['Kart', pdf, 'save-only'],
    ['Side.html', bytes('<script>'), 'save-only'],
    ['Start.bat', bytes('del *.*'), 'program'],
    ['Plan.docm', docx, 'program'],
    ['Tegning.dwg', bytes('AC1032\0'), 'save-only'],
  ])('is settled by its name and what it holds: %s', (name, content, opening) => {
    expect(openingOf(fileType(content), name)).toBe(opening);
  });

  test('only what may be opened is called by its kind', () => {
    expect(knownKind('image/jpeg', 'Bilde.JPEG')).toBe('jpg');
    expect(knownKind('image/jpeg', 'Bilde.pdf')).toBeNull();
  });
});
