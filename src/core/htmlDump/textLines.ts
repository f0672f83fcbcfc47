/** Lines of text as they are gathered: white space made single, no line empty but one between two. */
export class TextLines {
  private readonly lines: string[] = [];
  private parts: string[] = [];
  private isEmptyLineDue = false;

  get text(): string {
    this.endLine(false);
    return this.lines.join('\n');
  }

  /** Text within the line; line ends in it are white space. */
  add(text: string): void {
    this.parts.push(text);
  }

  /** Text whose line ends stay, empty lines too. */
  addPreformatted(text: string): void {
    const [first = '', ...others] = text.split(/\r\n?|\n/u);
    this.add(first);
    for (const line of others) {
      this.endLine(this.parts.every((part) => part.trim() === ''));
      this.add(line);
    }
  }

  /** Ends the line, if there is anything in it; an empty one follows where asked for, before the next text. */
  endLine(isApart: boolean): void {
    if (this.parts.length > 0) {
      const line = this.parts.join('').replace(/\s+/gu, ' ').trim();
      this.parts = [];
      if (line !== '') {
        if (this.isEmptyLineDue && this.lines.length > 0) this.lines.push('');
        this.isEmptyLineDue = false;
        this.lines.push(line);
      }
    }
    this.isEmptyLineDue ||= isApart;
  }
}
