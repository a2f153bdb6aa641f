import * as z from 'zod/mini';

// zod probes `new Function` unless told not to; the page policy blocks that and Chrome reports it.
z.config({ jitless: true });

export { z };
