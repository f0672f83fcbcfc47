import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dumpHtml, HTML_DUMP_VERSION } from '../../../src/core/htmlDump/dumpHtml';

const PAGE = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Night ferry
  to resume &ndash; Radio Vell</title>
<style>p { color: red }</style><script>if (1 < 2) document.write('<p>no</p>')</script></head>
<body><!-- a comment <p>no</p> -->
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a><li>Sport</ul></nav>
<noscript><p>Turn scripts on</p></noscript>
<article><h1>Night ferry<br>to resume</h1>
<div class="by">By <b>Tomas</b>&nbsp;&nbsp;<i>Rigg</i></div><div>14 September 2023</div>
<p>The sailing returns &amp; the fare stays at &pound;4&#8212;&#x201C;at last&rdquo;.
<p>A second paragraph,
   over   two lines.
<blockquote>“We are glad.”</blockquote>
<svg><title>An icon</title><text>no</text></svg>
<figure><img src="x" alt="no"><figcaption>The ferry at dusk</figcaption></figure>
<select><option>no</option></select>
<table><tr><th>Day</th><th>Hour</th></tr><tr><td>Friday</td><td>21:00</td></tr></table>
<pre>First line
  second   line

after an empty one</pre>
<hr>
</article><footer>© Radio Vell<div>Contact</div></footer></body></html>`;

const DUMP = `Night ferry to resume – Radio Vell

Home
News
Sport

Night ferry
to resume

By Tomas Rigg
14 September 2023

The sailing returns & the fare stays at £4—“at last”.

A second paragraph, over two lines.

“We are glad.”

The ferry at dusk

Day Hour
Friday 21:00

First line
second line

after an empty one

© Radio Vell
Contact`;

describe('the text of a saved web page', () => {
  it('stands block by block, as version 1 gives it (a change here needs a new version)', () => {
    expect(HTML_DUMP_VERSION).toBe(1);
    expect(dumpHtml(PAGE)).toBe(DUMP);
  });

  it('has no empty first line without a title', () => {
    expect(dumpHtml('<p>Only this')).toBe('Only this');
    expect(dumpHtml('')).toBe('');
  });

  it('takes names in capitals and tags that close themselves', () => {
    expect(dumpHtml('<TITLE>T</TITLE><P>one<BR/>two<P/>three<SCRIPT>no</SCRIPT>')).toBe(
      'T\n\none\ntwo\n\nthree',
    );
  });

  it('loses nothing behind an element that is left out and never closed', () => {
    expect(dumpHtml('<p>one</p><noscript><p>two</p>')).toBe('one\n\ntwo');
    expect(dumpHtml('<p>one</p><svg><svg></svg><p>two</p>')).toBe('one\n\ntwo');
  });

  it('keeps what only looks like a tag', () => {
    expect(dumpHtml('<p>1 < 2 and 3 > 2 & so on &nosuch; <3')).toBe('1 < 2 and 3 > 2 & so on &nosuch; <3');
  });

  it('is found in time however deep and broken the page is', () => {
    const started = performance.now();
    for (const part of [
      '<div>',
      '<p',
      '</p>',
      '<svg>',
      '<a href="',
      '<!--',
      '&amp',
      '<table><tr><td>',
      '<script>',
    ])
      dumpHtml(part.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is text for any input, and the same each time', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<svg',
      '>',
      '</title>',
      '<title>',
      'a',
      ' ',
      '&',
      '<!--',
      '-->',
      '<pre>',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        expect(dumpHtml(html)).toBe(dumpHtml(html));
        expect(dumpHtml(html)).not.toMatch(/\n\n\n|^\s|\s$/u);
      }),
    );
  });
});
