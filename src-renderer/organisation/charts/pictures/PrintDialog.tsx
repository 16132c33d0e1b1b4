import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import type { Row } from '../../../../src-domain/entities/registry.ts';
import { textWidth } from '../../../drawing/typeface.ts';
import { useLanguage } from '../../../language.ts';
import { useChartPicture } from '../use-chart-picture.ts';
import {
  chartSheets,
  isReadable,
  orientations,
  papers,
  proposedSheets,
  type SheetChoice,
  sizeInPoints,
  spreads,
} from './chart-sheets.ts';
import { PrintedSheets } from './PrintedSheets.tsx';
import { SheetPreview } from './SheetPreview.tsx';

interface PrintDialogProps {
  readonly chart: Row<'orgChart'>;
  readonly onClose: () => void;
}

/** Asks how a chart is to stand on paper, shows it, and prints it. */
export function PrintDialog({ chart, onClose }: PrintDialogProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  const { content, drawing } = useChartPicture(chart);
  const [choice, choose] = useState<SheetChoice>(() => proposedSheets(drawing));
  const sheets = useMemo(() => chartSheets(content, textWidth, choice), [content, choice]);
  const points = sizeInPoints(Math.min(...sheets.map(({ scale }) => scale)));
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId} variant="h2">
        {translate('chartPictures:print-heading')}
      </DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 1.5 }}>
          <Choice
            label={translate('chartPictures:paper')}
            value={choice.paper}
            from={papers}
            nameOf={(paper) => paper}
            onChange={(paper) => choose({ ...choice, paper })}
          />
          <Choice
            label={translate('chartPictures:orientation')}
            value={choice.orientation}
            from={orientations}
            nameOf={(orientation) => translate(`chartPictures:${orientation}`)}
            onChange={(orientation) => choose({ ...choice, orientation })}
          />
          <Choice
            label={translate('chartPictures:sheets')}
            value={choice.spread}
            from={spreads}
            nameOf={(spread) => translate(`chartPictures:spread-${spread}`)}
            onChange={(spread) => choose({ ...choice, spread })}
          />
          <Typography role="status" variant="body2">
            {translate('chartPictures:sheet-count', { count: sheets.length })}{' '}
            {translate('chartPictures:text-size', { points: Math.round(points) })}{' '}
            {!isReadable(points) && translate('chartPictures:too-small')}
          </Typography>
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            {sheets.map((sheet, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sheet has no name of its own
              <SheetPreview key={index} sheet={sheet} choice={choice} />
            ))}
          </Stack>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('chartPictures:close')}</Button>
        <Button variant="contained" onClick={() => window.print()}>
          {translate('chartPictures:print-now')}
        </Button>
      </DialogActions>
      <PrintedSheets sheets={sheets} choice={choice} />
    </Dialog>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly from: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({
  label,
  value,
  from,
  nameOf,
  onChange,
}: ChoiceProps<Value>) {
  const labelId = useId();
  return (
    <FormControl>
      <FormLabel id={labelId} sx={{ typography: 'body2' }}>
        {label}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        value={value}
        onChange={(_, chosen) => {
          const found = from.find((each) => each === chosen);
          if (found !== undefined) onChange(found);
        }}
      >
        {from.map((each) => (
          <FormControlLabel
            key={each}
            value={each}
            label={nameOf(each)}
            control={<Radio size="small" />}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
