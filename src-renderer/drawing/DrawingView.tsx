import { useEffect, useId } from 'react';
import type { Drawing } from '../../src-domain/drawing/drawing.ts';
import { DrawnShapes } from './DrawnShapes.tsx';
import { drawingTypefaces, loadTypeface } from './typeface.ts';

interface DrawingViewProps {
  readonly drawing: Drawing;
  /** In CSS pixels; narrower where there isn't room. */
  readonly width: number;
  readonly name: string;
  readonly description: string;
}

/** A drawing as a picture on the page, with its name and what it says for those who can't see it. */
export function DrawingView({ drawing, width, name, description }: DrawingViewProps) {
  const id = useId();
  useEffect(() => {
    // Until it is there, and where it can't be had, the text stands in a typeface of the system.
    loadTypeface().catch(reportError);
  }, []);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-name ${id}-description`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={width}
      fontFamily={drawingTypefaces}
    >
      <title id={`${id}-name`}>{name}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <DrawnShapes drawing={drawing} />
    </svg>
  );
}
