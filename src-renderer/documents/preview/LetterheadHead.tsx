import {
  type FramePart,
  framePlaces,
  headParts,
  type PageLook,
} from '../../../src-domain/letterhead/page-look.ts';

/** What stands at the head of the first page of a document that has a municipality's letterhead. */
export function LetterheadHead({ head }: Pick<PageLook, 'head'>) {
  return (
    <header className="letterhead part">
      {head.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else, and stay where they are
        <div key={at}>
          {framePlaces.map((place) => (
            <span key={place}>{headParts(line[place]).map(shown)}</span>
          ))}
        </div>
      ))}
    </header>
  );
}

function shown(part: Exclude<FramePart, { kind: 'page' | 'pages' }>, at: number) {
  if (part.kind === 'text') return part.text;
  const { address, description, width, height } = part;
  return <img key={at} src={address} alt={description} width={width} height={height} />;
}
