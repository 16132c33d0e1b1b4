/** Linear red, green and blue, each from 0 to 1. */
type Light = readonly [number, number, number];

/** sRGB as light (IEC 61966-2-1). */
function lightOf(colour: string): Light {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([red, green, blue]: Light): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast of two colours by WCAG 2.1, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((colour) => luminance(lightOf(colour)))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * What is left of colours for those who lack one kind of cones (G. M. Machado, M. M. Oliveira and L. A. F.
 * Fernandes, 'A physiologically-based model for simulation of color vision deficiency', 2009; severity 1).
 */
export const sights = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Light, Light, Light]>;

export type Sight = keyof typeof sights;

const times = (row: Light, [red, green, blue]: Light): number =>
  row[0] * red + row[1] * green + row[2] * blue;

/** How far apart two colours are for an eye, a hundredth of black to white being 1 (Björn Ottosson, Oklab, 2020). */
export function difference(one: string, other: string, sight: Sight): number {
  const [a, b] = [oklab(seen(one, sight)), oklab(seen(other, sight))];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(colour: string, sight: Sight): Light {
  const light = lightOf(colour);
  const within = (row: Light) => Math.min(1, Math.max(0, times(row, light)));
  const [red, green, blue] = sights[sight];
  return [within(red), within(green), within(blue)];
}

function oklab(light: Light): Light {
  const cones: Light = [
    Math.cbrt(times([0.4122214708, 0.5363325363, 0.0514459929], light)),
    Math.cbrt(times([0.2119034982, 0.6806995451, 0.1073969566], light)),
    Math.cbrt(times([0.0883024619, 0.2817188376, 0.6299787005], light)),
  ];
  return [
    times([0.2104542553, 0.793617785, -0.0040720468], cones),
    times([1.9779984951, -2.428592205, 0.4505937099], cones),
    times([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}
