import { webAddressOf } from './versions';

const HOST = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@\s]*@)?([^/?#:\s]+)/iu;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\p{L}$/u;

/**
 * A domain as somebody writes it, or the one in an address: in lower case, without `www.`. Null for what is none, an
 * address of numbers among it.
 */
export function domainIn(text: string): string | null {
  const host = HOST.exec(text.normalize('NFC').trim())?.[1]?.toLowerCase().replace(/\.$/u, '') ?? '';
  const domain = host.replace(/^www\d?\./u, '');
  return domain.length <= 253 && DOMAIN.test(domain) ? domain : null;
}

/** The host that a page is from: by its own address, else by that under which a web archive has it. */
export function pageHost(url: string | null, path: string): string | null {
  const address = url ?? webAddressOf(path);
  return address === null ? null : domainIn(address);
}
