import type { LocalReview, NationalReview } from './review.ts';
import type { Contact } from './shapes.ts';

/** Maintainers’ notes by contact id: what other pages say, where else it was seen. */
export type Notes = ReadonlyMap<string, { readonly note?: string; readonly alsoSeenAt?: readonly string[] }>;

/**
 * A Markdown check-list a person can work through, place by place.
 *
 * @param today `YYYY-MM-DD`, printed as the day of the list
 */
export function worklist(
  national: readonly NationalReview[],
  local: readonly LocalReview[],
  notes: Notes,
  today: string,
): string {
  const open = national.filter(({ verified, low, due }) => verified === null || low.length > 0 || due !== 'later');
  return `${[
    `# Directory: what a person has to check (${today})`,
    'Open the organisation’s own page, or ring. If it is right, put the day into `verified` of the record. If it is not, correct the record with its new source and date.',
    '## National channels',
    open.map(nationalItem).join('\n'),
    '## Councils and trusts',
    ...local.flatMap((review) => authorityPart(review, notes)),
  ].join('\n\n')}\n`;
}

function nationalItem({ id, verified, low, reviewBy, due, sources }: NationalReview): string {
  const parts = [
    verified === null ? 'never checked by hand' : `checked ${verified}`,
    ...(low.length > 0 ? [`low confidence: ${low.join(', ')}`] : []),
    `review by ${reviewBy}${due === 'later' ? '' : ` (${due})`}`,
  ];
  return `- [ ] **${id}**: ${parts.join('; ')}\n      ${sources.join('\n      ')}`;
}

function authorityPart(review: LocalReview, notes: Notes): readonly string[] {
  const items = [
    ...review.unverified.map((contact) => contactItem(contact, notes)),
    ...review.missing.map((kind) => `- [ ] **${kind}**: not found`),
    ...(review.site === 'missing' ? ['- [ ] **website**: not found'] : []),
    ...(review.site === 'not-secure' ? [`- [ ] **website**: ${review.authority.website} is not https; try it`] : []),
    ...(notes.get(review.authority.id)?.note ? [`- [ ] **note**: ${notes.get(review.authority.id)?.note}`] : []),
    ...(review.noReportForm ? [`- [ ] **police**: report form of ${review.authority.policeForceId} not found`] : []),
  ];
  const due = review.due === 'later' ? '' : ` (review date ${review.reviewBy}: ${review.due})`;
  return [`### ${review.authority.name}${due}`, items.length > 0 ? items.join('\n') : 'Nothing open.'];
}

function contactItem({ id, kind, phone, option, email, url, confidence, source, sourceDate }: Contact, notes: Notes) {
  const reach = [phone && (option ? `${phone}, option ${option}` : phone), email, url].filter(Boolean).join(' · ');
  const extra = notes.get(id);
  return [
    `- [ ] **${kind}** ${reach} (${confidence}, ${sourceDate ?? 'no date'}) \`${id}\``,
    `      ${source}`,
    ...(extra?.alsoSeenAt ?? []).map((address) => `      also ${address}`),
    ...(extra?.note ? [`      ${extra.note}`] : []),
  ].join('\n');
}
