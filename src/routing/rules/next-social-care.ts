/** What children's social care does next; only England's guidance names one working day (duty-rules.ts has its source). */
export const nextSocialCare = [
  { say: 'next.social-care.england', when: { nation: 'england' } },
  { say: 'next.social-care', when: { nation: ['wales', 'scotland', 'northern-ireland', 'not-sure'] } },
] as const;
