/** Names of features with their values, about 0 to 1. */
export type Features = ReadonlyMap<string, number>;

export type Put = (name: string, value?: number) => void;
