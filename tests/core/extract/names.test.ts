import { describe, expect, it } from 'vitest';
import { bylineLabel, nameAfterInnerLabel } from '../../../src/core/extract/bylineLabels';
import { nameGuesses } from '../../../src/core/extract/names';

const namesIn = (line: string): readonly string[] => nameGuesses(line, []).map(({ text }) => text);

describe('names of authors on a line', () => {
  it.each([
    ['by oz on', 'oz'],
    ['Posted by T. V. Holm at', 'T. V. Holm'],
    ['von Clara Ein Kommentar', 'Clara'],
    ['by Kay 24 Comments', 'Kay'],
    ['von Andrea Kategorien: Allgemein', 'Andrea'],
    ['By Emma HartleyLifestyle Writer', 'Emma Hartley'],
    ['Anna VoglerReporter', 'Anna Vogler'],
    ['By Victoria Holm Follow', 'Victoria Holm'],
    ['By Sarah HolmTwitter', 'Sarah Holm'],
    ['Martin Holm Martin Holm', 'Martin Holm'],
    ['Ewan Marsh-HolmThe West Sun', 'Ewan Marsh-Holm'],
    ['By Vasilisa Stein The Harbour Press', 'Vasilisa Stein'],
    ['Text von Christian Holm Illustration von Markus Stein', 'Christian Holm'],
    ['von Clara.Holm am Samstag', 'Clara.Holm'],
    ['Themenstarter Pepe', 'Pepe'],
    ['Byby JOSH HOLM', 'JOSH HOLM'],
    ['- Reiner Holm', 'Reiner Holm'],
    ['tidewatch @', 'tidewatch'],
  ])('%s: nothing that hangs on the name', (line, name) => {
    const found = namesIn(line);
    expect(found).toContain(name);
    expect(found.every((one) => one.length <= name.length)).toBe(true);
  });

  it.each(['Published', 'Text Size', 'Social Sharing', '3 Comments', 'View Comments'])(
    '%s: words of the page name nobody',
    (line) => {
      expect(namesIn(line)).toEqual([]);
    },
  );

  it('cuts a title off a name, and no family name with it', () => {
    expect(namesIn('Anna Holm Political Correspondent')).toContain('Anna Holm');
    expect(namesIn('By Daniel Holm Marsh, Senior Staff Technologist')).not.toContain('Daniel Holm');
  });

  it('takes the numbers of footnotes off', () => {
    expect(namesIn('By Rachel Brandt0, Martin Holm2')).toContain('Rachel Brandt, Martin Holm');
  });

  it('keeps a nickname’s numbers', () => {
    expect(namesIn('by delta201')).toContain('delta201');
  });

  it.each(['Ines Ferreira-Holm', 'Maria D’Angelo', 'Ewan MacAllister'])('%s is whole', (name) => {
    expect(namesIn(`By ${name}`)).toEqual([name]);
  });

  it('cuts no family name of two words down to one', () => {
    expect(namesIn('Julia Carrie Holm and Sam Levin')).not.toContain('Julia Carrie');
  });
});

describe('labels of bylines', () => {
  it('takes "Text" without a colon for one only in front of a name', () => {
    expect(bylineLabel('Text size')).toBeNull();
    expect(bylineLabel('Text Anna Vogler')?.words).toBe('Text');
    expect(bylineLabel('Text: size')?.words).toBe('Text:');
  });

  it('takes a preposition for one only in front of a name', () => {
    expect(bylineLabel('de Política')).toBeNull();
    expect(bylineLabel('De Anna Vogler')?.words).toBe('De');
  });

  it('takes the particle inside a name for no label', () => {
    expect(nameAfterInnerLabel('Clara von Stein')).toBe(-1);
    expect(nameAfterInnerLabel('26. Mai von Clara Stein')).toBeGreaterThan(0);
  });
});
