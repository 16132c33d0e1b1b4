import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useLanguage } from '../../language.ts';
import { OfWholeProject } from '../../project/OfWholeProject.tsx';
import { WhileOpen } from '../../project/WhileOpen.tsx';

interface AddSeatButtonProps {
  /** The seat in few words, beside what stands there already, and in full. */
  readonly what: string;
  readonly inFull: string;
  readonly onAdd: () => void;
}

/** One click adds a seat that lacks. */
export function AddSeatButton({ what, inFull, onAdd }: AddSeatButtonProps) {
  const { translate } = useLanguage();
  return (
    <OfWholeProject>
      <WhileOpen>
        <Button
          size="small"
          variant="outlined"
          startIcon={<Add />}
          onClick={onAdd}
          aria-label={translate('compositionPage:add-missing', { what: inFull })}
          sx={{ py: 0.125 }}
        >
          {translate('compositionPage:add-missing', { what })}
        </Button>
      </WhileOpen>
    </OfWholeProject>
  );
}
