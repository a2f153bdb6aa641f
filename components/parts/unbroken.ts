/** A telephone number stays on one line wherever there is room: its spaces do not break, but a narrow screen still may. */
export const unbroken = (words: string): string => words.replace(/(?<=\d) (?=\d)/g, '\u00a0');
