import type { Nodes, Parents, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { Fragment, type ReactNode, useMemo } from 'react';
import styles from './MarkdownText.module.css';

/** How parts of a text in Markdown are set where it is more than a note. */
export interface MarkdownParts {
  readonly text: (text: string) => ReactNode;
  readonly heading: (level: number, words: ReactNode) => ReactNode;
  readonly link: (url: string, words: ReactNode) => ReactNode;
  readonly picture: (url: string, words: string) => ReactNode;
}

interface MarkdownTextProps {
  readonly text: string;
  readonly parts?: Partial<MarkdownParts>;
}

const EXTENSIONS = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** Nothing is loaded and nothing opens: a picture is its words, a link its words and its address. */
const OF_A_NOTE: MarkdownParts = {
  text: (text) => text,
  heading: (_level, words) => <p className={styles['heading']}>{words}</p>,
  link: (url, words) => <Address url={url}>{words}</Address>,
  picture: (url, words) => <Address url={url}>{words}</Address>,
};

/**
 * A text in Markdown (CommonMark and tables), set as elements that React makes: no markup of its own comes through, tags
 * are shown as they were typed.
 */
export function MarkdownText({ text, parts = {} }: MarkdownTextProps) {
  const tree = useMemo(() => fromMarkdown(text, EXTENSIONS), [text]);
  return (
    <div className={styles['markdown']} dir="auto">
      {children(tree, { ...OF_A_NOTE, ...parts })}
    </div>
  );
}

function children(node: Parents, parts: MarkdownParts): ReactNode {
  return node.children.map((child) => (
    <Fragment key={child.position?.start.offset ?? 0}>{element(child, parts)}</Fragment>
  ));
}

function element(node: Nodes, parts: MarkdownParts): ReactNode {
  switch (node.type) {
    case 'text':
    case 'html':
      return parts.text(node.value);
    case 'paragraph':
      return <p>{children(node, parts)}</p>;
    case 'heading':
      return parts.heading(node.depth, children(node, parts));
    case 'emphasis':
      return <em>{children(node, parts)}</em>;
    case 'strong':
      return <strong>{children(node, parts)}</strong>;
    case 'inlineCode':
      return <code>{parts.text(node.value)}</code>;
    case 'code':
      return (
        <pre>
          <code>{parts.text(node.value)}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{children(node, parts)}</blockquote>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{children(node, parts)}</ol>
      ) : (
        <ul>{children(node, parts)}</ul>
      );
    case 'listItem':
      return <li>{children(node, parts)}</li>;
    case 'table':
      return <MarkdownTable table={node} parts={parts} />;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'link':
      return parts.link(node.url, children(node, parts));
    case 'image':
      return parts.picture(node.url, node.alt ?? '');
    default:
      return 'children' in node ? children(node, parts) : null;
  }
}

function MarkdownTable({ table, parts }: { readonly table: Table; readonly parts: MarkdownParts }) {
  const [head, ...rows] = table.children;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {head?.children.map((cell) => (
            <th key={cell.position?.start.offset ?? 0} scope="col">
              {children(cell, parts)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.position?.start.offset ?? 0}>
            {row.children.map((cell) => (
              <td key={cell.position?.start.offset ?? 0}>{children(cell, parts)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words of a link, and behind them where it leads. */
function Address({ url, children: words }: { readonly url: string; readonly children: ReactNode }) {
  return (
    <>
      {words} <span className={styles['address']}>{url}</span>
    </>
  );
}
