import { leaveChat } from '../actions';
import { EmbedHost } from '../mount-chat';
import { Icon } from './icon';

/** `/messages/compose`: Home behind a dialog of 600 by 650 px, whose body is the chat app. */
export function ShareDialog() {
  return (
    <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="share">
      <div className="dock-bar">
        <button type="button" className="tool" aria-label="Close" onClick={leaveChat}>
          <Icon name="x" />
        </button>
        <strong id="modal-header">Share</strong>
      </div>
      <EmbedHost />
    </div>
  );
}
