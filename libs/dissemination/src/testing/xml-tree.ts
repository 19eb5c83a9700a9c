import { SaxesParser } from 'saxes';

/** An element as a strict parser sees it, with namespaces resolved. */
export interface Node {
  name: string;
  uri: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** Parses a document; whatever is not well-formed, or uses a prefix that nobody declared, throws. */
export function parseXml(document: string): Node {
  const root: Node = { name: '', uri: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const node: Node = { name: local, uri, attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])), text: '', children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => { open.at(-1)!.text += text; });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => { throw error; });
  parser.write(document).close();
  return root.children[0]!;
}

/** The descendants with this local name. */
export const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** The texts of the descendants with this local name. */
export const textsOf = (node: Node, name: string): string[] => all(node, name).map(({ text }) => text);
