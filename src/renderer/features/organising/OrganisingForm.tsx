import type { ComponentProps } from 'react';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { FormDialog } from '../../ui/FormDialog';

/** A dialog about a tag, a collection or a saved search. */
export function OrganisingForm(props: Omit<ComponentProps<typeof FormDialog>, 'cancel' | 'problemOf'>) {
  return (
    <FormDialog
      {...props}
      cancel={message('organise.cancel')}
      problemOf={(error) => message('organise.failed', { reason: errorText(error) })}
    />
  );
}
