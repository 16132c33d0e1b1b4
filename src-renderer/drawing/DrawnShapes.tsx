import { createElement } from 'react';
import { type Drawing, paper, type Shape, type Stroke } from '../../src-domain/drawing/drawing.ts';
import { heightOf, widthOf } from '../../src-domain/drawing/geometry.ts';

/** What is drawn, on its paper, within an SVG of the drawing's own measures. */
export function DrawnShapes({ drawing }: { readonly drawing: Drawing }) {
  return (
    <>
      <rect width={drawing.width} height={drawing.height} fill={paper} />
      {drawnAll(drawing.shapes)}
    </>
  );
}

/** From the back to the front. A shape has no name of its own: it is the child of its place. */
const drawnAll = (shapes: readonly Shape[]) =>
  createElement('g', null, ...shapes.map((shape) => createElement(ShapeView, { shape })));

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'frame': {
      const { frame, cornerRadius, fill, stroke } = shape;
      return (
        <rect
          x={frame.left}
          y={frame.top}
          width={widthOf(frame)}
          height={heightOf(frame)}
          rx={cornerRadius}
          fill={fill}
          {...strokeOf(stroke)}
        />
      );
    }
    case 'line':
      return (
        <polyline
          points={shape.points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          {...strokeOf(shape.stroke)}
        />
      );
    case 'text': {
      const { at, style, anchor, colour, text } = shape;
      return (
        <text
          x={at.x}
          y={at.y}
          fontSize={style.sizeInPixels}
          fontWeight={style.isBold ? 'bold' : 'normal'}
          textAnchor={anchor}
          fill={colour}
        >
          {text}
        </text>
      );
    }
  }
}

const strokeOf = ({ colour, width, dash }: Stroke) => ({
  stroke: colour,
  strokeWidth: width,
  ...(dash.length > 0 && { strokeDasharray: dash.join(' ') }),
});
