import fc from 'fast-check';

/** Pieces that an address may be made of, the awkward ones included. */
const piece = fc.oneof(
  fc.constantFrom(
    'https://',
    'http://',
    'HTTP://',
    'hxxp://',
    'hxxps[:]//',
    'https%3A%2F%2F',
    'http%253a%252f%252f',
    'hXXp%3A',
    'h[x]xp:',
    '[.]',
    '(.)',
    '[:]',
    '[@]',
    '[http]',
    '%5B',
    '%5D',
    '[',
    ']',
    'www.',
    'example.org',
    'a@b.example',
    '@',
    ':',
    '.',
    '/',
    '?',
    '#',
    '&',
    '=',
    '%',
    '[::1]',
    '192.0.2.7',
    'xn--e1afmkfd',
    'éxample',
    '\u202E',
    '\u200B',
    '\u{E0041}',
    '\uD800',
    'mailto:',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.string({ maxLength: 6 }),
);

/** Any text, dense in what could confuse safe form. */
export const awkwardText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((ip) => `[${ip}]`),
  fc.constantFrom('пример.example', 'bücher.example', 'localhost', 'a(.)b', 'hxxp'),
);

/** Real web addresses: any host, user info and port now and then, an awkward tail. */
export const webAddress = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://'),
    fc.constantFrom('', '', 'name@', 'name:secret@'),
    host,
    fc.constantFrom('', '', ':8080'),
    awkwardText,
  )
  .map(([scheme, user, name, port, tail]) => `${scheme}${user}${name}${port}/${tail}`);
