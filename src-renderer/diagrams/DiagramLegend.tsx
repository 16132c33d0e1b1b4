import Box from '@mui/material/Box';
import type { Diagram, Series } from '../../src-domain/diagrams/diagram.ts';
import { papers, type SeriesLook, seriesLooks } from '../../src-domain/diagrams/diagram-look.ts';
import { type KeyPart, keySize, seriesKey } from '../../src-domain/diagrams/series-key.ts';
import { useLanguage } from '../language.ts';
import { useDiagramPaper } from './diagram-paper.ts';

/** What each series is called, beside a piece of how it is drawn. */
export function DiagramLegend({ diagram }: { readonly diagram: Diagram }) {
  const { translate } = useLanguage();
  const looks = seriesLooks(diagram);
  return (
    <Box
      component="ul"
      aria-label={translate('diagrams:legend')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2.5,
        rowGap: 0.5,
        listStyle: 'none',
        m: 0,
        p: 0,
        typography: 'body2',
      }}
    >
      {diagram.series.map((series, index) => {
        const look = looks[index];
        return (
          <Box
            component="li"
            key={series.name}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}
          >
            {look && (
              <Box component="span" sx={{ display: 'flex', flex: 'none' }}>
                <SeriesKey diagram={diagram} series={series} look={look} />
              </Box>
            )}
            <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
              {series.name}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

interface SeriesKeyProps {
  readonly diagram: Diagram;
  readonly series: Series;
  readonly look: SeriesLook;
}

function SeriesKey({ diagram, series, look }: SeriesKeyProps) {
  const paper = useDiagramPaper();
  const { width, height } = keySize;
  const colours = { own: look.colour[paper], paper: papers[paper] };
  const parts = seriesKey(diagram, series, look);
  return (
    <svg width={width} height={height} aria-hidden="true">
      {parts.map((part, index) => (
        <PartView key={String(index)} part={part} colours={colours} />
      ))}
    </svg>
  );
}

interface PartViewProps {
  readonly part: KeyPart;
  readonly colours: Readonly<Record<'own' | 'paper', string>>;
}

function PartView({ part, colours }: PartViewProps) {
  switch (part.kind) {
    case 'area':
      return (
        <polygon points={part.points.map((point) => point.join()).join(' ')} fill={colours.own} />
      );
    case 'circle':
      return <circle cx={part.x} cy={part.y} r={part.radius} fill={colours.own} />;
    case 'lines':
      return (
        <path
          d={part.lines.map(([x, y, toX, toY]) => `M${x} ${y}L${toX} ${toY}`).join('')}
          stroke={colours[part.colour]}
          strokeWidth={part.width}
          strokeLinecap={part.dash.length > 0 ? 'butt' : 'round'}
          {...(part.dash.length > 0 && { strokeDasharray: part.dash.join(' ') })}
        />
      );
  }
}
