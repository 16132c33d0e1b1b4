const pageSize = 4096;

/** A number below another, by chance. */
type Below = (limit: number) => number;

/** What can befall a file on its way. Each gives new bytes, and may leave them as they were. */
export const damages = {
  'one bit flipped': (bytes, below) => flipped(bytes, 1, below),
  'several bits flipped': (bytes, below) => flipped(bytes, 2 + below(30), below),
  'cut off': (bytes, below) => bytes.subarray(0, below(bytes.length)),
  'two pages swapped': (bytes, below) => {
    const [one, other] = [pageAt(bytes, below), pageAt(bytes, below)];
    const made = Buffer.from(bytes);
    bytes.copy(made, one, other, other + pageSize);
    bytes.copy(made, other, one, one + pageSize);
    return made;
  },
  'one page in another’s place': (bytes, below) => {
    const made = Buffer.from(bytes);
    const from = pageAt(bytes, below);
    bytes.copy(made, pageAt(bytes, below), from, from + pageSize);
    return made;
  },
  'pages filled with zeros': (bytes, below) => {
    const made = Buffer.from(bytes);
    const from = pageAt(bytes, below);
    return made.fill(0, from, Math.min(bytes.length, from + pageSize * (1 + below(8))));
  },
  'a run of bytes overwritten': (bytes, below) => {
    const made = Buffer.from(bytes);
    const from = below(bytes.length);
    return made.fill(below(256), from, Math.min(bytes.length, from + 1 + below(2000)));
  },
  'bytes left out': (bytes, below) => {
    const from = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + below(9000))]);
  },
  'bytes put in': (bytes, below) => {
    const from = below(bytes.length);
    const more = Buffer.alloc(1 + below(9000), below(256));
    return Buffer.concat([bytes.subarray(0, from), more, bytes.subarray(from)]);
  },
} as const satisfies Record<string, (bytes: Buffer, below: Below) => Buffer>;

export type Damage = keyof typeof damages;

const pageAt = (bytes: Buffer, below: Below) => pageSize * below(bytes.length / pageSize);

function flipped(bytes: Buffer, count: number, below: Below): Buffer {
  const made = Buffer.from(bytes);
  for (let each = 0; each < count; each += 1) {
    const at = below(made.length);
    made[at] = (made[at] ?? 0) ^ (1 << below(8));
  }
  return made;
}
