import { Tokenizer } from 'htmlparser2';
import { CELLS, LAYOUT, PREFORMATTED } from './elements';
import { TextLines } from './textLines';

/** Counts up with every change to what {@link dumpHtml} answers: lines, and what is anchored to them, move. */
export const HTML_DUMP_VERSION = 1;

/**
 * The text of a saved web page, block by block: the document's title, an empty line, then paragraphs, headings, lists,
 * tables and quotes between empty lines and other blocks on lines of their own. Scripts, styles, and what stands in
 * for them are left out; what a style sheet would hide is not. The same page always gives the same lines. Linear in
 * the length of the page, however deep its elements are: tags are read one by one and no tree is made.
 */
export function dumpHtml(html: string): string {
  const first = new Dump(html, true);
  // An element that is never closed must not swallow the rest of the page.
  return first.isCutShort ? new Dump(html, false).text : first.text;
}

class Dump {
  private readonly title = new TextLines();
  private readonly body = new TextLines();
  private state: 'body' | 'title' | 'leftOut' = 'body';
  private hasTitle = false;
  /** What is left out, until so many ends of it have come. */
  private leftOut = '';
  private depth = 0;
  private preformatted = 0;
  private tag = '';

  constructor(
    private readonly html: string,
    private readonly leavesOutAll: boolean,
  ) {
    const ignore = (): void => {};
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => this.addText(html.slice(start, end)),
        ontextentity: (codePoint) => this.addText(String.fromCodePoint(codePoint)),
        onopentagname: (start, end) => {
          this.tag = this.nameAt(start, end);
        },
        onopentagend: () => this.open(this.tag),
        onselfclosingtag: () => {
          this.open(this.tag);
          this.close(this.tag);
        },
        onclosetag: (start, end) => this.close(this.nameAt(start, end)),
        onattribdata: ignore,
        onattribentity: ignore,
        onattribend: ignore,
        onattribname: ignore,
        oncdata: ignore,
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
      },
    );
    tokenizer.write(html);
    tokenizer.end();
  }

  /** True when the page ended within something that is left out. */
  get isCutShort(): boolean {
    return this.state === 'leftOut';
  }

  get text(): string {
    const title = this.title.text.replaceAll('\n', ' ');
    const body = this.body.text;
    return [title, body].filter((part) => part !== '').join('\n\n');
  }

  private nameAt(start: number, end: number): string {
    return this.html.slice(start, end).toLowerCase();
  }

  private addText(text: string): void {
    if (this.state === 'leftOut') return;
    if (this.state === 'title') this.title.add(text);
    else if (this.preformatted > 0) this.body.addPreformatted(text);
    else this.body.add(text);
  }

  private open(name: string): void {
    if (this.state === 'leftOut') {
      if (name === this.leftOut) this.depth += 1;
      return;
    }
    const layout = LAYOUT.get(name);
    if (layout === 'leftOut') {
      if (!this.leavesOutAll && name !== 'script' && name !== 'style') return;
      this.state = 'leftOut';
      this.leftOut = name;
      this.depth = 1;
    } else if (name === 'title' && !this.hasTitle) {
      this.state = 'title';
      this.hasTitle = true;
    } else {
      this.separate(name);
      if (PREFORMATTED.has(name)) this.preformatted += 1;
    }
  }

  private close(name: string): void {
    if (this.state === 'leftOut') {
      if (name !== this.leftOut) return;
      this.depth -= 1;
      if (this.depth === 0) this.state = 'body';
    } else if (name === 'title') this.state = 'body';
    else {
      this.separate(name);
      if (PREFORMATTED.has(name)) this.preformatted = Math.max(0, this.preformatted - 1);
    }
  }

  private separate(name: string): void {
    const layout = LAYOUT.get(name);
    if (layout === 'apart') this.body.endLine(true);
    else if (layout === 'line') this.body.endLine(false);
    else if (CELLS.has(name)) this.body.add(' ');
  }
}
