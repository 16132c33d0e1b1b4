import Box from '@mui/material/Box';
import type { Finding } from '../../src-domain/finding.ts';
import { findingText } from '../../src-domain/messages/finding-text.ts';
import { severityLooks } from '../findings/severity-looks.ts';
import { useLanguage } from '../language.ts';

export interface FieldNotesProps {
  readonly refusal?: string | null;
  readonly help?: string | undefined;
  /** What the program understood of what is typed; follows the typing. */
  readonly understood?: string | undefined;
  readonly findings?: readonly Finding[];
}

/** What is to be said about a field, under it: why something wasn't taken in, how to fill it in, what the plan check found. */
export function FieldNotes({ refusal = null, help, understood, findings = [] }: FieldNotesProps) {
  const { translate } = useLanguage();
  return (
    <>
      {refusal !== null && (
        <Box role="alert" sx={{ color: 'error.main', whiteSpace: 'pre-line' }}>
          {refusal}
        </Box>
      )}
      {help && <Box sx={{ color: 'text.secondary' }}>{help}</Box>}
      {understood !== undefined && (
        <Box role="status" sx={{ color: 'text.secondary' }}>
          {understood}
        </Box>
      )}
      {findings.map((finding) => {
        const { Icon, colour } = severityLooks[finding.severity];
        return (
          <Box
            key={`${finding.rule} ${JSON.stringify(finding.values)}`}
            sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', color: 'text.primary' }}
          >
            <Icon aria-hidden sx={{ fontSize: 16, mt: '1px', color: colour, flexShrink: 0 }} />
            <span>{findingText(finding, translate)}</span>
          </Box>
        );
      })}
    </>
  );
}

/** Whether there is anything to say. */
export const hasNotes = ({
  refusal = null,
  help,
  understood,
  findings = [],
}: FieldNotesProps): boolean =>
  refusal !== null || Boolean(help) || understood !== undefined || findings.length > 0;
