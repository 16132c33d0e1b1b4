import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { differenceText } from '../../src-domain/messages/difference-text.ts';
import { problemText } from '../../src-domain/messages/problem-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { changedAlong } from '../../src-domain/put-back/differences-since.ts';
import type { PutBack } from '../../src-domain/put-back/put-back.ts';
import type { RowPlace } from '../../src-domain/row-changes/removal.ts';
import { useLanguage } from '../language.ts';

interface PutBackPreviewProps {
  readonly result: PutBack;
  readonly chosen: readonly RowPlace[];
  /** What rows are called by. */
  readonly named: Plan;
}

/** What goes along with what is chosen, and what of it stays as it is, with the reason. */
export function PutBackPreview({ result, chosen, named }: PutBackPreviewProps) {
  const { translate } = useLanguage();
  const along = changedAlong(result.changes, chosen).map((difference) =>
    differenceText(difference, named, translate),
  );
  const left = result.left.map(({ problem }) => problemText(problem, translate, named));
  return (
    <Box role="status" sx={{ mt: 1.5 }}>
      <Sentences heading={translate('backups:along')} texts={along} />
      <Sentences heading={translate('backups:left')} texts={left} />
    </Box>
  );
}

const mostShown = 20;

interface SentencesProps {
  readonly heading: string;
  readonly texts: readonly string[];
}

function Sentences({ heading, texts }: SentencesProps) {
  const { translate } = useLanguage();
  const shown = [...new Set(texts)];
  if (shown.length === 0) return null;
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {heading}
      </Typography>
      <Box component="ul" sx={{ m: 0, mb: 0.5, pl: 2.5 }}>
        {shown.slice(0, mostShown).map((text) => (
          <Typography component="li" variant="body2" key={text}>
            {text}
          </Typography>
        ))}
        {shown.length > mostShown && (
          <Typography component="li" variant="body2">
            {translate('history:more-changes', { count: shown.length - mostShown })}
          </Typography>
        )}
      </Box>
    </>
  );
}
