import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Drawing, paper, type Shape, type Stroke } from '../../src-domain/drawing/drawing.ts';
import { heightOf, widthOf } from '../../src-domain/drawing/geometry.ts';
import { canvasFont } from './chart-typeface.ts';

/** What a picture may measure at most in each direction, in pixels; a larger drawing is scaled down. */
const largest = 8000;

/** Draws a picture as PNG, with `density` pixels to a CSS pixel: 3 is sharp in print. The typeface must be loaded. */
export function drawPng({ width, height, shapes }: Drawing, density: number): Buffer {
  const scale = Math.min(density, largest / Math.max(width, height));
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
  return canvas.toBuffer('image/png');
}

function draw(context: SKRSContext2D, shape: Shape): void {
  context.beginPath();
  switch (shape.kind) {
    case 'frame': {
      const { frame, cornerRadius, fill, stroke } = shape;
      context.roundRect(frame.left, frame.top, widthOf(frame), heightOf(frame), cornerRadius);
      context.fillStyle = fill;
      context.fill();
      drawStroke(context, stroke);
      return;
    }
    case 'line':
      for (const { x, y } of shape.points) context.lineTo(x, y);
      drawStroke(context, shape.stroke);
      return;
    case 'text':
      context.font = canvasFont(shape.style);
      context.textAlign = shape.anchor === 'middle' ? 'center' : 'left';
      context.fillStyle = shape.colour;
      context.fillText(shape.text, shape.at.x, shape.at.y);
  }
}

function drawStroke(context: SKRSContext2D, { colour, width, dash }: Stroke): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke();
}
