export const sources = {} as const;
export type SourceId = string;
