import GlobalStyles from '@mui/material/GlobalStyles';
import { createPortal } from 'react-dom';
import { partialDateText } from '../../../../src-domain/messages/partial-date-text.ts';
import { chartOutline, outlineText } from '../../../../src-domain/org-chart/chart-outline.ts';
import { DrawnShapes } from '../../../drawing/DrawnShapes.tsx';
import { drawingTypefaces } from '../../../drawing/typeface.ts';
import { useLanguage } from '../../../language.ts';
import { chartName } from '../chart-name.ts';
import {
  type ChartSheet,
  headingInMillimetres,
  marginInMillimetres,
  type SheetChoice,
  sheetSize,
} from './chart-sheets.ts';

interface PrintedSheetsProps {
  readonly sheets: readonly ChartSheet[];
  readonly choice: SheetChoice;
}

const printedId = 'printed-chart';
const printed = `#${printedId}`;

/** The sheets as they go to the printer, which prints them alone; on the screen they aren't seen. */
export function PrintedSheets({ sheets, choice }: PrintedSheetsProps) {
  const { translate, language } = useLanguage();
  return createPortal(
    <>
      <GlobalStyles styles={printedAlone(choice)} />
      <div id={printedId}>
        {sheets.map(({ content, drawing, scale }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet has no name of its own
          <section key={index}>
            <header>
              <h1>{chartName(content.name, translate)}</h1>
              {content.asOf !== null && (
                <p>
                  {translate('charts:as-of', { date: partialDateText(content.asOf, language) })}
                </p>
              )}
            </header>
            <svg
              role="img"
              aria-label={translate('charts:picture-name', {
                name: chartName(content.name, translate),
              })}
              viewBox={`0 0 ${drawing.width} ${drawing.height}`}
              width={drawing.width * scale}
              height={drawing.height * scale}
              fontFamily={drawingTypefaces}
            >
              <desc>{outlineText(chartOutline(content, translate))}</desc>
              <DrawnShapes drawing={drawing} />
            </svg>
          </section>
        ))}
      </div>
    </>,
    document.body,
  );
}

function printedAlone(choice: SheetChoice) {
  const { width, height } = sheetSize(choice);
  return {
    // Without a margin the browser has no room for an address and a date of its own.
    '@page': { size: `${choice.paper} ${choice.orientation}`, margin: 0 },
    [printed]: { display: 'none' },
    '@media print': {
      [`body > :not(${printed})`]: { display: 'none !important' },
      'html, body': {
        display: 'block !important',
        height: 'auto !important',
        minHeight: '0 !important',
        margin: '0 !important',
        padding: '0 !important',
        overflow: 'visible !important',
        backgroundColor: '#fff !important',
        colorScheme: 'light !important',
      },
      [printed]: { display: 'block', color: '#000' },
      [`${printed} section`]: {
        boxSizing: 'border-box',
        width: `${width}mm`,
        // A hair less than the sheet, or an empty one comes after it.
        height: `${height - 0.5}mm`,
        padding: `${marginInMillimetres}mm ${marginInMillimetres}mm 0`,
        overflow: 'hidden',
      },
      [`${printed} section + section`]: { breakBefore: 'page' },
      [`${printed} header`]: { height: `${headingInMillimetres}mm`, overflow: 'hidden' },
      [`${printed} h1`]: { margin: 0, fontSize: '12pt', lineHeight: '5mm' },
      [`${printed} p`]: { margin: 0, fontSize: '9.5pt', lineHeight: '5mm' },
      [`${printed} svg`]: { display: 'block', margin: '0 auto' },
    },
  } as const;
}
