import type { ReactNode } from 'react';
import type { Marking } from '../label/label-banner';
import { useMarking } from './marking-context';
import { useDocumentTitle } from './title';
import styles from './page.module.css';

export interface PageProps {
  /** The screen's name: its heading and the document's title. */
  readonly title: string;
  /** Beside the heading: the one or two things one comes here to do. */
  readonly actions?: ReactNode;
  /** Under the heading. */
  readonly lead?: ReactNode;
  /** The label of the screen as a whole. */
  readonly marking?: Marking | null;
  /** `narrow` for forms, `full` for screens that lay themselves out and bring their own heading. */
  readonly width?: 'narrow' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** One screen: sets the document's title and the label banner, and gives the heading its place. */
export const Page = ({ title, actions, lead, marking = null, width = 'wide', children }: PageProps) => {
  useDocumentTitle(title);
  useMarking(marking);
  if (width === 'full') return children;
  return (
    <div className={styles.page} data-width={width}>
      <div className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
};
