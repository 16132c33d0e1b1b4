export const steeringPage = {} satisfies Readonly<Record<string, string>>;
