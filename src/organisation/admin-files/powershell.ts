/**
 * A text as a PowerShell expression in ASCII: Windows PowerShell 5.1 reads scripts without a mark as the local code
 * page, and takes curly quotes for straight ones, so all but plain letters are written as character codes.
 */
export function powershellText(text: string): string {
  const parts = text.match(/[ -~]+|[^ -~]/g) ?? [];
  const written = parts.map((part) =>
    /^[ -~]/.test(part)
      ? `'${part.replaceAll("'", "''")}'`
      : `[char]0x${part.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (written.length === 0) return "''";
  // Joined from a flat list: a chain of a thousand + signs would nest too deep.
  return written.length === 1 && written[0]?.startsWith("'") ? written.join('') : `(-join (${written.join(', ')}))`;
}

/** A list as `@(...)`, one element a line. */
export const powershellList = (elements: readonly string[]): string =>
  elements.length === 0 ? '@()' : `@(\n${elements.map((each) => each.replace(/^/gm, '  ')).join('\n')}\n)`;
