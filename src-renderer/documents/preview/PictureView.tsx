import type { Picture } from '../../../src-domain/document/blocks.ts';
import { DrawingView } from '../../drawing/DrawingView.tsx';

interface PictureViewProps {
  readonly picture: Picture;
  readonly id: string;
}

/** A picture of a document, as wide as the Word file has it. */
export function PictureView({ picture, id }: PictureViewProps) {
  const { drawing, scale, name, description } = picture;
  return (
    <figure className="picture" id={id} tabIndex={-1}>
      <DrawingView
        drawing={drawing}
        width={drawing.width * scale}
        name={name}
        description={description}
      />
    </figure>
  );
}
