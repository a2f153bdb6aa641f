import { z } from '../schema.ts';

/** What one surface may leave for another of the same private window. */
export const things = ['draft', 'arrival'] as const;
export type Thing = (typeof things)[number];

/** `leave`: here it is. `take`: is there something for me? */
export const handOverShape = z.object({
  handOver: z.enum(['leave', 'take']),
  windowId: z.number(),
  thing: z.enum(things),
  value: z.unknown(),
});
export type HandOver = z.infer<typeof handOverShape>;
