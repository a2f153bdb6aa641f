import { XmlDocument, XmlElement as XmlNode } from 'libxml2-wasm';

/** One element of an XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text inside, its children's included. */
  readonly text: string;
}

/** Reads an XML file with libxml2, which holds to XML 1.0 strictly. Throws on what is not well formed. */
export function readXml(file: string): XmlElement {
  using document = XmlDocument.fromString(file);
  return elementOf(document.root);
}

function elementOf(node: XmlNode): XmlElement {
  const children: XmlElement[] = [];
  for (let child = node.firstChild; child; child = child.next)
    if (child instanceof XmlNode) children.push(elementOf(child));
  return {
    name: node.name,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    children,
    text: node.content,
  };
}
