import { channel, nextReview } from '../typed.ts';

/** The reporter’s own force: its team for child abuse (S39). */
export const policeChildAbuseTeam = channel({
  id: 'police-child-abuse-team',
  kind: 'police',
  nations: 'all',
  serves: ['workforce'],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: ['what-happened', 'when', 'address', 'child-details', 'person-details', 'actions-taken', 'your-contact'],
  wantsExactAddress: true,
  hours: null,
  sources: ['Signpost’s own routing rules, S39'],
  copyDate: null,
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
