import Tooltip from '@mui/material/Tooltip';

interface HintBubbleProps {
  readonly text: string;
  readonly button: Element;
  readonly isShown: boolean;
  readonly onHide: () => void;
}

/** The bubble of a hint. It goes away on Escape and stays while it is pointed at. */
export function HintBubble({ text, button, isShown, onHide }: HintBubbleProps) {
  return (
    <Tooltip
      title={text}
      describeChild
      open={isShown}
      onClose={onHide}
      slotProps={{ popper: { anchorEl: button } }}
    >
      <span hidden />
    </Tooltip>
  );
}
