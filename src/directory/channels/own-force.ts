import { channel, nextReview } from '../typed.ts';

/** The reporter's own force, where the reporter is police and it is not for the child abuse team (S39, rule 5). */
export const ownForce = channel({
  id: 'own-force',
  kind: 'police',
  nations: 'all',
  serves: ['workforce'],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: [],
  wantsExactAddress: true,
  hours: null,
  sources: ['Signpost’s own routing rules, S39'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
