import { contextGroups } from '../../core/actions/actionGroups';
import { actionName } from '../../core/actions/actionName';
import type { ActionTarget } from '../../core/actions/actionShape';
import type { ActionId } from '../../core/actions/actions';
import { type Situation, unmetNeed } from '../../core/actions/situation';
import { message } from '../../core/text/message';
import { ContextMenu } from '../ui/ContextMenu';
import type { MenuGroup } from '../ui/Menu';
import { afterFocusIsBack } from './afterFocusIsBack';
import type { LibraryWindow } from './useLibraryWindow';
import { isOrganising, type OpenMenu } from './useOrganising';

/** The context menu that is open, made of the list of actions: what can be done now to what was pressed. */
export function WindowMenus({ view }: { readonly view: LibraryWindow }) {
  const { organising, situation } = view;
  const { menu } = organising;
  if (menu === null) return null;
  const { target } = menu;
  const actionTarget = actionTargetOf(target);
  if (actionTarget === null) return null;
  const groups = menuGroupsOf(actionTarget, situationAt(target, view, situation));
  return (
    <ContextMenu
      at={menu.at}
      label={message('organise.menu')}
      groups={groups}
      onClose={() => organising.setMenu(null)}
      onChoose={(action) => {
        organising.setMenu(null);
        afterFocusIsBack(() => {
          if (target.kind !== 'articles' && isOrganising(action)) organising.run(action, [], target);
          else view.run(action);
        });
      }}
    />
  );
}

function actionTargetOf(target: OpenMenu['target']): ActionTarget | null {
  return target.kind === 'place' || target.kind === 'top' ? null : target.kind;
}

/** What is pressed counts as what is listed. */
function situationAt(target: OpenMenu['target'], view: LibraryWindow, situation: Situation): Situation {
  if (target.kind === 'articles') return situation;
  const isOpen = target.kind === 'savedSearch' && target.id === view.savedSearch?.id;
  const listed = actionTargetOf(target);
  return {
    ...situation,
    listed: listed === null || listed === 'articles' ? 'other' : listed,
    isSearchChanged: isOpen && situation.isSearchChanged,
  };
}

function menuGroupsOf(target: ActionTarget, situation: Situation): readonly MenuGroup<ActionId>[] {
  return contextGroups(target)
    .map((group) => group.filter((action) => unmetNeed(action, situation) === null))
    .filter((group) => group.length > 0)
    .map((group) => ({
      id: group[0]?.group ?? '',
      label: message('organise.menu'),
      choices: group.map((action) => ({
        id: action.id,
        label: actionName(action, situation),
        keys: action.keys,
      })),
    }));
}
