/** A rectangle on the desk, in the screens' own units. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestSize = { width: 720, height: 480 } as const;
const usualSize = { width: 1280, height: 800 } as const;

/** How much of a window's upper edge must be in sight for it to be taken hold of. */
const holdWidth = 120;
const holdHeight = 32;
const cascade = 28;

/**
 * Where a window goes: where it was, as far as its upper edge can be seen on the screens that are there now,
 * and never larger than the screen; otherwise in the middle of the first.
 */
export function placeWindow(remembered: Area | null, workAreas: readonly Area[]): Area {
  const [first = { x: 0, y: 0, ...usualSize }] = workAreas;
  if (!remembered) return centred(usualSize, first);
  const { x, y } = remembered;
  const windows = workAreas.map((screen) => ({
    screen,
    window: { x, y, ...sizeOn(remembered, screen) },
  }));
  const held = windows.find(({ window, screen }) => canBeHeld(window, screen));
  return held?.window ?? centred(usualSize, first);
}

/** Where a further window goes: a little below the one before, or over it where there is no room. */
export function placeBeside(other: Area, workAreas: readonly Area[]): Area {
  const moved = { ...other, x: other.x + cascade, y: other.y + cascade };
  const fits = workAreas.some(
    ({ x, y, width, height }) =>
      moved.x >= x &&
      moved.y >= y &&
      moved.x + moved.width <= x + width &&
      moved.y + moved.height <= y + height,
  );
  return fits ? moved : other;
}

function canBeHeld({ x, y, width }: Area, screen: Area): boolean {
  const seenWidth = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return seenWidth >= holdWidth && y >= screen.y && y + holdHeight <= screen.y + screen.height;
}

function sizeOn({ width, height }: Pick<Area, 'width' | 'height'>, screen: Area) {
  return {
    width: Math.min(Math.max(width, smallestSize.width), screen.width),
    height: Math.min(Math.max(height, smallestSize.height), screen.height),
  };
}

function centred(size: Pick<Area, 'width' | 'height'>, screen: Area): Area {
  const { width, height } = sizeOn(size, screen);
  return {
    x: Math.round(screen.x + (screen.width - width) / 2),
    y: Math.round(screen.y + (screen.height - height) / 2),
    width,
    height,
  };
}
