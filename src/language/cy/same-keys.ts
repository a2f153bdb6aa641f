/** A part of the Welsh catalogue: a sentence for each English one, no more and no fewer, or the build fails. */
export type SameKeys<Part> = Readonly<Record<keyof Part, string>>;
