import { CiteDialog } from '../features/citing/CiteDialog';
import { ExportDialog } from '../features/exporting/ExportDialog';
import type { LibraryWindow } from './useLibraryWindow';

/** The dialog about articles that leave the library, if one is open. */
export function ExportingDialogs({ view }: { readonly view: LibraryWindow }) {
  const { exporting, settings, inHand } = view;
  const { dialog, close } = exporting;
  if (dialog === null) return null;
  return dialog.kind === 'export' ? (
    <ExportDialog
      chosen={dialog.ids}
      listed={view.ids}
      name={view.name}
      format={settings.exportFormat}
      onGo={(ids, format, title) => {
        inHand.change({ exportFormat: format });
        exporting.write(ids, format, title);
      }}
      onClose={close}
    />
  ) : (
    <CiteDialog
      ids={dialog.ids}
      form={settings.citationForm}
      onForm={(citationForm) => inHand.change({ citationForm })}
      onCopy={(citation) => void exporting.copy(citation, dialog.ids.length)}
      onClose={close}
    />
  );
}
