import { createRequire } from 'node:module';
import { Language, Parser, type TreeCursor } from '@vscode/tree-sitter-wasm';

const grammar = createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm');
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));

/**
 * The constants that a script sets at its top, by name, read with the PowerShell grammar that editors use. Throws
 * when the script is not PowerShell, holds letters beyond ASCII, or a value is more than constants.
 */
export function readVariables(script: string): Readonly<Record<string, unknown>> {
  if (/[^\r\n -~]/.test(script)) throw new Error('not ASCII');
  const tree = parser.parse(script);
  if (!tree) throw new Error('not read');
  try {
    if (tree.rootNode.hasError) throw new Error(`not PowerShell: ${tree.rootNode.toString().slice(0, 200)}`);
    const top = tree.rootNode.namedChildren.find((part) => part?.type === 'statement_list');
    const assignments = (top?.namedChildren ?? []).map((statement) => statement?.namedChildren[0]);
    return Object.fromEntries(
      assignments
        .filter((each) => each?.type === 'assignment_expression')
        .map((each) => {
          const value = each?.childForFieldName('value');
          if (!value) throw new Error('set to nothing');
          return [each?.firstChild?.text.slice(1), constantAt(value.walk())];
        }),
    );
  } finally {
    tree.delete();
  }
}

/** What the expression under the cursor stands for: lists, tables, numbers, texts, `-join` and `[char]`. */
function constantAt(cursor: TreeCursor): unknown {
  switch (cursor.nodeType) {
    case 'array_expression':
      return inside(cursor, () => inside(cursor, () => constantAt(cursor))).flat();
    case 'hash_literal_expression':
      return Object.fromEntries(inside(cursor, () => inside(cursor, () => entryAt(cursor))).flat());
    case 'expression_with_unary_operator': {
      if (cursor.nodeText.startsWith('[char]')) return inside(cursor, () => constantAt(cursor))[0];
      if (!cursor.nodeText.startsWith('-join')) return fail(cursor);
      return inside(cursor, () => constantAt(cursor))
        .flat()
        .join('');
    }
    case 'cast_expression':
      return String.fromCharCode(Number(inside(cursor, () => cursor.nodeText)[1]));
    case 'verbatim_string_characters':
      return cursor.nodeText.slice(1, -1).replaceAll("''", "'");
    case 'decimal_integer_literal':
      return Number(cursor.nodeText);
    case 'array_literal_expression': {
      const all = inside(cursor, () => constantAt(cursor));
      return all.length > 1 ? all : all[0];
    }
  }
  // The grammar wraps each value in a dozen levels of operators that are not there.
  const [value, ...more] = inside(cursor, () => constantAt(cursor));
  return value === undefined || more.length > 0 ? fail(cursor) : value;
}

function entryAt(cursor: TreeCursor): readonly [unknown, unknown] {
  const parts: unknown[] = inside(cursor, () =>
    cursor.nodeType === 'key_expression' ? cursor.nodeText : constantAt(cursor),
  );
  return [parts[0], parts[1]];
}

/** Reads each part of the node under the cursor that is more than a sign, and comes back up. */
function inside<T>(cursor: TreeCursor, read: () => T): T[] {
  const all: T[] = [];
  if (!cursor.gotoFirstChild()) return all;
  do {
    if (cursor.nodeIsNamed) all.push(read());
  } while (cursor.gotoNextSibling());
  cursor.gotoParent();
  return all;
}

function fail(cursor: TreeCursor): never {
  throw new Error(`not a constant: ${cursor.nodeType} ${cursor.nodeText.slice(0, 80)}`);
}
