import { useState } from 'react';
import { nameKey } from '../../../core/names';
import type { TagCount } from '../../../core/overview';
import { isAtOrBelow, normalTagName, TAG_COLOURS, type TagColour } from '../../../core/tag';
import { message } from '../../../core/text/message';
import { useLibrary } from '../../live/LibraryContext';
import { SwatchField } from '../../ui/SwatchField';
import { TextField } from '../../ui/TextField';
import { OrganisingForm } from './OrganisingForm';

interface TagDialogProps {
  readonly tags: readonly TagCount[];
  readonly name: string;
  readonly onClose: () => void;
}

/** Another name or colour for a tag. A name that another tag has makes one of the two, and says so before. */
export function TagDialog({ tags, name, onClose }: TagDialogProps) {
  const library = useLibrary();
  const tag = tags.find((one) => nameKey(one.name) === nameKey(name));
  const [typed, setTyped] = useState(name);
  const [colour, setColour] = useState<TagColour>(tag?.colour ?? 'grey');
  const to = normalTagName(typed);
  const below = tags.filter((one) => one !== tag && isAtOrBelow(one.name, name)).length;
  const other = tags.find(
    (one) => to !== null && nameKey(one.name) === nameKey(to) && !isAtOrBelow(one.name, name),
  );
  return (
    <OrganisingForm
      title={message('organise.tag.change', { name })}
      submit={message(other === undefined ? 'organise.save' : 'organise.merge')}
      isReady={to !== null}
      onSubmit={() =>
        library.act('changeTag', {
          from: name,
          to: typed,
          colour: tag === undefined ? null : colour,
          merges: other !== undefined,
        })
      }
      onClose={onClose}
    >
      <TextField
        label={message('organise.name')}
        value={typed}
        onChange={setTyped}
        autoFocus
        selects
        hint={
          other === undefined
            ? message('organise.tag.below', { count: below })
            : message('organise.tag.taken', { name: other.name })
        }
      />
      {tag === undefined || other !== undefined ? null : (
        <SwatchField
          label={message('organise.tag.colour')}
          colours={TAG_COLOURS.map((one) => ({ colour: one, name: message(`colour.${one}`) }))}
          chosen={colour}
          onChoose={setColour}
        />
      )}
    </OrganisingForm>
  );
}
