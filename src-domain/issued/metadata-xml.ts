import type { IssuedMetadata } from './metadata.ts';

interface Element {
  readonly name: string;
  readonly content: string | readonly Element[];
}

/**
 * The metadata as XML. Elements are called what Noark 5's catalogue of metadata calls them, where it has a
 * name for them; what isn't known is left out.
 */
export function metadataXml(metadata: IssuedMetadata): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writtenElement(documentElement(metadata), '')}`;
}

function documentElement(metadata: IssuedMetadata): Element {
  const { file, version, accepted } = metadata;
  return {
    name: 'utsendtDokument',
    content: [
      ...text('tittel', metadata.title),
      ...text('dokumenttype', metadata.documentType),
      ...text('sakstittel', metadata.project),
      ...text('mappeID', metadata.archiveReference),
      ...text('moetesaksnummer', metadata.caseNumber),
      ...text('saksbehandler', metadata.caseWorker),
      ...text('utvalg', metadata.body),
      ...text('moetedato', metadata.meetingDate),
      ...text('spraak', metadata.language),
      ...text('utgave', metadata.copy),
      ...whole(
        'versjon',
        version && [
          ...text('navn', version.label),
          ...text('sjekksum', version.sha256),
          ...text('sjekksumAlgoritme', 'SHA-256'),
        ],
      ),
      ...whole('korrespondansepart', [
        ...text('korrespondanseparttype', 'Mottaker'),
        ...text('korrespondansepartNavn', metadata.recipient),
      ]),
      ...text('sendtDato', metadata.issuedAt),
      ...text('sendtAv', metadata.issuedBy),
      ...whole(
        'skjerming',
        metadata.exemptUnder === null ? null : [...text('skjermingshjemmel', metadata.exemptUnder)],
      ),
      ...whole(
        'universellUtforming',
        accepted && [
          ...text('merknader', String(accepted.findings)),
          ...text('godtattFordi', accepted.because),
        ],
      ),
      ...whole('dokumentobjekt', [
        ...text('filnavn', file.name),
        ...text('mimeType', file.mediaType),
        ...text('filstoerrelse', String(file.sizeInBytes)),
        ...text('sjekksum', file.sha256),
        ...text('sjekksumAlgoritme', 'SHA-256'),
      ]),
    ],
  };
}

const text = (name: string, content: string | null): readonly Element[] =>
  content === null ? [] : [{ name, content }];

const whole = (name: string, content: readonly Element[] | null): readonly Element[] =>
  content === null ? [] : [{ name, content }];

function writtenElement({ name, content }: Element, indent: string): string {
  if (typeof content === 'string') return `${indent}<${name}>${escaped(content)}</${name}>\n`;
  const inner = content.map((element) => writtenElement(element, `${indent}  `)).join('');
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escaped = (content: string): string =>
  content.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
