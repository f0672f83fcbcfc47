import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode, useMemo } from 'react';
import styles from './MarkdownText.module.css';

/**
 * A note in Markdown (CommonMark), set as elements that React makes: no markup of its own comes through, tags are shown
 * as they were typed. Nothing is loaded and nothing opens: a picture is its words, a link its words and its address.
 */
export function MarkdownText({ text }: { readonly text: string }) {
  const tree = useMemo(() => fromMarkdown(text), [text]);
  return (
    <div className={styles['markdown']} dir="auto">
      {children(tree)}
    </div>
  );
}

function children(node: Parents): ReactNode {
  return node.children.map((child) => (
    <Fragment key={child.position?.start.offset ?? 0}>{element(child)}</Fragment>
  ));
}

function element(node: Nodes): ReactNode {
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value;
    case 'paragraph':
      return <p>{children(node)}</p>;
    case 'heading':
      return <p className={styles['heading']}>{children(node)}</p>;
    case 'emphasis':
      return <em>{children(node)}</em>;
    case 'strong':
      return <strong>{children(node)}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{children(node)}</ol>
      ) : (
        <ul>{children(node)}</ul>
      );
    case 'listItem':
      return <li>{children(node)}</li>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'link':
      return <Address url={node.url}>{children(node)}</Address>;
    case 'image':
      return <Address url={node.url}>{node.alt ?? ''}</Address>;
    default:
      return 'children' in node ? children(node) : null;
  }
}

/** The words of a link, and behind them where it leads unless they say so. */
function Address({ url, children: words }: { readonly url: string; readonly children: ReactNode }) {
  return (
    <>
      {words} <span className={styles['address']}>{url}</span>
    </>
  );
}
