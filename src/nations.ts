/** The nations a channel, a council or a reporter can belong to. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
