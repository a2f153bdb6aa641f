import { z } from '../schema.ts';

/** What one surface may leave for another of the same private window. */
export type Thing = 'draft' | 'arrival';

/** `leave`: here it is. `take`: is there something for me? */
export const handOverShape = z.object({
  handOver: z.enum(['leave', 'take']),
  windowId: z.number(),
  thing: z.enum(['draft', 'arrival']),
  value: z.unknown(),
});
export type HandOver = z.infer<typeof handOverShape>;
