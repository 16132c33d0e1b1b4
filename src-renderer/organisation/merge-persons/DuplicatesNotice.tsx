import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import {
  type Duplicates,
  distinctionChanges,
} from '../../../src-domain/organisation/duplicate-persons.ts';
import { useLanguage } from '../../language.ts';
import { OfWholeProject } from '../../project/OfWholeProject.tsx';
import { useChange, useOpenedProject } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { duplicatesText, namesText } from './duplicates-text.ts';

interface DuplicatesNoticeProps {
  readonly duplicates: readonly Duplicates[];
  readonly onMerge: (ids: readonly string[]) => void;
}

const shownAtFirst = 3;

/** Who seems to stand among the persons more than once, to be merged or told apart. */
export function DuplicatesNotice({ duplicates, onMerge }: DuplicatesNoticeProps) {
  const { translate } = useLanguage();
  const [isAllShown, setIsAllShown] = useState(false);
  if (duplicates.length === 0) return null;
  const shown = isAllShown ? duplicates : duplicates.slice(0, shownAtFirst);
  const more = duplicates.length - shown.length;
  return (
    <Alert severity="info" sx={{ mb: 1.5, '& .MuiAlert-message': { flexGrow: 1 } }}>
      <AlertTitle component="h2">{translate('persons:duplicates-heading')}</AlertTitle>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((group) => (
          <DuplicatesLine
            key={group.persons.map(({ id }) => id).join()}
            duplicates={group}
            onMerge={onMerge}
          />
        ))}
      </Box>
      {more > 0 && (
        <Button size="small" color="inherit" onClick={() => setIsAllShown(true)}>
          {translate('persons:more-duplicates', { count: more })}
        </Button>
      )}
    </Alert>
  );
}

interface DuplicatesLineProps {
  readonly duplicates: Duplicates;
  readonly onMerge: DuplicatesNoticeProps['onMerge'];
}

function DuplicatesLine({ duplicates, onMerge }: DuplicatesLineProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const textId = useId();
  const { persons } = duplicates;
  const ids = persons.map(({ id }) => id);
  const count = ids.length;
  const tellApart = () =>
    change(
      translate('persons:told-apart', { names: namesText(persons, translate) }),
      distinctionChanges(store.plan, ids, newId),
    );
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}
    >
      <Typography id={textId} variant="body2" sx={{ flexGrow: 1 }}>
        {duplicatesText(duplicates, translate)}
      </Typography>
      <OfWholeProject>
        <WhileOpen>
          <Button
            size="small"
            color="inherit"
            aria-describedby={textId}
            onClick={() => onMerge(ids)}
          >
            {translate('persons:merge-them')}
          </Button>
          <Button size="small" color="inherit" aria-describedby={textId} onClick={tellApart}>
            {translate(count === 2 ? 'persons:are-two' : 'persons:are-several', { count })}
          </Button>
        </WhileOpen>
      </OfWholeProject>
    </Stack>
  );
}
