/** Practice for staff: made-up situations, and what Signpost would have said. */
export const practice = {
  'options.section.practice': 'Practise',
  'practice.intro':
    'Read a short story, say what you would do, and see what Signpost would say. Nobody in the stories is real.',
  'practice.kept':
    'Nothing you choose here is kept or sent. No number or link works here, so nobody is rung by mistake.',
  'practice.real': 'Is this about a real child? Close this page and press the Signpost button.',
  'practice.choose': 'Choose a story',
  'practice.tried': 'Tried',
  'practice.back': 'Back to the stories',
  'practice.urgency': 'How soon would you act?',
  'practice.first': 'Who would you tell first?',
  'practice.also': 'Who else would you tell?',
  'practice.also.help': 'Choose as many as you like, or none.',
  'practice.compare': 'See what Signpost says',
  'practice.answer-first': 'Say how soon, and who first.',
  'practice.result': 'What Signpost says',
  'practice.urgency.same': 'You would act as soon as Signpost says.',
  'practice.urgency.sooner': 'You would act sooner than Signpost says.',
  'practice.urgency.later': 'You would act later than Signpost says.',
  'practice.first.same': 'You would tell the same one first.',
  'practice.first.alike': 'Your first one is just as right.',
  'practice.first.other': 'Signpost tells them too, but someone else first.',
  'practice.first.not-told': 'Signpost would not tell your first one.',
  'practice.shared': 'You both chose',
  'practice.missed': 'Signpost also tells',
  'practice.unneeded': 'Signpost would not tell',
  'practice.steps': 'In this order, and why',
  'practice.never': 'What not to do',
  'practice.guide': 'Signpost guides. If your own procedures differ, talk about it with your safeguarding lead.',
  'practice.certificate': 'Certificate',
  'practice.certificate.intro':
    'When you have tried a story you can print a certificate. It says nothing about your answers.',
  'practice.certificate.name': 'Your name, for the paper only',
  'practice.certificate.print': 'Print the certificate',
  'practice.certificate.none': 'Try a story first.',
  'practice.certificate.refused': 'The browser would not print.',
  'practice.certificate.title': 'Practice with Signpost',
  'practice.certificate.who': 'Name: {name}',
  'practice.certificate.when': 'Date: {date}',
  'practice.certificate.what.one': '1 made-up situation was practised.',
  'practice.certificate.what.many': '{count} made-up situations were practised.',
  'practice.certificate.rules': 'Rules version {version}. No practitioner has signed these rules yet.',
  'practice.certificate.limit': 'This paper shows that someone practised. It is not a test or a qualification.',

  'practice.advert-by-chance.title': 'The pop-up in the library',
  'practice.advert-by-chance.story':
    'A boy of 7 is looking for football scores on a library computer. A pop-up shows adults having sex. He shuts it and comes to you. He is a bit upset. It has not happened before.',
  'practice.game-friend.title': 'A friend from a game',
  'practice.game-friend.story':
    'A girl of 12 tells you about a friend she met in a game. He says he is 15. He wants a photo of her in her swimsuit, and told her to keep it secret. She is safe at school now. She has not sent anything.',
  'practice.search-result.title': 'The search result',
  'practice.search-result.story':
    'You are looking for pictures for a lesson. One search result opens a page with sexual pictures of children. You close it at once. You do not know any of the children. Nobody else saw it.',
  'practice.class-picture.title': 'The picture in the class chat',
  'practice.class-picture.story':
    'A boy of 13 tells you that a nude picture of him is going round his class chat. An older pupil made him take it. He is afraid to go home on the bus with the others. He is with you now.',
  'practice.late-messages.title': 'Late messages',
  'practice.late-messages.story':
    'A pupil shows you messages from a teaching assistant at your school. They came late at night. One asks her to meet him alone and not to tell anyone. She says he touched her leg last week.',
  'practice.the-head.title': 'It is about the head',
  'practice.the-head.story':
    'A pupil says that the head of your school kissed her in his office. She is frightened. She is safe with you now. You have told nobody.',
  'practice.gone-to-meet.title': 'She has gone to meet him',
  'practice.gone-to-meet.story':
    'It is one o’clock. A girl of 14 has left school. Her friend says she has gone to the station, to meet a man she knows only from an app.',
  'practice.paid-invoice.title': 'The paid bill',
  'practice.paid-invoice.story':
    'A colleague in the office paid a bill that came by e-mail. Now the real firm says it sent no bill. The money left the school’s account this morning. No pupil is involved.',
} as const;
