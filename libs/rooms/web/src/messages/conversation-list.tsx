import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { Conversations } from './conversations';
import styles from './messages.module.css';

export interface ConversationListProps {
  readonly conversations: Conversations;
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** Between whom: the conversations there are, with what is unread in each, and the delegations to begin one with. */
export const ConversationList = ({ conversations, chosen, onChoose }: ConversationListProps) => {
  const { t } = useLingui();
  const { listed, others } = conversations;
  return (
    <div className={styles.conversations}>
      <ul aria-label={t`Conversations`}>
        {listed.map(({ name, title, unread }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.conversation}
              aria-current={name === chosen || undefined}
              onClick={() => onChoose(name)}
            >
              {title}
              {unread > 0 && (
                <span className={styles.badge}>
                  {unread}
                  <span className="visually-hidden">
                    {' '}
                    <Trans>unread</Trans>
                  </span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={t`Write to a delegation`}
          value=""
          data={[{ value: '', label: t`Write to a delegation…` }, ...others]}
          onChange={({ currentTarget }) => currentTarget.value !== '' && onChoose(currentTarget.value)}
        />
      )}
    </div>
  );
};
