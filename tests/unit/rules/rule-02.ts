import { mayTellManager } from '../../../src/routing/who-may-be-told.ts';
import { among, has, main, type RuleCheck, staffRoles, workerRoles } from './rule.ts';

/** Persons of concern whom a word to the reporter's manager could reach. */
const nearManager = ['my-manager', 'head', 'safeguarding-lead', 'it-hr-lead', 'supervising-social-worker', 'not-sure'];

/** Who must not receive anything: the person themselves and whoever works under them. */
const barred: Record<string, readonly string[]> = {
  'my-manager': ['line-manager', 'safeguarding-lead', 'deputy', 'it-lead', 'hr-lead'],
  head: ['head', 'line-manager', 'next-manager', 'safeguarding-lead', 'deputy', 'it-lead', 'hr-lead'],
  'safeguarding-lead': ['safeguarding-lead', 'deputy'],
  'it-hr-lead': ['it-lead', 'hr-lead'],
};
const barredChannels: Record<string, readonly string[]> = {
  'my-manager': ['line-manager', 'safeguarding-lead', 'hr-it-lead'],
  head: ['line-manager', 'safeguarding-lead', 'hr-it-lead'],
  'safeguarding-lead': ['safeguarding-lead'],
  'it-hr-lead': ['hr-it-lead'],
};
const own: Record<string, readonly string[]> = {
  'safeguarding-lead': ['safeguarding-lead', 'deputy'],
  'in-charge': ['head', 'line-manager'],
  both: ['head', 'line-manager', 'safeguarding-lead', 'deputy'],
};

export const rule02: RuleCheck = {
  name: 'rule 2 [1.2, 1.7]: nobody who may be the person of concern receives anything',
  breach(facts, plan) {
    const { person = '', position = '', reporter, nation } = facts;
    for (const step of plan.steps) {
      if (step.recipient && barred[person]?.includes(step.recipient))
        return `a concern about ${person} goes to ${step.recipient}`;
      if (barredChannels[person]?.includes(step.channel)) return `a concern about ${person} goes to ${step.channel}`;
      if (step.recipient && own[position]?.includes(step.recipient)) return `${position} is sent to themselves`;
      if (step.recipient && person === 'not-sure') return 'a contact is filled in though it could be anyone';
      if (reporter === 'police' && step.channel === 'police-101') return 'police are sent to police as if from outside';
      if (reporter === 'social-care' && step.channel === 'childrens-social-care' && plan.situation !== 'S39')
        return 'social care are sent to their own front door';
      if (step.channel === 'school' && among(person, ...workerRoles))
        return 'the school of a person of concern is told';
    }
    if (mayTellManager(facts) && among(person || 'not-sure', ...nearManager) && (person || facts.what === 'worker'))
      return `a line to the manager is offered though it may be about ${person || 'anyone'}`;
    if (mayTellManager(facts) && among(position, 'in-charge', 'both'))
      return `${position} is given a line to their own manager`;
    const over = plan.steps.find((step) => step.channel === 'head-or-chair');
    if (person === 'head' && over && !among(over.recipient, 'chair', 'next-manager'))
      return 'a concern about the head does not go to the chair';
    const allegation = plan.situation === 'S7' && among(person, 'colleague', 'safeguarding-lead', 'it-hr-lead');
    if (allegation && among(position, 'in-charge', 'both')) {
      const first = main(plan).find((channel) => channel !== 'police-999');
      const lado = among(nation, 'england', 'wales');
      if (lado && first !== 'lado') return `a head told of an allegation goes to ${first}, not the LADO first`;
      if (!lado && first !== 'police-101') return `a head in ${nation} told of an allegation goes to ${first} first`;
    }
    if (
      plan.situation === 'S7' &&
      among(position, 'staff') &&
      reporter !== 'foster-carer' &&
      among(person, ...staffRoles)
    ) {
      const first = main(plan).find((channel) => channel !== 'police-999');
      // A threat cannot wait for the head: police first (S26).
      if (first !== (facts.what === 'threat' ? 'police-101' : 'head-or-chair'))
        return `an allegation starts with ${first}, not with head or chair`;
    }
    if (plan.situation === 'S7' && among(reporter, 'parent', 'public') && has(plan, 'head-or-chair', 'school')) {
      return 'a reporter from outside is sent to the organisation';
    }
    return undefined;
  },
};
