import type { ReactNode } from 'react';
import type { Run, TextRun } from '../../../src-domain/document/blocks.ts';
import { useLanguage } from '../../language.ts';

/** A text with its looks, links and line breaks. */
export function RunsView({ runs }: { readonly runs: readonly Run[] }) {
  // Two runs may be alike, and none of them ever moves: their place is what tells them apart.
  return runs.map((run, index) => <RunView key={String(index)} run={run} />);
}

function RunView({ run }: { readonly run: Run }): ReactNode {
  switch (run.kind) {
    case 'line-break':
      return <br />;
    case 'check-box':
      return <CheckBox checked={run.checked} />;
    case 'text':
      return withLook(run, withLanguage(run));
  }
}

/** Drawn, as it is in the document: here there is nothing to tick. */
function CheckBox({ checked }: { readonly checked: boolean }) {
  const { translate } = useLanguage();
  return (
    <span role="img" aria-label={translate(`documentsPage:box-${checked ? 'ticked' : 'open'}`)}>
      {checked ? '☒' : '☐'}
    </span>
  );
}

const withLanguage = ({ text, language }: TextRun): ReactNode =>
  language ? <span lang={language}>{text}</span> : text;

function withLook({ bold, italic, code, link }: TextRun, text: ReactNode): ReactNode {
  let shown = text;
  if (code) shown = <code>{shown}</code>;
  if (italic) shown = <em>{shown}</em>;
  if (bold) shown = <strong>{shown}</strong>;
  if (!link) return shown;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {shown}
    </a>
  );
}
