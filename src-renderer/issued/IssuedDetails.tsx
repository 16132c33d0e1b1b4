import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Row } from '../../src-domain/entities/registry.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import { findRow } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';

/** All that is known of a document that was sent, its SHA-256 last. */
export function IssuedDetails({ issued }: { readonly issued: Row<'issuedDocument'> }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { name, sizeInBytes, acceptedFindings, acceptedBecause, hash, language, copy } = issued;
  const version = findRow(plan, 'version', issued.versionId);
  const about = [
    rowName(plan, 'report', issued.reportId, translate),
    rowName(plan, 'decision', issued.decisionId, translate),
    version
      ? translate('issuedPage:about-version', { label: version.label })
      : translate('issuedPage:about-now'),
  ].filter((text) => text !== null);
  const facts: readonly (readonly [string, string])[] = [
    [translate('issuedPage:about'), about.join(', ')],
    [translate('issuedPage:file'), `${name}, ${sizeText(sizeInBytes)}`],
    [
      translate('issuedPage:language'),
      choiceLabel('issuedDocument', 'language', language, translate),
    ],
    [translate('issuedPage:copy'), choiceLabel('issuedDocument', 'copy', copy, translate)],
    ...(acceptedFindings > 0
      ? [
          [
            translate('issuedPage:accepted'),
            translate('issuedPage:accepted-text', {
              count: acceptedFindings,
              why: acceptedBecause,
            }),
          ] as const,
        ]
      : []),
    ['SHA-256', hash],
  ];
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'max-content minmax(0, 1fr)' },
        columnGap: 2,
        rowGap: 0.5,
      }}
    >
      {facts.map(([term, fact]) => (
        <Box key={term} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {term}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {fact}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
