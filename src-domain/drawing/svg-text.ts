import { type Drawing, paper, type Shape, type Stroke, typefaces } from './drawing.ts';
import { heightOf, widthOf } from './geometry.ts';

/** What a picture is called and says, for those who can't see it. */
export interface PictureText {
  readonly name: string;
  readonly description: string;
}

/** A drawing as an SVG file. */
export function svgText({ shapes, ...size }: Drawing, { name, description }: PictureText): string {
  const [width, height] = [rounded(size.width), rounded(size.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="name description" font-family="${typefaces}">`,
    saidText({ name, description }),
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...shapes.map(shapeText),
    '</svg>',
    '',
  ].join('\n');
}

/** An SVG file that another program has written, with what it is called and says. */
export const describedSvg = (svg: string, text: PictureText): string =>
  svg.replace(
    /<svg([^>]*)>/,
    (_tag, attributes) =>
      `<svg${attributes} role="img" aria-labelledby="name description">\n${saidText(text)}`,
  );

const saidText = ({ name, description }: PictureText): string =>
  `<title id="name">${escaped(name)}</title>\n<desc id="description">${escaped(description)}</desc>`;

function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case 'frame': {
      const { frame, cornerRadius, fill, stroke } = shape;
      return `<rect x="${rounded(frame.left)}" y="${rounded(frame.top)}" width="${rounded(widthOf(frame))}" height="${rounded(heightOf(frame))}" rx="${cornerRadius}" fill="${fill}"${strokeText(stroke)}/>`;
    }
    case 'line': {
      const points = shape.points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ');
      return `<polyline points="${points}" fill="none"${strokeText(shape.stroke)}/>`;
    }
    case 'text': {
      const { at, style, anchor, colour, text } = shape;
      const weight = style.isBold ? ' font-weight="bold"' : '';
      return `<text x="${rounded(at.x)}" y="${rounded(at.y)}" font-size="${style.sizeInPixels}"${weight} fill="${colour}" text-anchor="${anchor}">${escaped(text)}</text>`;
    }
  }
}

function strokeText({ colour, width, dash }: Stroke): string {
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  return ` stroke="${colour}" stroke-width="${width}"${dashes}`;
}

/** Hundredths of a pixel are finer than what is printed. */
const rounded = (number: number): number => Math.round(number * 100) / 100;

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML can't hold most control characters, U+FFFE or U+FFFF, whichever way they are written. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[[\p{Cc}\uFFFE\uFFFF]--[\n\t]]/gv, '')
    .replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
