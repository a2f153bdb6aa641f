/** Nobody deletes by themselves; a lead who reads it decides together with police. */
export const whoDecidesDeleting = [
  {
    say: 'note.lead-decides-deleting',
    when: [
      { position: ['staff', 'in-charge', 'it-hr-lead'] },
      { reporter: ['police', 'social-care', 'parent', 'public', 'young-person'] },
    ],
  },
  { say: 'note.you-and-police-decide-deleting', when: { position: ['safeguarding-lead', 'both'] } },
] as const;
