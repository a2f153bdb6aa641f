/**
 * A UUID made from a text alone, always the same for the same text, so that a new version of a profile replaces the
 * old one instead of standing beside it. Marked as version 8, "own making" (RFC 9562, 5.8); not for secrets.
 */
export function stableUuid(text: string): string {
  const hex = [0, 1, 2, 3].map((part) => fnv1a(`${part} ${text}`)).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-').toUpperCase();
}

/** FNV-1a, 32 bits, as eight hex digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
