/** Mutants that live on, and why no test should kill them: those on one line of the code. */
export interface Kept {
  readonly file: string;
  /** Part of the line that only this line of the file has. */
  readonly line: string;
  readonly why: string;
}

export const kept: readonly Kept[] = [];
