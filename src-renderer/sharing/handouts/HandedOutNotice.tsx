import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { addressOf } from '../../frame/addresses.ts';
import { useGoTo } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';
import { useProject } from '../../project/open-project.ts';

interface HandedOutNoticeProps {
  readonly told: string;
  /** Whether the list of what is out stands on another page. */
  readonly leadsToList: boolean;
  readonly onDone: () => void;
}

const shownInMilliseconds = 15_000;

/** Says where the file of a hand-out lies. */
export function HandedOutNotice({ told, leadsToList, onDone }: HandedOutNoticeProps) {
  const { translate } = useLanguage();
  const goTo = useGoTo();
  const project = useProject((state) => state.project);
  return (
    <Snackbar
      open
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      autoHideDuration={shownInMilliseconds}
      onClose={(_, reason) => reason !== 'clickaway' && onDone()}
      message={told}
      action={
        leadsToList && (
          <Button
            color="inherit"
            size="small"
            onClick={() => {
              goTo(addressOf(project, 'deling'));
              onDone();
            }}
          >
            {translate('handingOut:see-list')}
          </Button>
        )
      }
    />
  );
}
