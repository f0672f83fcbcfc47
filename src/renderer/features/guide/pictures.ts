/** A screenshot in both themes, as addresses. */
export interface GuidePicture {
  readonly light: string;
  readonly dark: string;
}

const FILES = import.meta.glob<string>('../../../../docs/screenshots/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The picture that the guide names, of which it names the light one; null when there is none. */
export function guidePicture(url: string): GuidePicture | null {
  const [, name] = /\/screenshots\/([^/]+)-light\.png$/.exec(url) ?? [];
  const light = addressOf(`${name}-light.png`);
  const dark = addressOf(`${name}-dark.png`);
  return light === undefined || dark === undefined ? null : { light, dark };
}

function addressOf(name: string): string | undefined {
  return FILES[`../../../../docs/screenshots/${name}`];
}
