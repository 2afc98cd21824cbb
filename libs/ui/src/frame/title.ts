import { useEffect } from 'react';

let title = '';
let notice = '';

const show = (): void => {
  document.title = [notice, title, 'Parley'].filter((part) => part !== '').join(' · ');
};

/** Names the page in the browser's tab and history. */
export const useDocumentTitle = (name: string): void => {
  useEffect(() => {
    title = name;
    show();
  }, [name]);
};

/** Puts before the page's name what somebody has to know who looks at another tab; nothing where it is empty. */
export const useTitleNotice = (text: string): void => {
  useEffect(() => {
    notice = text;
    show();
    return () => {
      notice = '';
      show();
    };
  }, [text]);
};
