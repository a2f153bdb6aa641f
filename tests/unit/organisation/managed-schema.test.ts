import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { managedSchema } from '../../../src/organisation/managed-schema.ts';
import { type OrganisationSettings, settingTable } from '../../../src/organisation/settings.ts';
import type { Nation } from '../../../src/routing/facts.ts';

describe('the schema file the browser reads', () => {
  it('is up to date; if not, run: npm run -s generate', () => {
    const file = readFileSync(resolve('public/managed_schema.json'), 'utf8');
    expect(file).toBe(`${JSON.stringify(managedSchema(), null, 2)}\n`);
  });

  it('says nothing that makes a browser drop a setting or refuse to load', () => {
    const { type, properties, ...more } = managedSchema() as { type: string; properties: Record<string, object> };
    expect(type).toBe('object');
    expect(more).toEqual({});
    expect(Object.keys(properties)).toEqual(settingTable.map((row) => row.key));
    for (const property of Object.values(properties) as { type: string; items?: unknown; description: string }[]) {
      const { title, description, type: kind, items, ...other } = property as Record<string, unknown>;
      expect(other).toEqual({});
      expect(['string', 'boolean', 'integer', 'array']).toContain(kind);
      expect(items).toEqual(kind === 'array' ? { type: 'string' } : undefined);
      expect(`${title} ${description}`).toMatch(/\w{4}/);
    }
  });
});

describe('a setting is one row', () => {
  it('has a key of its own and a default its own check takes or that means not set', () => {
    expect(new Set(settingTable.map((row) => row.key)).size).toBe(settingTable.length);
    for (const row of settingTable) {
      const empty = row.fallback === '' || (Array.isArray(row.fallback) && row.fallback.length === 0);
      const check = row.accepts as (value: unknown) => { ok: boolean };
      expect(empty || check(row.fallback).ok, row.key).toBe(true);
      expect(row.means).toBe(`setting.${row.key}.means`);
    }
  });

  it('gives each setting the type its check lets through', () => {
    expectTypeOf<OrganisationSettings['nation']>().toEqualTypeOf<Nation | ''>();
    expectTypeOf<OrganisationSettings['language']>().toEqualTypeOf<'auto' | 'en' | 'cy'>();
    expectTypeOf<OrganisationSettings['hideChannels']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<OrganisationSettings['wipeAfterMinutes']>().toEqualTypeOf<number>();
    expectTypeOf<OrganisationSettings['allowPrint']>().toEqualTypeOf<boolean>();
  });
});
