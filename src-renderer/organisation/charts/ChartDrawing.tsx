import AddOutlined from '@mui/icons-material/AddOutlined';
import FitScreenOutlined from '@mui/icons-material/FitScreenOutlined';
import ZoomInOutlined from '@mui/icons-material/ZoomInOutlined';
import ZoomOutOutlined from '@mui/icons-material/ZoomOutOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { type KeyboardEvent, useId, useRef } from 'react';
import { paper } from '../../../src-domain/drawing/drawing.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { DrawnShapes } from '../../drawing/DrawnShapes.tsx';
import { drawingTypefaces } from '../../drawing/typeface.ts';
import { useLanguage } from '../../language.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { BoxHandle } from './BoxHandle.tsx';
import { type ChartCommand, chartCommandOf } from './chart-keys.ts';
import { chartName } from './chart-name.ts';
import { nearestBox } from './nearest-box.ts';
import { treePlaces } from './tree-places.ts';
import type { BoxActions } from './use-box-actions.ts';
import type { ChartPicture } from './use-chart-picture.ts';
import { useZoom } from './use-zoom.ts';

interface ChartDrawingProps {
  readonly chart: Row<'orgChart'>;
  readonly picture: ChartPicture;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** The text of the chosen box is to be written. */
  readonly onWrite: () => void;
  readonly actions: BoxActions;
}

/** The chart as it is drawn everywhere, with boxes that can be chosen, moved and dropped. */
export function ChartDrawing(props: ChartDrawingProps) {
  const { chart, picture, chosenId, onChoose, onWrite, actions } = props;
  const { layout, drawing, content } = picture;
  const { translate } = useLanguage();
  const hintId = useId();
  const tree = useRef<HTMLDivElement>(null);
  const { frame, zoom, step, fit } = useZoom(layout.width);
  const places = treePlaces(content.boxes);
  const placeOf = new Map(places.map((place) => [place.id, place]));

  function go(id: string | null): void {
    if (id === null) return;
    onChoose(id);
    tree.current?.querySelector<HTMLElement>(`[data-box="${id}"]`)?.focus();
  }

  function removeBox(id: string): void {
    const next = nearestBox(layout.boxes, id, 'up') ?? nearestBox(layout.boxes, id, 'left');
    actions.remove(id);
    go(next);
  }

  function writeIn(id: string): void {
    onChoose(id);
    onWrite();
  }

  const obey: {
    readonly [Kind in ChartCommand['kind']]: (
      command: Extract<ChartCommand, { readonly kind: Kind }>,
      id: string,
    ) => void;
  } = {
    go: ({ direction }, id) => go(nearestBox(layout.boxes, id, direction)),
    first: () => go(places[0]?.id ?? null),
    last: () => go(places.at(-1)?.id ?? null),
    edit: (_, id) => writeIn(id),
    shift: ({ step: by }, id) => actions.shift(id, by),
    'shift-level': ({ step: by }, id) => actions.shiftLevel(id, by),
    'add-beside': (_, id) => actions.addBeside(id),
    'add-under': (_, id) => actions.addUnder(id),
    remove: (_, id) => removeBox(id),
  };

  function press(event: KeyboardEvent): void {
    const command = chartCommandOf(event);
    if (!command || chosenId === null) return;
    event.preventDefault();
    const act = obey[command.kind] as (command: ChartCommand, id: string) => void;
    act(command, chosenId);
  }

  return (
    <Paper component="section" aria-label={translate('chartPage:drawing')} sx={{ minWidth: 0 }}>
      <Stack
        direction="row"
        sx={{
          px: 1,
          py: 0.5,
          gap: 0.5,
          alignItems: 'center',
          flexWrap: 'wrap',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <WhileOpen>
          <Button
            size="small"
            startIcon={<AddOutlined />}
            onClick={() => actions.addUnder(chosenId)}
          >
            {translate(chosenId === null ? 'chartPage:add' : 'chartPage:add-under')}
          </Button>
          {chosenId !== null && (
            <Button size="small" onClick={() => actions.addBeside(chosenId)}>
              {translate('chartPage:add-beside')}
            </Button>
          )}
        </WhileOpen>
        <Box sx={{ flexGrow: 1 }} />
        <Tooltip title={translate('chartPage:zoom-out')}>
          <IconButton
            size="small"
            aria-label={translate('chartPage:zoom-out')}
            onClick={() => step(-1)}
          >
            <ZoomOutOutlined fontSize="small" />
          </IconButton>
        </Tooltip>
        <Typography variant="body2" sx={{ minWidth: '3rem', textAlign: 'center' }}>
          {translate('chartPage:zoom', { percent: Math.round(zoom * 100) })}
        </Typography>
        <Tooltip title={translate('chartPage:zoom-in')}>
          <IconButton
            size="small"
            aria-label={translate('chartPage:zoom-in')}
            onClick={() => step(1)}
          >
            <ZoomInOutlined fontSize="small" />
          </IconButton>
        </Tooltip>
        <Tooltip title={translate('chartPage:zoom-fit')}>
          <IconButton size="small" aria-label={translate('chartPage:zoom-fit')} onClick={fit}>
            <FitScreenOutlined fontSize="small" />
          </IconButton>
        </Tooltip>
      </Stack>
      <Box
        ref={frame}
        sx={{ overflow: 'auto', maxHeight: 'max(20rem, calc(100dvh - 19rem))', bgcolor: paper }}
      >
        <Box
          ref={tree}
          role="tree"
          aria-label={chartName(chart.name, translate)}
          aria-describedby={hintId}
          onKeyDown={press}
          sx={{
            position: 'relative',
            width: layout.width * zoom,
            height: layout.height * zoom,
            mx: 'auto',
          }}
        >
          <svg
            aria-hidden
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            width={layout.width * zoom}
            height={layout.height * zoom}
            fontFamily={drawingTypefaces}
            style={{ display: 'block' }}
          >
            <DrawnShapes drawing={drawing} />
          </svg>
          {layout.boxes.map((box) => {
            const place = placeOf.get(box.content.id);
            return (
              place && (
                <BoxHandle
                  key={box.content.id}
                  box={box}
                  place={place}
                  zoom={zoom}
                  isChosen={box.content.id === chosenId}
                  actions={actions}
                  onChoose={onChoose}
                  onWrite={onWrite}
                />
              )
            );
          })}
        </Box>
      </Box>
      <Typography
        id={hintId}
        variant="body2"
        color="textSecondary"
        sx={{ px: 1.5, py: 0.75, borderTop: 1, borderColor: 'divider' }}
      >
        {translate('chartPage:hint')}
      </Typography>
      <div role="status" style={visuallyHidden}>
        {actions.said}
      </div>
    </Paper>
  );
}
