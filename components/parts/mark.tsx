/** Our mark: a post with two arms. Decoration only. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M14.5 3h3v26h-3z" />
      <path fill="currentColor" d="M6 6h17l4 4-4 4H6z" />
      <path fill="currentColor" d="M26 16H11l-4 4 4 4h15z" opacity="0.65" />
    </svg>
  );
}
