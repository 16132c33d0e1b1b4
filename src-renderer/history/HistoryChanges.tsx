import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { Change } from '../../src-domain/change.ts';
import { changeText } from '../../src-domain/messages/change-text.ts';
import { findRow } from '../../src-domain/plan.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';

const mostShown = 100;

/** Each change of an entry in a sentence, with the way to the row where it still is. */
export function HistoryChanges({ changes }: { readonly changes: readonly Change[] }) {
  const { translate } = useLanguage();
  const plan = useProject((state) => state.plan);
  const project = useProject((state) => state.project);
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {changes.slice(0, mostShown).map((change) => {
        const id = change.kind === 'update' ? change.id : change.row.id;
        const field = change.kind === 'update' ? (Object.keys(change.to)[0] ?? null) : null;
        const isThere = findRow(plan, change.entity, id) !== undefined;
        const text = changeText(change, plan, translate);
        return (
          <Typography component="li" key={`${change.kind} ${id} ${field}`} variant="body2">
            {isThere ? (
              <Link
                color="inherit"
                href={`#${placeAddress(project, { entity: change.entity, id, field })}`}
              >
                {text}
              </Link>
            ) : (
              text
            )}
          </Typography>
        );
      })}
      {changes.length > mostShown && (
        <Typography component="li" variant="body2">
          {translate('history:more-changes', { count: changes.length - mostShown })}
        </Typography>
      )}
    </Box>
  );
}
