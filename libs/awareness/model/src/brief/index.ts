export * from './item-standing';
export * from './note-on-item';
export * from './picture-link';
