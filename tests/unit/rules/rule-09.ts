import { channels, type RuleCheck } from './rule.ts';

export const rule09: RuleCheck = {
  name: 'rule 9: no more alarm than the facts carry',
  breach(facts, plan) {
    // Rule 1: danger now comes before everything else that was chosen.
    if (plan.urgency === 'emergency-now') return undefined;
    const calm =
      facts.what === 'upsetting' ||
      facts.what === 'filter-bypass' ||
      (facts.what === 'pornography' && facts.viewing === 'chance') ||
      facts.conduct === 'low-level' ||
      facts.conduct === 'adult-porn';
    if (!calm) return undefined;
    const alarm = channels(plan).filter((id) => ['police-999', 'ceop', 'iwf', 'childrens-social-care'].includes(id));
    const chance = facts.viewing === 'chance' && channels(plan).includes('police-101');
    // A young person's own worry about a worker is never sorted into low-level: they get help (S40).
    if (facts.reporter === 'young-person' && facts.what === 'worker') return undefined;
    return alarm.length || chance ? `alarm: ${alarm.join(', ') || 'police-101'}` : undefined;
  },
};
