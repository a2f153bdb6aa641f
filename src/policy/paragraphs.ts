export type ParagraphId = string;
