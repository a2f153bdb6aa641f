import { describe, expect, it } from 'vitest';
import { procedures, proceduresFor, regionalProcedures } from '../../../src/directory/local/procedures.ts';
import { listedAuthorities } from '../../../src/directory/local/records.ts';

describe('the sections of the old procedures that the policy cites', () => {
  it('are all there, and only the two chapters whose address was found have one', () => {
    expect(procedures.map(({ section }) => section)).toEqual([
      '1.1.3',
      '3.1.1',
      '3.1.4',
      '4.1.1',
      '4.1.4',
      '10.1.4',
      'whole',
    ]);
    expect(procedures.filter(({ chapter }) => chapter).map(({ section }) => section)).toEqual(['3.1.4', 'whole']);
    for (const { chapter } of procedures)
      if (chapter) expect(chapter.startsWith(regionalProcedures.address)).toBe(true);
  });

  it('hold for the nine areas, not for Coventry or Solihull', () => {
    const known = new Set(listedAuthorities.map(({ id }) => id));
    expect(regionalProcedures.authorityIds.filter((id) => !known.has(id))).toEqual([]);
    expect(proceduresFor('walsall')).toBe(procedures);
    for (const id of ['coventry', 'solihull', 'leeds']) expect(proceduresFor(id)).toBeUndefined();
  });
});
