import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { TaskProgress } from '../contract/archiveTasks';
import { ARCHIVE_PORT_MESSAGE, type Bridge, type Handover, PAGE_CALLS } from '../contract/bridge';
import {
  ARCHIVE_PORT_CHANNEL,
  callChannel,
  EXPORT_PROGRESS_CHANNEL,
  HANDOVER_FLAG,
  MENU_ACTION_CHANNEL,
  OPEN_ARTICLE_CHANNEL,
} from '../contract/channels';
import type { ActionId } from '../core/actions/actions';

// The only code that sees both worlds. It offers names and no paths; main checks whatever comes.

const flag = process.argv.find((argument) => argument.startsWith(HANDOVER_FLAG)) ?? `${HANDOVER_FLAG}{}`;
const handover = JSON.parse(decodeURIComponent(flag.slice(HANDOVER_FLAG.length))) as Handover;

const bridge: Bridge<File> = {
  ...handover,
  call(name, request) {
    if (!PAGE_CALLS.includes(name)) throw new RangeError(`no such call: ${name}`);
    return ipcRenderer.invoke(callChannel(name), request);
  },
  importDrop(files) {
    // A File that the page made itself has no path, so a page can't name a file to read.
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return ipcRenderer.invoke(callChannel('importDropped'), { paths });
  },
  onMenuAction: (listener: (action: ActionId) => void) => listen(MENU_ACTION_CHANNEL, listener),
  onOpenArticle: (listener) => {
    openArticle = listener;
    if (askedEarly !== null) listener(askedEarly);
    askedEarly = null;
    return () => {
      openArticle = null;
    };
  },
  onExportProgress: (listener: (progress: TaskProgress) => void) => listen(EXPORT_PROGRESS_CHANNEL, listener),
};

type ArticleListener = Parameters<Bridge<File>['onOpenArticle']>[0];
/** The article of a link that came before the page could open it: the library is there before its window. */
let askedEarly: Parameters<ArticleListener>[0] | null = null;
let openArticle: ArticleListener | null = null;
ipcRenderer.on(OPEN_ARTICLE_CHANNEL, (_event, id) => {
  if (openArticle === null) askedEarly = id;
  else openArticle(id);
});

function listen<News>(channel: string, listener: (news: News) => void): () => void {
  const onNews = (_event: unknown, news: News) => listener(news);
  ipcRenderer.on(channel, onNews);
  return () => ipcRenderer.removeListener(channel, onNews);
}

contextBridge.exposeInMainWorld('bridge', bridge);

ipcRenderer.on(ARCHIVE_PORT_CHANNEL, (event) => {
  window.postMessage(ARCHIVE_PORT_MESSAGE, window.location.origin, [...event.ports]);
});
