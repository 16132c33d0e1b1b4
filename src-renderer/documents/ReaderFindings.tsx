import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import {
  type ReaderFinding,
  type ReaderRule,
  readerRules,
} from '../../src-domain/document/reader-finding.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { useLanguage } from '../language.ts';
import { PanelSection } from './PanelSection.tsx';
import { goToBlock } from './preview/page-begins.ts';

interface ReaderFindingsProps {
  /** The document's title, which is where whatever stands before the first heading stands. */
  readonly title: string;
  /** Null until the document is composed. */
  readonly findings: readonly ReaderFinding[] | null;
}

/** What somebody who hears the document would stumble on, by rule; each leads to its place in the preview. */
export function ReaderFindings({ title, findings }: ReaderFindingsProps) {
  const { translate } = useLanguage();
  const byRule = Map.groupBy(findings ?? [], ({ rule }) => rule);
  const rules = readerRules.filter((rule) => byRule.has(rule));
  return (
    <PanelSection
      heading={translate('documentsPage:reader-check')}
      aside={
        rules.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {findings?.length}
          </Typography>
        )
      }
    >
      {findings === null && (
        <Typography variant="body2" color="textSecondary">
          {translate('documentsPage:looking-for')}
        </Typography>
      )}
      {findings?.length === 0 && <NothingFound />}
      {rules.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('documentsPage:reader-explanation')}
        </Typography>
      )}
      {rules.map((rule) => (
        <RuleFindings key={rule} rule={rule} title={title} findings={byRule.get(rule) ?? []} />
      ))}
    </PanelSection>
  );
}

function NothingFound() {
  const { translate } = useLanguage();
  return (
    <Box sx={{ display: 'flex', gap: 1, color: 'success.main' }}>
      <CheckCircleOutlined fontSize="small" aria-hidden />
      <Typography variant="body2">{translate('documentsPage:nothing-found')}</Typography>
    </Box>
  );
}

interface RuleFindingsProps {
  readonly rule: ReaderRule;
  readonly title: string;
  readonly findings: readonly ReaderFinding[];
}

function RuleFindings({ rule, title, findings }: RuleFindingsProps) {
  const { translate } = useLanguage();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3">{translate(`documentsPage:rule-${rule}`)}</Typography>
      <Typography variant="body2" sx={{ mt: 0.25 }}>
        {translate(`documentsPage:advice-${rule}`)}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25 }}>
        {findings.map((finding, index) => (
          // Two findings may be alike, and none of them ever moves.
          <Typography component="li" variant="body2" key={String(index)}>
            <FindingLine finding={finding} title={title} />
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

interface FindingLineProps {
  readonly finding: ReaderFinding;
  readonly title: string;
}

function FindingLine({ finding, title }: FindingLineProps) {
  const { translate } = useLanguage();
  const { excerpt, place } = finding;
  const details = [detailText(finding, translate), whereText(finding, title, translate)].filter(
    (text) => text !== '',
  );
  return (
    <>
      <Link
        component="button"
        type="button"
        variant="body2"
        aria-label={translate('documentsPage:show-in-document', { excerpt })}
        onClick={() => goToBlock(place)}
        sx={{ textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere' }}
      >
        {excerpt}
      </Link>
      {details.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {' – '}
          {details.join(', ')}
        </Box>
      )}
    </>
  );
}

/** What has its heading's name needn't name the heading. */
function whereText({ excerpt, where }: ReaderFinding, title: string, translate: Translate): string {
  if (where === excerpt) return '';
  return where === title
    ? translate('documentsPage:at-beginning')
    : translate('documentsPage:under-heading', { where });
}

function detailText({ rule, values }: ReaderFinding, translate: Translate): string {
  switch (rule) {
    case 'cells-empty':
      return translate('documentsPage:empty-cells', values);
    case 'cell-over-many-rows':
      return translate('documentsPage:over-rows', values);
    case 'link-says-nothing':
    case 'links-of-one-name':
      return translate('documentsPage:leads-to', values);
    default:
      return '';
  }
}
