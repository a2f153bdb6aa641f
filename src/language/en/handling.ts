export const handling = {} as const;
